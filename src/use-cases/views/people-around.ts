import { everyoneOn } from '../../domain/people/involved';
import { nameOf, personOf } from '../../domain/people/person';
import type { Option } from '../acting/field';
import type { Scene } from '../acting/scene';

/** A form offers at most so many people by name; any address of the directory may be typed. */
const most = 40;

const option = (scene: Scene, mail: string): Option => {
  const name = nameOf(scene.settings, mail);
  return { value: mail, label: [name, name] };
};

const byName = (a: Option, b: Option): number => a.label[0].localeCompare(b.label[0]);

/** The people of the release, by name. */
export const peopleOn = (scene: Scene): readonly Option[] =>
  [...everyoneOn(scene.release)].map((it) => option(scene, it)).sort(byName);

/** The people of the release, and those of the directory whose scope is one of its domains or everywhere. */
export function peopleAround(scene: Scene): readonly Option[] {
  const { release, settings, today } = scene;
  const near = settings.people
    .filter((it) => it.scope.length === 0 || it.scope.some((domain) => release.domains.includes(domain)))
    .flatMap((it) => personOf(settings, it.id, today)?.mail ?? []);
  const mails = [...new Set([...everyoneOn(release), ...near])].slice(0, most);
  return mails.map((it) => option(scene, it)).sort(byName);
}

import type { FormValues } from '../../../src/sidebar-api';
import type { Desk } from './desk';
import type { Story } from './story';

/** The Service Owner's request, complete: what it is, classifier, window, risk and people. */
export function request(
  desk: Desk,
  story: Story,
  { action = 'submit', more = {} }: { readonly action?: 'submit' | 'save-draft'; readonly more?: FormValues } = {},
): string {
  const { cast } = story;
  const values = {
    title: story.title,
    service: story.service,
    domains: story.domains,
    version: story.version,
    systems: story.service,
    contentTypes: ['software', 'documentation'],
    trigger: story.trigger,
    objective: `Bring ${story.service} ${story.version} to its users.`,
    justification: 'Asked for by the business owner and planned in the service roadmap.',
    benefit: 'Less manual work and fewer calls to the service desk.',
    description: `${story.title}. The change is backward-compatible; users see it from the next working day. Interfaces and data stay as they are.`,
    newService: false,
    architecture: false,
    severalDomains: false,
    severalSystems: false,
    incompatible: false,
    method: 'waterfall',
    emergency: false,
    windowStart: `${story.live}T18:00`,
    windowEnd: `${story.live}T22:00`,
    ...risk,
    serviceOwner: cast.owner,
    buildLead: cast.build,
    runLead: cast.run,
    signatory: cast.signatory,
    ...(story.trigger === 'business' ? { sponsor: cast.signatory } : {}),
    ...more,
  };
  return desk.act(cast.owner, action, { values }).release;
}

const risk = {
  users: '2',
  criticality: '2',
  data: '1',
  recovery: '1',
  novelty: '1',
  neighbours: '2',
  coverage: '1',
  history: '1',
  pressure: '1',
} as const;

/** G0: the Service Owner confirms that the need is real. */
export function initiate(desk: Desk, story: Story, release: string): void {
  desk.act(story.cast.owner, 'decide-gate', {
    release,
    subject: 'G0',
    values: { note: 'The need is confirmed by the business owner.' },
  });
}

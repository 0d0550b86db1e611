import { useCallback, useState } from 'preact/hooks';
import { boot } from '../boot';
import { MyWork } from './my-work';
import { NewRelease } from './new-release';
import { Release } from './release';
import { Process } from './process';
import type { Go, Place } from './place';

/** The sidebar: "My work", "New release" and "Release" as views of one page, so that going from one to the next is one call. */
export function Desk() {
  const [place, setPlace] = useState<Place>(firstPlace);
  const go: Go = useCallback((to) => setPlace(to), []);
  return (
    <>
      {place.view === 'my-work' && <MyWork go={go} />}
      {place.view === 'new-release' && <NewRelease key={place.release} release={place.release} go={go} />}
      {place.view === 'process' && <Process section={place.section} go={go} />}
      {place.view === 'release' && <Release key={place.release} place={place} go={go} />}
    </>
  );
}

function firstPlace(): Place {
  if (boot.page === 'release' && boot.release !== '')
    return { view: 'release', release: boot.release, action: '', subject: '' };
  if (boot.page === 'process') return { view: 'process', section: '' };
  return boot.page === 'new-release' ? { view: 'new-release', release: boot.release } : { view: 'my-work' };
}

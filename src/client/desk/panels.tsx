import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { PanelView } from '../../sidebar-api';
import { Fold } from '../parts/fold';
import { SafeLink } from '../parts/safe-link';
import type { Say, WordName } from '../words';
import { Act } from './act';
import { Acts } from './acts';

interface PanelsProps {
  readonly panels: readonly PanelView[];
  readonly say: Say<WordName<'release'>>;
}

/** The records of a release, folded; a panel opens by hand or when a form in it is asked for. */
export function Panels({ panels, say }: PanelsProps) {
  const { open } = useContext(Acts);
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setUnfolded(unfolded.includes(id) ? unfolded.filter((it) => it !== id) : [...unfolded, id]);
  if (panels.length === 0) return null;
  return (
    <section class="panels" aria-label={say('records')}>
      <h2>{say('records')}</h2>
      {panels.map((it) => (
        <Fold
          key={it.id}
          title={it.title}
          open={unfolded.includes(it.id) || open?.where === it.id}
          onToggle={() => toggle(it.id)}
          aside={it.rows.length > 0 ? <span class="count">{it.rows.length}</span> : undefined}
        >
          <Panel panel={it} openLink={say('openLink')} />
        </Fold>
      ))}
    </section>
  );
}

interface PanelProps {
  readonly panel: PanelView;
  readonly openLink: string;
}

/** The records of a panel, each with its acts, then what can be added. */
export const Panel = ({ panel, openLink }: PanelProps) => (
  <>
    {panel.rows.length === 0 && <p class="empty user">{panel.empty}</p>}
    <ul class="records">
      {panel.rows.map((row) => (
        <li key={row.id} class="record">
          <p class="record-title user">{row.title}</p>
          {row.detail !== '' && <p class="hint user">{row.detail}</p>}
          {row.link !== '' && (
            <p>
              <SafeLink link={row.link} text={openLink} />
            </p>
          )}
          <Buttons>
            {row.actions.map((it) => (
              <Act key={`${it.action}|${it.subject}`} action={it} where={panel.id} look="quiet" />
            ))}
          </Buttons>
        </li>
      ))}
    </ul>
    <Buttons>
      {panel.actions.map((it) => (
        <Act key={`${it.action}|${it.subject}`} action={it} where={panel.id} />
      ))}
    </Buttons>
  </>
);

const Buttons = ({ children }: { readonly children: readonly ComponentChildren[] }) =>
  children.length === 0 ? null : <div class="buttons">{children}</div>;

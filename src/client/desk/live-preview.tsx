import type { PreviewView } from '../../sidebar-api';
import { Chip } from '../parts/chip';
import type { Say, WordName } from '../words';
import type { Preview } from './use-preview';

interface LivePreviewProps {
  readonly preview: Preview;
  readonly open: boolean;
  readonly say: Say<WordName<'new-release'>>;
}

/** What the request means while one types: how complete it is always in sight, the rest one press away. */
export function LivePreview({ preview, open, say }: LivePreviewProps) {
  const { value, asking, stale } = preview;
  return (
    <section class="preview" aria-label={say('whatItMeans')} aria-busy={asking}>
      {value && (
        <>
          <div class="preview-line">
            <progress max={100} value={value.complete} aria-label={say('complete', { percent: value.complete })} />
            <span class="hint">{say('complete', { percent: value.complete })}</span>
          </div>
          <div class="preview-line">
            {value.typeText !== '' && <Chip tone="info" text={value.typeText} />}
            {value.missing.length > 0 ? (
              <Chip tone="quiet" text={say('missing', { count: value.missing.length })} />
            ) : (
              <Chip tone="good" text={say('readyToSubmit')} />
            )}
            {value.freezes.length > 0 && <Chip tone="doubt" icon="warning" text={say('freezes')} />}
            {value.overlaps.length > 0 && <Chip tone="doubt" icon="warning" text={say('overlaps')} />}
          </div>
          {open && <Details view={value} say={say} />}
        </>
      )}
      {stale && <p class="hint">{say('previewFailed')}</p>}
    </section>
  );
}

const Details = ({ view, say }: { readonly view: PreviewView; readonly say: Say<WordName<'new-release'>> }) => (
  <div class="preview-details" tabIndex={0} role="group" aria-label={say('whatItMeans')}>
    {view.missing.length > 0 && <Listed title={say('missingTitle')} lines={view.missing} none="" />}
    <Listed title={say('risk')} lines={view.riskText === '' ? [] : [view.riskText]} none="–" />
    <Listed title={say('freezes')} lines={view.freezes} none={say('noFreezes')} />
    <Listed title={say('overlaps')} lines={view.overlaps} none={say('noOverlaps')} />
    <Listed title={say('people')} lines={view.people.map((it) => `${it.label}: ${it.value}`)} none={say('noPeople')} />
  </div>
);

const Listed = ({
  title,
  lines,
  none,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly none: string;
}) => (
  <>
    <h3>{title}</h3>
    {lines.length === 0 && <p class="hint">{none}</p>}
    <ul>
      {lines.map((it) => (
        <li key={it} class="user">
          {it}
        </li>
      ))}
    </ul>
  </>
);

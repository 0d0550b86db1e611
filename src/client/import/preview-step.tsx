import type { ImportPreview } from '../../sidebar-api';
import { Button } from '../parts/button';
import type { Say, WordName } from '../words';
import type { Settled } from './settled';
import type { Resumable } from './run';

interface PreviewStepProps {
  readonly say: Say<WordName<'import'>>;
  readonly preview: ImportPreview;
  readonly settled: Settled;
  /** Columns were changed since the preview was made. */
  readonly stale: boolean;
  readonly asking: boolean;
  readonly begun: Resumable | null;
  readonly onSettle: (settled: Settled) => void;
  readonly onLook: () => void;
  readonly onRun: () => void;
}

const mostRefused = 100;
const counts = ['added', 'changed', 'unchanged'] as const;

/** Counts and refused rows before anything is written; the run can start only from a preview that fits the columns. */
export function PreviewStep({
  say,
  preview,
  settled,
  stale,
  asking,
  begun,
  onSettle,
  onLook,
  onRun,
}: PreviewStepProps) {
  const writes = preview.added + preview.changed;
  const refused = preview.refused.length;
  const blocked = refused > 0 && !settled.partial;
  return (
    <section aria-label={say('preview')} aria-busy={asking}>
      <h2>{say('preview')}</h2>
      <dl class="counts">
        {counts.map((it) => (
          <div key={it}>
            <dt>{say(it)}</dt>
            <dd>{preview[it]}</dd>
          </div>
        ))}
        <div class={refused > 0 ? 'some-refused' : ''}>
          <dt>{say('refused')}</dt>
          <dd>{refused}</dd>
        </div>
      </dl>
      {refused > 0 && <RefusedRows say={say} rows={preview.refused} />}
      {refused > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={settled.partial}
            onChange={(event) => onSettle({ ...settled, partial: event.currentTarget.checked })}
          />
          <span>{say('partial')}</span>
        </label>
      )}
      {stale && <p class="hint">{say('stale')}</p>}
      {writes === 0 && !stale && <p class="empty">{say('nothing')}</p>}
      {begun && <p class="hint">{say('resumeFound')}</p>}
      <div class="buttons">
        {stale ? (
          <Button look="primary" busy={asking} onPress={onLook}>
            {say('again')}
          </Button>
        ) : (
          <Button look="primary" disabled={blocked || writes === 0 || preview.askDayOrder} onPress={onRun}>
            {begun ? say('resume', { row: begun.done + 1 }) : say('run', { count: writes })}
          </Button>
        )}
      </div>
    </section>
  );
}

const RefusedRows = ({
  say,
  rows,
}: {
  readonly say: Say<WordName<'import'>>;
  readonly rows: ImportPreview['refused'];
}) => (
  <>
    <h3>{say('refusedRows')}</h3>
    <div class="table-box refused-rows" tabIndex={0} role="region" aria-label={say('refusedRows')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('row')}</th>
            <th scope="col">{say('why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRefused).map((it, place) => (
            <tr key={`${String(it.row)}-${String(place)}`}>
              <td>{it.row}</td>
              <td class="user">{it.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {rows.length > mostRefused && <p class="hint">{say('moreRefused', { count: rows.length - mostRefused })}</p>}
  </>
);

import type { Execution, ServiceCall } from '../../engine/types';

/** Lines of the stack that lie in the script; what carries it here is no business of its reader. */
const scriptLines = (stack: string): readonly string[] =>
  stack.split('\n').filter((it) => /^\s+at /.test(it) && it.includes('Code.js'));

const costOf = (it: ServiceCall): string =>
  [
    it.kind,
    it.cells > 0 ? `${it.cells} ${it.cells === 1 ? 'cell' : 'cells'}` : '',
    it.cellsReturned > 0 ? `${it.cellsReturned} returned` : '',
    `${it.bytes} bytes`,
    `${Math.round(it.ms)} ms`,
  ]
    .filter((part) => part !== '')
    .join(', ');

/** Error, log and service calls of one execution; old executions keep no list of calls. */
export function Details({ execution }: { readonly execution: Execution }) {
  const { error, log, calls, summary } = execution;
  return (
    <div class="details">
      {error !== null && (
        <pre class="problem">{[`${error.name}: ${error.message}`, ...scriptLines(error.stack)].join('\n')}</pre>
      )}
      {log.length > 0 && <pre class="log">{log.map((it) => `${it.level.padEnd(5)} ${it.text}`).join('\n')}</pre>}
      {calls.length > 0 && (
        <ol>
          {calls.map((it) => (
            <li key={it.n}>
              <code>
                {it.service}.{it.method}
              </code>
              <span class="hint">{costOf(it)}</span>
              {it.error !== undefined && <span class="problem">{it.error}</span>}
            </li>
          ))}
        </ol>
      )}
      {calls.length === 0 && (
        <p class="hint">
          {summary.calls === 0 ? 'It called no service.' : 'Call lists are kept of the last 50 executions.'}
        </p>
      )}
    </div>
  );
}

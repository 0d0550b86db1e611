import type { MailView, Person } from '../../engine/types';
import { moment } from '../moment';
import { nameIn } from './name-in';

interface Props {
  readonly mail: MailView;
  readonly people: readonly Person[];
  readonly zone: string;
}

// A mail brings no font of its own; mail programs show it in theirs.
const inOurFont = (html: string): string =>
  `<style>body{margin:0;font:14px/1.6 Arial,sans-serif;color:#1d2433;overflow-wrap:anywhere}</style>${html}`;

/** One mail; an HTML body stands in a frame in which nothing runs. */
export function Letter({ mail, people, zone }: Props) {
  const full = (it: string) => {
    const name = nameIn(people, it);
    return name === it ? it : `${name} <${it}>`;
  };
  const lines: readonly (readonly [string, string])[] = [
    ['From', mail.fromName === '' ? full(mail.from) : `${mail.fromName} <${mail.from}>`],
    ['To', mail.to.map(full).join(', ')],
    ['Copy', mail.cc.map(full).join(', ')],
    ['Reply to', mail.replyTo],
    ['At', moment(mail.at, zone)],
  ];
  return (
    <article class="letter">
      <h2>{mail.subject}</h2>
      <dl>
        {lines
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {mail.html === '' ? (
        <pre class="body">{mail.text}</pre>
      ) : (
        <iframe title={`Text of the mail: ${mail.subject}`} sandbox="" srcdoc={inOurFont(mail.html)} />
      )}
    </article>
  );
}

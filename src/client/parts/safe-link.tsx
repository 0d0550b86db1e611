import { isSafeLink } from '../form-values';
import { start } from '../words';
import { Icon } from './icon';

/** A link that opens in a new window; one with another scheme than https or mailto is shown as text [BAD-13]. */
export function SafeLink({ link, text }: { readonly link: string; readonly text: string }) {
  if (!isSafeLink(link)) return <span class="user">{link}</span>;
  return (
    <a class="link" href={link.trim()} target="_blank" rel="noopener noreferrer">
      {text}
      <Icon name="link" />
      <span class="unseen"> ({start('newWindow')})</span>
    </a>
  );
}

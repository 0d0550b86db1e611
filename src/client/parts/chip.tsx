import { Icon, type IconName } from './icon';

export type Tone = 'good' | 'bad' | 'doubt' | 'quiet' | 'info';

const icons: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  bad: 'cross',
  doubt: 'question',
  quiet: 'dash',
  info: 'info',
};

/** A state as icon and word: never by colour alone. */
export const Chip = ({
  tone,
  text,
  icon,
}: {
  readonly tone: Tone;
  readonly text: string;
  readonly icon?: IconName;
}) => (
  <span class={`chip chip-${tone}`}>
    <Icon name={icon ?? icons[tone]} />
    <span class="chip-word">{text}</span>
  </span>
);

import type { ChecklistItemView, ChecklistView } from '../../sidebar-api';
import { Chip, type Tone } from '../parts/chip';
import { SafeLink } from '../parts/safe-link';
import type { Say, WordName } from '../words';
import { isOpen } from './show-items';

interface ItemsTableProps {
  readonly groups: ChecklistView['groups'];
  readonly people: ChecklistView['people'];
  readonly ticks: ReadonlySet<string>;
  readonly tick: (ids: readonly string[], on: boolean) => void;
  readonly say: Say<WordName<'checklist'>>;
}

const columns = [
  'item',
  'priority',
  'state',
  'owner',
  'due',
  'evidence',
] as const satisfies readonly WordName<'checklist'>[];

/** All shown items as one table, a heading row for each topic. */
export const ItemsTable = ({ groups, ...rest }: ItemsTableProps) => (
  <div class="table-box" tabIndex={0} role="region" aria-label={rest.say('item')}>
    <table class="items-table">
      <thead>
        <tr>
          <td />
          {columns.map((it) => (
            <th key={it} scope="col" class={`col-${it}`}>
              {rest.say(it)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((it) => (
        <Group key={it.topic} group={it} {...rest} />
      ))}
    </table>
  </div>
);

function Group({
  group,
  ticks,
  tick,
  say,
  people,
}: Omit<ItemsTableProps, 'groups'> & { readonly group: ChecklistView['groups'][number] }) {
  const ids = group.items.filter((it) => it.may.length > 0).map((it) => it.id);
  const count = ids.filter((it) => ticks.has(it)).length;
  return (
    <tbody>
      <tr class="topic-row">
        <td class="col-tick">
          {ids.length > 0 && (
            <Tick
              label={say('tickGroup', { topic: group.title })}
              checked={count === ids.length}
              partly={count > 0 && count < ids.length}
              onChange={(on) => tick(ids, on)}
            />
          )}
        </td>
        <th scope="rowgroup" colSpan={columns.length}>
          {group.topic} · {group.title}
        </th>
      </tr>
      {group.items.map((it) => (
        <ItemRow key={it.id} item={it} people={people} on={ticks.has(it.id)} tick={tick} say={say} />
      ))}
    </tbody>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly partly?: boolean;
  readonly onChange: (on: boolean) => void;
}

const Tick = ({ label, checked, partly = false, onChange }: TickProps) => (
  <label class="tick-cell">
    <input
      type="checkbox"
      aria-label={label}
      checked={checked}
      indeterminate={partly}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);

interface ItemRowProps extends Pick<ItemsTableProps, 'people' | 'tick' | 'say'> {
  readonly item: ChecklistItemView;
  readonly on: boolean;
}

const tones: Readonly<Record<string, Tone>> = { validated: 'good', done: 'info', 'in-progress': 'info', open: 'doubt' };
const icons = { 'in-progress': 'clock', open: 'clock', done: 'check' } as const;

const ItemRow = ({ item, people, on, tick, say }: ItemRowProps) => (
  <tr class={on ? 'ticked' : ''}>
    <td class="col-tick">
      {item.may.length > 0 && (
        <Tick
          label={say('tick', { item: `${item.item} ${item.title}` })}
          checked={on}
          onChange={(it) => tick([item.id], it)}
        />
      )}
    </td>
    <th scope="row" class="col-item">
      <span class="item-title user">
        <span class="item-id">{item.item}</span> {item.title}
      </span>
      {item.hint !== '' && <span class="hint user">{item.hint}</span>}
      {item.note !== '' && <span class="note user">{item.note}</span>}
    </th>
    <td>{item.priorityText}</td>
    <td class="col-state">
      <Chip tone={tones[item.state] ?? 'quiet'} text={item.stateText} {...iconOf(item.state)} />
      {item.blocking && isOpen(item) && <Chip tone="bad" icon="warning" text={say('blocks')} />}
    </td>
    <td class="user">{people.find((it) => it.value === item.owner)?.label ?? (item.owner || say('nobody'))}</td>
    <td>
      {item.overdue && <Chip tone="bad" icon="clock" text={say('overdue')} />}
      <span>{item.dueText}</span>
    </td>
    <td>{item.evidence !== '' && <SafeLink link={item.evidence} text={say('openEvidence')} />}</td>
  </tr>
);

const iconOf = (state: string) =>
  state === 'open' || state === 'in-progress' || state === 'done' ? { icon: icons[state] } : {};

import type { FieldValue } from '../../sidebar-api';
import type { FieldId } from './field';

/** Checked values of a form, read by name; asking for a field that the form does not have is a fault. */
export interface Values {
  /** Text, choice, person, link, day 'YYYY-MM-DD' or UTC instant; '' when empty. */
  readonly text: (id: FieldId) => string;
  readonly number: (id: FieldId) => number | null;
  /** Null: not answered. */
  readonly flag: (id: FieldId) => boolean | null;
  readonly list: (id: FieldId) => readonly string[];
}

const isList = (value: FieldValue): value is readonly string[] => Array.isArray(value);

/** Readers over values that `parseValues` has checked. */
export function valuesOf(checked: ReadonlyMap<FieldId, FieldValue>): Values {
  const take = (id: FieldId): FieldValue => {
    const value = checked.get(id);
    if (value === undefined) throw new Error(`The form has no field ${id}`);
    return value;
  };
  const wrong = (id: FieldId): never => {
    throw new Error(`Field ${id} was read as another kind than it has`);
  };
  return {
    text: (id) => {
      const value = take(id);
      return typeof value === 'string' ? value : wrong(id);
    },
    number: (id) => {
      const value = take(id);
      return typeof value === 'number' || value === null ? value : wrong(id);
    },
    flag: (id) => {
      const value = take(id);
      return typeof value === 'boolean' || value === null ? value : wrong(id);
    },
    list: (id) => {
      const value = take(id);
      return isList(value) ? value : wrong(id);
    },
  };
}

import type { MenuItem } from '../engine/types';
import type { Call } from '../engine/ops/contract';
import { standIn } from './stand-in';

/** A menu under construction. */
export interface MenuBuilder {
  readonly addItem: (caption: string, functionName: string) => MenuBuilder;
  readonly addSeparator: () => MenuBuilder;
  readonly addSubMenu: (menu: MenuBuilder) => MenuBuilder;
  readonly addToUi: () => void;
}

type Checked = Record<keyof GoogleAppsScript.Base.Menu & keyof MenuBuilder, unknown>;

const built = new WeakMap<object, { readonly title: string; readonly items: readonly MenuItem[] }>();

export function menuBuilder(call: Call, title: string, addon: boolean): MenuBuilder {
  const items: MenuItem[] = [];
  const add = (item: MenuItem) => {
    items.push(item);
    return it;
  };
  const it: MenuBuilder = standIn('Menu', {
    addItem: (label: string, fn: string) => add({ kind: 'item', label, fn }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: (menu: MenuBuilder) => add({ kind: 'menu', menu: { title: '', items: [], ...built.get(menu), addon } }),
    addToUi: () => {
      call('SpreadsheetApp.show', { kind: 'menu', menu: { title, addon, items } });
    },
  } satisfies Checked);
  built.set(it, { title, items });
  return it;
}

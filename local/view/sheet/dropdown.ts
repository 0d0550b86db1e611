import type { GridRow } from './grid-row';

type Create = (tag: string, data: unknown, children?: unknown) => unknown;
type Save = (value: string, preventFocus?: boolean) => void;

/** A cell editor: a dropdown where the cell has a closed list, else a line of text that starts with what the cell holds. */
export function dropdown(optionsOf: (row: GridRow) => readonly string[]): unknown {
  return (column: { prop: string }, save: Save, close: (focusNext?: boolean) => void) => {
    const editor = {
      editCell: undefined as { model: GridRow; val?: string } | undefined,
      element: undefined as HTMLElement | undefined,
      componentDidRender: () => setTimeout(() => focusIn(editor.element), 0),
      render: (create: Create) => {
        const row = editor.editCell?.model;
        const options = row === undefined ? [] : optionsOf(row);
        const now = row?.cells[Number(column.prop)]?.input ?? '';
        const typed = editor.editCell?.val;
        if (options.length === 0) return line(create, typed !== undefined && typed !== '' ? typed : now, save, close);
        const words = ['', ...options];
        return create(
          'select',
          { onChange: (event: Event) => save((event.target as HTMLSelectElement).value), onKeyDown: stay },
          words.map((it) => create('option', { value: it, selected: it === now }, it)),
        );
      },
    };
    return editor;
  };
}

function line(create: Create, value: string, save: Save, close: (focusNext?: boolean) => void): unknown {
  return create('input', {
    value,
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Enter') save((event.target as HTMLInputElement).value);
      if (event.key === 'Escape') close();
    },
  });
}

const stay = (event: KeyboardEvent): void => event.stopPropagation();

function focusIn(element: HTMLElement | undefined): void {
  const field =
    element?.matches('input, select') === true ? element : element?.querySelector<HTMLElement>('input, select');
  field?.focus();
}

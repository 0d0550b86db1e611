import type { EditorBase, EditorCtrCallable, HyperFunc, VNode } from '@revolist/revogrid';
import type { GridRow } from './grid-row';

type Create = HyperFunc<VNode>;
type Field = HTMLInputElement | HTMLSelectElement;

/** A value that a person typed; row and column count from 0. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/**
 * The grid's editor of one column: a dropdown where the cell has a closed list, else a line of text. Enter and leaving
 * the cell keep what was typed, Esc does not; an unchanged cell is not written.
 */
export function cellEditor(column: number, onTyped: (typed: Typed) => void): EditorCtrCallable {
  return (_, __, close) => {
    let field: Field | null = null;
    // What the field held at first: the grid draws an editor again while one types.
    let before: string | null = null;
    const commit = (): void => {
      const model = modelOf(editor);
      if (field === null || model === undefined || field.value === before) return;
      onTyped({ row: model.row, column, value: field.value });
      before = field.value;
    };
    const done = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      commit();
      close(true);
    };
    const editor: EditorBase = {
      getValue: () => field?.value ?? '',
      // The file decides what the cell holds, so the grid itself saves nothing.
      beforeAutoSave: () => {
        commit();
        return false;
      },
      appendPendingInput: (text) => {
        if (!(field instanceof HTMLInputElement)) return false;
        field.value += text;
        return true;
      },
      componentDidRender: () => ready(field),
      render: (create: Create) => {
        const cell = modelOf(editor)?.cells[column];
        const ref = (it: Field | null) => (field = it);
        before ??= cell?.input ?? '';
        const options = cell?.options ?? [];
        const onChange = () => {
          commit();
          close(false);
        };
        if (options.length > 0) return dropdown(create, { options, now: before, ref, onKeyDown: done, onChange });
        const typed = String(editor.editCell?.val ?? '');
        return create('input', { value: typed === '' ? before : typed, ref, onKeyDown: done, 'aria-label': 'Cell' });
      },
    };
    return editor;
  };
}

const modelOf = ({ editCell }: EditorBase): GridRow | undefined => editCell?.model as GridRow | undefined;

interface Dropdown {
  readonly options: readonly string[];
  readonly now: string;
  readonly ref: (field: Field | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChange: () => void;
}

function dropdown(create: Create, { options, now, ...rest }: Dropdown): VNode {
  const all = now === '' || options.includes(now) ? ['', ...options] : ['', ...options, now];
  return create(
    'select',
    { ...rest, 'aria-label': 'Cell' },
    all.map((it) => create('option', { value: it, selected: it === now }, it)),
  );
}

function ready(field: Field | null): void {
  if (field === null || field === document.activeElement) return;
  field.focus();
  if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
}

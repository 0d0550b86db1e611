/** A form's choice as the code that the column knows; '' where nothing of the list was chosen. */
export function chosen<C extends string>(choices: Readonly<Record<C, unknown>>, value: string): C | '' {
  return isCode(choices, value) ? value : '';
}

const isCode = <C extends string>(choices: Readonly<Record<C, unknown>>, value: string): value is C =>
  Object.prototype.hasOwnProperty.call(choices, value);

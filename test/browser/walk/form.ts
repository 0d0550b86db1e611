import type { Locator } from 'playwright-core';
import type { Field, FieldValue, FormValues } from '../../../src/sidebar-api';

/** Fills a form of the pages by clicks and keys; fields that the values do not name stay as the form shows them. */
export async function fill(form: Locator, fields: readonly Field[], values: FormValues): Promise<void> {
  for (const field of fields) {
    const value = values[field.id];
    if (value !== undefined) await fillOne(form, field, value);
  }
}

async function fillOne(form: Locator, field: Field, value: FieldValue): Promise<void> {
  const options = field.options ?? [];
  const label = options.find((it) => it.value === String(value))?.label ?? String(value);
  if (field.kind === 'flag') return radio(form, field, value === true ? 'Yes' : 'No');
  if (field.kind === 'choices' || field.kind === 'people') return ticks(form, field, Array.isArray(value) ? value : []);
  if (field.kind === 'choice' && options.length <= 3) return radio(form, field, label);
  const input = form.locator(`[name="${field.id}"]`);
  if ((await input.getAttribute('role')) === 'combobox') return combo(form, input, label);
  if ((await input.evaluate((it) => it.tagName)) === 'SELECT') await input.selectOption({ label });
  else await input.fill(String(value ?? ''));
}

const radio = (form: Locator, { id }: Field, label: string): Promise<void> =>
  form
    .locator('.radios', { has: form.page().locator(`input[name$="-${id}-radio"]`) })
    .getByText(label, { exact: true })
    .click();

async function ticks(form: Locator, { id, options = [] }: Field, wanted: readonly string[]): Promise<void> {
  for (const option of options) {
    const box = form
      .locator('label.tick', { has: form.page().locator(`input[name="${id}"]`) })
      .filter({ hasText: option.label })
      .locator('input')
      .first();
    await box.setChecked(wanted.includes(option.value));
  }
}

async function combo(form: Locator, input: Locator, label: string): Promise<void> {
  await input.click();
  await input.fill(label);
  await form.getByRole('option', { name: label }).first().click();
}

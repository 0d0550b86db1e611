import type { sheets_v4 } from '@googleapis/sheets';
import { boxOf } from '../box';
import { SheetsRefusal } from '../refusal';
import type { Applying } from './applying';

const sheetOf = (rule: sheets_v4.Schema$ConditionalFormatRule | null | undefined) => rule?.ranges?.[0]?.sheetId ?? 0;

function checked(
  at: Applying,
  rule: sheets_v4.Schema$ConditionalFormatRule | null | undefined,
): sheets_v4.Schema$ConditionalFormatRule {
  if (!rule?.ranges?.length) throw new SheetsRefusal('ConditionalFormatRule must have at least one range.');
  if (!rule.booleanRule && !rule.gradientRule) throw new SheetsRefusal('ConditionalFormatRule must have a rule.');
  for (const range of rule.ranges) boxOf(at.draft, range);
  return structuredClone(rule);
}

export function addConditionalFormatRule(
  at: Applying,
  request: sheets_v4.Schema$AddConditionalFormatRuleRequest,
): sheets_v4.Schema$Response {
  const rule = checked(at, request.rule);
  const { conditional } = at.draft.parts(sheetOf(rule));
  conditional.splice(Math.min(request.index ?? 0, conditional.length), 0, rule);
  return {};
}

function need(at: Applying, sheetId: number, index: number) {
  const { conditional } = at.draft.parts(sheetId);
  const rule = conditional[index];
  if (!rule) throw new SheetsRefusal(`No conditional format on sheet: ${sheetId} at index: ${index}`);
  return { conditional, rule };
}

export function updateConditionalFormatRule(
  at: Applying,
  request: sheets_v4.Schema$UpdateConditionalFormatRuleRequest,
): sheets_v4.Schema$Response {
  const index = request.index ?? 0;
  if (request.rule) {
    const rule = checked(at, request.rule);
    const { conditional, rule: oldRule } = need(at, sheetOf(rule), index);
    conditional[index] = rule;
    return { updateConditionalFormatRule: { oldRule, newRule: rule, oldIndex: index, newIndex: index } };
  }
  const { conditional, rule } = need(at, request.sheetId ?? 0, index);
  const newIndex = request.newIndex ?? 0;
  conditional.splice(index, 1);
  conditional.splice(newIndex, 0, rule);
  return { updateConditionalFormatRule: { oldRule: rule, newRule: rule, oldIndex: index, newIndex } };
}

export function deleteConditionalFormatRule(
  at: Applying,
  request: sheets_v4.Schema$DeleteConditionalFormatRuleRequest,
): sheets_v4.Schema$Response {
  const index = request.index ?? 0;
  const { conditional, rule } = need(at, request.sheetId ?? 0, index);
  conditional.splice(index, 1);
  return { deleteConditionalFormatRule: { rule } };
}

import type { Call, TriggerInfo } from '../engine/ops/contract';
import type { TriggerRule } from '../engine/state';
import { notHere, standIn } from './stand-in';

interface ClockBuilder {
  readonly everyMinutes: (n: number) => ClockBuilder;
  readonly everyHours: (n: number) => ClockBuilder;
  readonly everyDays: (n: number) => ClockBuilder;
  readonly atHour: (hour: number) => ClockBuilder;
  readonly nearMinute: (minute: number) => ClockBuilder;
  readonly create: () => Trigger;
}

interface Trigger {
  readonly getUniqueId: () => string;
  readonly getHandlerFunction: () => string;
  readonly getEventType: () => string;
}

const infos = new WeakMap<object, TriggerInfo>();

function trigger(info: TriggerInfo): Trigger {
  const it = standIn('Trigger', {
    getUniqueId: () => info.id,
    getHandlerFunction: () => info.fn,
    getEventType: () => info.event,
  } satisfies Record<keyof Trigger & keyof GoogleAppsScript.Script.Trigger, unknown>);
  infos.set(it, info);
  return it;
}

function ruleOf(wanted: {
  readonly every?: { readonly unit: 'minutes' | 'hours' | 'days'; readonly n: number };
  readonly hour?: number;
  readonly minute?: number;
}): TriggerRule {
  const { every, hour, minute } = wanted;
  if (!every && hour === undefined) throw new Error('The trigger has no schedule.');
  if (every?.unit === 'minutes' || every?.unit === 'hours') return { kind: every.unit, every: every.n };
  return { kind: 'days', every: every?.n ?? 1, hour: hour ?? 0, minute: minute ?? 0 };
}

function clockBuilder(call: Call, fn: string): ClockBuilder {
  let wanted: Parameters<typeof ruleOf>[0] = {};
  const set = (change: typeof wanted) => {
    wanted = { ...wanted, ...change };
    return it;
  };
  const it: ClockBuilder = standIn('ClockTriggerBuilder', {
    everyMinutes: (n: number) => {
      if (![1, 5, 10, 15, 30].includes(n))
        throw new Error('The value you passed to everyMinutes() was invalid. It must be one of 1, 5, 10, 15 or 30.');
      return set({ every: { unit: 'minutes', n } });
    },
    everyHours: (n: number) => set({ every: { unit: 'hours', n } }),
    everyDays: (n: number) => set({ every: { unit: 'days', n } }),
    atHour: (hour: number) => set({ hour }),
    nearMinute: (minute: number) => set({ minute }),
    create: () => trigger(call('ScriptApp.newTrigger', fn, ruleOf(wanted))),
  } satisfies Record<keyof ClockBuilder & keyof GoogleAppsScript.Script.ClockTriggerBuilder, unknown>);
  return it;
}

const editBuilder = (call: Call, fn: string, spreadsheet: string) =>
  standIn('SpreadsheetTriggerBuilder', {
    create: () => trigger(call('ScriptApp.newTrigger', fn, { kind: 'edit', spreadsheet })),
  } satisfies Partial<Record<keyof GoogleAppsScript.Script.SpreadsheetTriggerBuilder, unknown>>);

const authModes = standIn('ScriptApp.AuthMode', {
  NONE: 'NONE',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  LIMITED: 'LIMITED',
  FULL: 'FULL',
});

export const scriptApp = (call: Call) =>
  standIn('ScriptApp', {
    AuthMode: authModes,
    newTrigger: (fn: string) =>
      standIn('TriggerBuilder', {
        timeBased: () => clockBuilder(call, fn),
        forSpreadsheet: (id: string) =>
          standIn('SpreadsheetTriggerBuilder', {
            onEdit: () => editBuilder(call, fn, id),
          } satisfies Partial<Record<keyof GoogleAppsScript.Script.SpreadsheetTriggerBuilder, unknown>>),
      } satisfies Partial<Record<keyof GoogleAppsScript.Script.TriggerBuilder, unknown>>),
    getProjectTriggers: () => call('ScriptApp.getProjectTriggers').map(trigger),
    deleteTrigger: (it: Trigger) => {
      const info = infos.get(it);
      if (!info) throw notHere('ScriptApp.deleteTrigger of something that is no trigger');
      call('ScriptApp.deleteTrigger', info.id);
    },
    getScriptId: () => 'local-script',
    getService: () =>
      standIn('Service', { getUrl: () => null } satisfies Partial<
        Record<keyof GoogleAppsScript.Script.Service, unknown>
      >),
  } satisfies Partial<Record<keyof GoogleAppsScript.Script.ScriptApp, unknown>>);

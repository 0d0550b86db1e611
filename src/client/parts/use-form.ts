import { useRef, useState } from 'preact/hooks';
import type { ActAnswer, Field, FieldValue, FormValues, Problem, Reply } from '../../sidebar-api';
import { fieldErrors, openingValues, sentValues, type FieldErrors } from '../form-values';
import { kept } from '../kept';
import { formName, press, type Press } from '../press';
import { start } from '../words';

/** What a form is about: the act, its release and record. */
export type FormOf = Pick<Press, 'release' | 'action' | 'subject' | 'revision'> & { readonly fields: readonly Field[] };

export interface Form {
  readonly values: FormValues;
  readonly errors: FieldErrors;
  readonly problem: Problem | null;
  /** The act that runs now, '' for none. */
  readonly running: string;
  /** The act that was sent last, to repeat it after a lost answer. */
  readonly lastAct: string;
  /** Values came from before a reload or an error, not from the server. */
  readonly restored: boolean;
  readonly change: (field: string, value: FieldValue) => void;
  /** Sends the form; `as` names another act for the same values, `complete` asks for the required fields first. */
  readonly send: (how?: {
    readonly as?: string;
    readonly complete?: boolean;
    readonly extra?: FormValues;
  }) => Promise<Reply<ActAnswer> | null>;
  readonly forget: () => void;
}

/** A form that keeps what was typed until it is saved, and lets one press through at a time. */
export function useForm(of: FormOf): Form {
  const name = `form ${formName(of)}`;
  const [values, setValues] = useState(() => restoredValues(name, of.fields) ?? openingValues(of.fields));
  const [restored] = useState(() => restoredValues(name, of.fields) !== null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [running, setRunning] = useState('');
  const busy = useRef(false);
  const lastAct = useRef(of.action);

  const change = (field: string, value: FieldValue): void => {
    const next = { ...values, [field]: value };
    kept.set(name, next);
    setValues(next);
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([it]) => it !== field)));
  };

  const send: Form['send'] = async ({ as = of.action, complete = true, extra = {} } = {}) => {
    if (busy.current) return null;
    const wrong = fieldErrors(of.fields, values, complete);
    setErrors(wrong);
    setProblem(Object.keys(wrong).length > 0 ? incomplete(wrong) : null);
    if (Object.keys(wrong).length > 0) return null;
    busy.current = true;
    lastAct.current = as;
    setRunning(as);
    const { release, subject, revision } = of;
    const reply = await press({
      action: as,
      release,
      subject,
      revision,
      values: { ...sentValues(of.fields, values), ...extra },
    });
    busy.current = false;
    setRunning('');
    if (reply.ok) kept.drop(name);
    else {
      setProblem(reply.problem);
      setErrors(reply.problem.fields);
    }
    return reply;
  };

  return {
    values,
    errors,
    problem,
    running,
    lastAct: lastAct.current,
    restored,
    change,
    send,
    forget: () => kept.drop(name),
  };
}

const incomplete = (fields: FieldErrors): Problem => ({
  title: start('checkFields', { count: Object.keys(fields).length }),
  saved: 'nothing',
  savedText: '',
  next: '',
  reasons: [],
  who: [],
  fields,
  code: 'input',
  retry: false,
});

function restoredValues(name: string, fields: readonly Field[]): FormValues | null {
  const found = kept.get(name);
  if (typeof found !== 'object' || found === null) return null;
  const before = new Map<string, unknown>(Object.entries(found));
  return Object.fromEntries(
    Object.entries(openingValues(fields)).map(([id, opening]): [string, FieldValue] => {
      const value = before.get(id);
      return [id, isLike(value, opening) ? value : opening];
    }),
  );
}

/** Of the same kind as the field holds now: the form may have changed since. Null is an unanswered yes or no. */
function isLike(value: unknown, opening: FieldValue): value is FieldValue {
  if (Array.isArray(opening)) return Array.isArray(value) && value.every((it) => typeof it === 'string');
  const kinds = opening === null || typeof opening === 'boolean' ? ['boolean'] : [typeof opening];
  return kinds.includes(typeof value);
}

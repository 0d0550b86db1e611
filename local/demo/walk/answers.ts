import type { FormValues } from '../../../src/sidebar-api';

/** Who fills a form, and about which record. */
export interface Asked {
  readonly person: string;
  readonly subject: string;
}

/** What the people of a story put into the forms, by action: always the same, or by who is asked about what. */
export type Answers = Readonly<Record<string, FormValues | ((asked: Asked) => FormValues)>>;

/** The answers to one form; none where the story says nothing about it. */
export function answersFor(answers: Answers, action: string, asked: Asked): FormValues {
  const said = answers[action];
  return typeof said === 'function' ? said(asked) : (said ?? {});
}

import type { Problem } from '../../model/viewer.js';

/** What a visitor has written so far. It lives as long as the element and is kept nowhere else. */
export interface Draft {
  readonly subject: string;
  readonly message: string;
}

export type FieldName = keyof Draft;

/** What is wrong with which field, in a server's words; `null` = it was left empty. */
export type FieldErrors = Readonly<Partial<Record<FieldName, string | null>>>;

export const FIELDS = ['subject', 'message'] as const satisfies readonly FieldName[];

export const BLANK: Draft = { subject: '', message: '' };

export const isBlank = ({ subject, message }: Draft): boolean => subject === '' && message === '';

/** The fields that were left empty. */
export const missingFields = (draft: Draft): FieldName[] =>
  FIELDS.filter((field) => draft[field].trim() === '');

/** What a server said of fields that the form has (422); what it says of others comes in `rest`. */
export function refusedFields(problem: Problem | undefined): {
  fields: FieldErrors;
  rest: string[];
} {
  const fields: Partial<Record<FieldName, string>> = {};
  const rest: string[] = [];
  for (const { field, message } of problem?.errors ?? []) {
    const known = FIELDS.find((each) => each === field);
    if (known) fields[known] ??= message;
    else rest.push(message);
  }
  return { fields, rest };
}

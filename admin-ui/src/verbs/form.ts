import type { CaseView, Verb } from '../../../openapi/generated/types.ts';
import type { Field, Values } from './field.ts';
import { verbFields } from './fields.ts';

/** The fields of a verb by the property they fill, in the order they are shown. */
export function fieldsOf(verb: Verb): readonly (readonly [string, Field])[] {
  return Object.entries(verbFields[verb]);
}

/** What the form begins with. */
export function initialValues(verb: Verb, view: CaseView): Values {
  return Object.fromEntries(fieldsOf(verb).map(([name, field]) => [name, field.initialFrom?.(view) ?? field.initial]));
}

/** The fields that apply to what was filled in so far. */
export function shownFields(verb: Verb, values: Values, view: CaseView): readonly (readonly [string, Field])[] {
  return fieldsOf(verb).filter(([, { when }]) => when === undefined || when(values, view));
}

/** Names of shown fields that are needed and still empty. */
export function missingFields(verb: Verb, values: Values, view: CaseView): readonly string[] {
  return shownFields(verb, values, view).flatMap(([name, field]) => (needed(field, values, view) && isEmpty(values[name]) ? [name] : []));
}

/** The body to send: shown fields that hold something, and lists and answers even when they are empty or no. */
export function bodyOf(verb: Verb, values: Values, view: CaseView): Values {
  return Object.fromEntries(
    shownFields(verb, values, view).flatMap(([name]) => (values[name] === undefined || values[name] === '' ? [] : [[name, values[name]]])),
  );
}

function needed({ required, requiredWhen }: Field, values: Values, view: CaseView): boolean {
  return requiredWhen === undefined ? required === true : requiredWhen(values, view);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.values(value).some(isEmpty);
}

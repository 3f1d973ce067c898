import type { OutputUnit, Schema } from '@cfworker/json-schema';
import * as l10n from '@vscode/l10n';
import type { Message } from '../shared/message';
import { nearest } from '../shared/nearest';
import { partsOf } from './pointer';

/** Says what is wrong and what is allowed, in the terms of the file and not in those of JSON schema. */
export function describeViolation(unit: OutputUnit, schema: Schema): string {
  const name = lastOf(unit.instanceLocation);
  const subject = subjectOf(name);
  if (unit.keyword === 'false') {
    const parent = partsOf(unit.instanceLocation).slice(0, -1);
    return unknownKey(
      name,
      parent.reduce((at, part) => schemaInside(at, part, schema), schema),
    );
  }
  const keywords = partsOf(unit.keywordLocation).slice(0, -1);
  const rule = keywords.reduce(
    (at, part) => (part === '$ref' ? followed(at, schema) : childOf(at, part)),
    schema,
  );
  switch (unit.keyword) {
    case 'enum':
      return l10n.t('{subject} must be one of {list}', { subject, list: (rule.enum ?? []).join(', ') });
    case 'type':
      return mustBe(subject, String(rule.type));
    case 'minimum':
      return l10n.t('{subject} must be at least {least}', { subject, least: Number(rule.minimum) });
    case 'minItems':
    case 'minLength':
      return l10n.t('{subject} must not be empty', { subject });
    case 'uniqueItems':
      return l10n.t('{subject} names something twice', { subject });
    case 'pattern':
      return rule.patternErrorMessage
        ? l10n.t('{subject} {problem}', { subject, problem: l10n.t(rule.patternErrorMessage as Message) })
        : l10n.t('{subject} does not match {pattern}', { subject, pattern: String(rule.pattern) });
    case 'required':
      return l10n.t('{subject} needs {list}', {
        subject,
        list: (rule.required ?? []).map((key) => `"${key}"`).join(', '),
      });
    default:
      return rule.errorMessage
        ? l10n.t('{subject} {problem}', { subject, problem: l10n.t(rule.errorMessage as Message) })
        : l10n.t('{subject} is not valid ({reason})', { subject, reason: unit.error });
  }
}

const KINDS: Readonly<Record<string, Message>> = {
  array: '{subject} must be a list',
  boolean: '{subject} must be true or false',
  integer: '{subject} must be a whole number',
  number: '{subject} must be a number',
  object: '{subject} must be an object ({ … })',
  string: '{subject} must be a string',
};

function mustBe(subject: string, type: string): string {
  return l10n.t(KINDS[type] ?? '{subject} must be {type}', { subject, type });
}

function subjectOf(name: string): string {
  if (name === '') return l10n.t('the file');
  return /^\d+$/.test(name) ? l10n.t('item {number}', { number: Number(name) + 1 }) : `"${name}"`;
}

function unknownKey(name: string, parent: Schema): string {
  const known = Object.keys(parent.properties ?? {}).filter((key) => key !== '$schema');
  const near = nearest(name, known);
  return near === undefined
    ? l10n.t('unknown setting "{name}"; known here: {known}', { name, known: known.join(', ') })
    : l10n.t('unknown setting "{name}"; did you mean "{near}"?', { name, near });
}

/** The schema of one key or item of what `at` describes. */
function schemaInside(at: Schema, part: string, root: Schema): Schema {
  const own = childOf(followed(at, root), 'properties')[part] ?? at.items ?? at.additionalProperties;
  return followed(isSchema(own) ? own : {}, root);
}

function childOf(at: Schema, key: string): Schema {
  const child: unknown = at[key];
  return isSchema(child) ? child : {};
}

/** The schema that `at` refers to, or `at`. */
function followed(at: Schema, root: Schema): Schema {
  return at.$ref === undefined ? at : partsOf(at.$ref).reduce(childOf, root);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

function lastOf(pointer: string): string {
  return partsOf(pointer).at(-1) ?? '';
}

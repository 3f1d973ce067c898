import type { OutputUnit, Schema } from '@cfworker/json-schema';
import { nearest } from '../shared/nearest';
import { partsOf } from './pointer';

/** Says what is wrong and what is allowed, in the terms of the file and not in those of JSON schema. */
export function describeViolation(unit: OutputUnit, schema: Schema): string {
  const name = lastOf(unit.instanceLocation);
  const subject = name === '' ? 'the file' : /^\d+$/.test(name) ? `item ${Number(name) + 1}` : `"${name}"`;
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
      return `${subject} must be one of ${(rule.enum ?? []).join(', ')}`;
    case 'type':
      return `${subject} must be ${KINDS[String(rule.type)] ?? rule.type}`;
    case 'minimum':
      return `${subject} must be at least ${rule.minimum}`;
    case 'minItems':
    case 'minLength':
      return `${subject} must not be empty`;
    case 'uniqueItems':
      return `${subject} names something twice`;
    case 'pattern':
      return `${subject} ${rule.patternErrorMessage ?? `does not match ${rule.pattern}`}`;
    case 'required':
      return `${subject} needs ${(rule.required ?? []).map((key) => `"${key}"`).join(', ')}`;
    default:
      return rule.errorMessage
        ? `${subject} ${rule.errorMessage}`
        : `${subject} is not valid (${unit.error})`;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object ({ … })',
  string: 'a string',
};

function unknownKey(name: string, parent: Schema): string {
  const known = Object.keys(parent.properties ?? {}).filter((key) => key !== '$schema');
  const near = nearest(name, known);
  return near === undefined
    ? `unknown setting "${name}"; known here: ${known.join(', ')}`
    : `unknown setting "${name}"; did you mean "${near}"?`;
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

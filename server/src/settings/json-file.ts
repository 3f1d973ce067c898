import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import * as l10n from '@vscode/l10n';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Position } from '../text/range';
import { Text } from '../text/text';
import { partsOf } from './pointer';
import { describeViolation } from './violation';

/** What is wrong with a JSON file, and where. */
export interface JsonProblem {
  readonly message: string;
  readonly position: Position;
}

/** The value of a JSON file, or the first thing that is wrong with it. */
export type JsonFile = { readonly value: unknown } | { readonly problem: JsonProblem };

/** Reads JSON with comments and trailing commas, and checks it against a schema (draft 7). */
export function readJson(content: string, schema: Schema): JsonFile {
  const tooDeep = depthBeyond(content, DEEPEST);
  if (tooDeep !== undefined)
    return {
      problem: {
        message: l10n.t('nested too deeply'),
        position: Text.of(content).positionAt(tooDeep),
      },
    };
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { allowTrailingComma: true });
  const problem = (message: string, offset: number): JsonFile => ({
    problem: { message, position: Text.of(content).positionAt(offset) },
  });
  const [error] = errors;
  if (!root) return problem(l10n.t('the file is empty'), 0);
  if (error) return problem(words(printParseErrorCode(error.error)), error.offset);

  const value: unknown = getNodeValue(root);
  const violations = new Validator(schema, '7', false).validate(value).errors;
  const [first] = violations
    .filter(speaksForItself)
    .map((unit) => ({ unit, offset: offsetOf(unit, root), unknownKey: unit.keyword === 'false' }))
    .sort((a, b) => Number(b.unknownKey) - Number(a.unknownKey) || a.offset - b.offset);
  return first ? problem(describeViolation(first.unit, schema), first.offset) : { value };
}

/** Settings and baselines are a few levels deep; a parser that calls itself ends at some ten thousand. */
const DEEPEST = 64;

/** Where brackets are open beyond a depth; undefined where they never are. Those in strings do not count. */
function depthBeyond(content: string, deepest: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < content.length; at++) {
    const letter = content.charCodeAt(at);
    if (letter === 0x22) at = stringEnd(content, at);
    else if (letter === 0x5b || letter === 0x7b) {
      if (++depth > deepest) return at;
    } else if (letter === 0x5d || letter === 0x7d) depth--;
  }
  return undefined;
}

function stringEnd(content: string, start: number): number {
  for (let at = start + 1; at < content.length; at++) {
    const letter = content.charCodeAt(at);
    if (letter === 0x5c) at++;
    else if (letter === 0x22 || letter === 0x0a) return at;
  }
  return content.length;
}

/** Not those that only say that something inside is wrong, nor an alternative that does not hold. */
function speaksForItself({ keyword, keywordLocation }: OutputUnit): boolean {
  const outer = ['$ref', 'properties', 'additionalProperties', 'propertyNames', 'items', 'allOf'];
  return !outer.includes(keyword) && !/\/anyOf\/\d/.test(keywordLocation);
}

/** A wrong key is shown at the key, a wrong value at the value. */
function offsetOf({ keyword, keywordLocation, instanceLocation }: OutputUnit, root: Node): number {
  const node = findNodeAtLocation(root, pathOf(instanceLocation)) ?? root;
  const atKey = keyword === 'false' || keywordLocation.includes('/propertyNames/');
  return atKey && node.parent ? node.parent.offset : node.offset;
}

function pathOf(pointer: string): (string | number)[] {
  return partsOf(pointer).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** `PropertyNameExpected` → `property name expected`. */
function words(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

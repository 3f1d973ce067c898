import { ErrorCodes, ResponseError } from 'vscode-languageserver';

type Fits = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const isText: Fits = (value) => typeof value === 'string';
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isListOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);
const isCount: Fits = (value) => Number.isInteger(value) && Number(value) >= 0;
const isPosition: Fits = (value) => isObject(value) && isCount(value.line) && isCount(value.character);
const isRange: Fits = (value) => isObject(value) && isPosition(value.start) && isPosition(value.end);

/** What the parameters of requests hold, by name; one name is one thing in all of them. */
const FITS: Readonly<Record<string, Fits>> = {
  textDocument: (value) => isObject(value) && isText(value.uri),
  position: isPosition,
  positions: isListOf(isPosition),
  range: isRange,
  context: (value) => isObject(value) && isListOf(isObject)(value.diagnostics),
  previousResultIds: isListOf((one) => isObject(one) && isText(one.uri) && isText(one.value)),
  newName: isText,
  query: isText,
  command: isText,
  uri: isText,
  code: isText,
  head: isText,
  release: isText,
  answers: isObject,
  values: isObject,
};

/** What a request cannot do without, by its method. */
const NEEDS: readonly (readonly [methods: RegExp, names: readonly string[]])[] = [
  [/^textDocument\//, ['textDocument']],
  [
    /\/(?:hover|completion|definition|references|documentHighlight|signatureHelp|(?:prepareR|r)ename)$/,
    ['position'],
  ],
  [/\/(?:inlayHint|codeAction|rangeFormatting|semanticTokens\/range)$/, ['range']],
  [/\/codeAction$/, ['context']],
  [/\/selectionRange$/, ['positions']],
  [/\/rename$/, ['newName']],
  [/^workspace\/symbol$/, ['query']],
  [/^workspace\/diagnostic$/, ['previousResultIds']],
  [/^workspace\/executeCommand$/, ['command']],
  [/^smartLicensing\/(?!explain|detectLanguage)/, ['uri']],
  [/\/explain$/, ['code']],
  [/\/detectLanguage$/, ['head']],
  [/\/upgradePreview$/, ['release']],
  [/\/setUp\w+$/, ['answers']],
  [/\/fixEdit$/, ['values']],
];

const needed = new Map<string, readonly string[]>();

/** Refuses a request whose parameters are not those of its method, and says which one is wrong. */
export function assertParams(method: string, params: unknown): void {
  const names = needed.get(method) ?? NEEDS.flatMap(([methods, own]) => (methods.test(method) ? own : []));
  needed.set(method, names);
  if (!isObject(params)) throw new ResponseError(ErrorCodes.InvalidParams, `${method} takes an object`);
  const wrong = names.find((name) => !FITS[name]?.(params[name]));
  if (wrong !== undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, `${method}: ${wrong} is missing or malformed`);
}

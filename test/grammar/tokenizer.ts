// The grammars in the engine of the editor: the real oniguruma, counted.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';

const require = createRequire(path.resolve('package.json'));
const textmate = require('vscode-textmate') as typeof Textmate;
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;

/** The grammars that package.json contributes, by scope name. */
export const grammarFiles: Record<string, string> = Object.fromEntries(
  (
    JSON.parse(readFileSync('package.json', 'utf8')).contributes.grammars as {
      scopeName: string;
      path: string;
    }[]
  ).map((grammar) => [grammar.scopeName, grammar.path]),
);

let searches = 0;

/** How often a scanner was asked since the last call: the work a text costs, without a clock. */
export function searchesSinceLastCall(): number {
  const count = searches;
  searches = 0;
  return count;
}

let registry: Textmate.Registry | undefined;

export async function loadGrammar(scopeName: string): Promise<Textmate.IGrammar> {
  registry ??= await createRegistry();
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar ${scopeName}`);
  return grammar;
}

/** The tokens of the last of these lines, as [text, innermost scope], blanks and unscoped text left out. */
export function tokensOfLastLine(grammar: Textmate.IGrammar, text: string): [string, string][] {
  let state: Textmate.StackElement | null = textmate.INITIAL;
  let tokens: [string, string][] = [];
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    tokens = result.tokens
      .filter(({ scopes }) => scopes.length > 1)
      .map(({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex), scopes.at(-1) ?? '']);
  }
  return tokens.filter(([token]) => token.trim() !== '');
}

async function createRegistry(): Promise<Textmate.Registry> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'));
  await oniguruma.loadWASM(
    wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer,
  );
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => {
        const scanner = new oniguruma.OnigScanner(patterns);
        const search = scanner.findNextMatchSync.bind(scanner) as (
          ...args: unknown[]
        ) => Oniguruma.IOnigMatch | null;
        return Object.assign(scanner, {
          findNextMatchSync: (...args: unknown[]) => {
            searches++;
            return search(...args);
          },
        });
      },
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) => {
      const file = grammarFiles[scopeName];
      return file === undefined ? undefined : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
  });
}

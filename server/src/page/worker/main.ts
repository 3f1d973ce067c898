import * as l10n from '@vscode/l10n';
import { explain } from '../../service/rule-page';
import type { Texts } from '../../shared/language';
import type { Answered, Asked, Asks } from '../messages';
import { changeOf } from './changes';
import { decoded } from './decode';
import { documentOf, pictureOf, shownPaths } from './documents';
import { Library } from './library';
import { shownFile, summaryOf } from './shown-file';

/** What we use of a worker's global scope; the types of browsers stay out of the rest of the server. */
declare const self: {
  addEventListener(type: 'message', listener: (event: { readonly data: Asked }) => void): void;
  postMessage(message: Answered): void;
};

/** Put in by the build: the texts by language, and the examples by name. */
declare const TEXTS: Readonly<Record<string, Texts>>;
declare const EXAMPLES: Readonly<Record<string, string>>;

const library = new Library();

const answers: { readonly [Name in keyof Asks]: (params: Asks[Name]['params']) => Asks[Name]['result'] } = {
  speak: ({ language }) => {
    const contents = TEXTS[language] ?? {};
    l10n.config({ contents: { ...contents } });
    library.forget();
    return contents;
  },
  open: ({ path, bytes }) => {
    const text = decoded(new Uint8Array(bytes));
    if (text === undefined) return { binary: true };
    library.put(path, text, 0);
    return summaryOf(library, path);
  },
  put: ({ path, text, version }) => {
    library.put(path, text, version);
    return summaryOf(library, path);
  },
  close: ({ path }) => {
    library.remove(path);
    return null;
  },
  examples: () =>
    Object.entries(EXAMPLES).map(([path, text]) => {
      library.put(path, text, 0);
      return summaryOf(library, path);
    }),
  text: ({ path }) => library.text(path),
  readAs: ({ path, dialect }) => {
    library.readAs(path, dialect);
    return summaryOf(library, path);
  },
  show: ({ path }) => shownFile(library, path),
  change: (params) => changeOf(library, params),
  paths: ({ path }) => shownPaths(library, path),
  document: (params) => documentOf(library, params),
  picture: ({ path }) => pictureOf(library, path),
  explain: ({ code }) => explain(code) ?? '',
};

self.addEventListener('message', ({ data: { id, ask, params } }) => {
  try {
    const answer = answers[ask] as (given: typeof params) => unknown;
    self.postMessage({ id, result: answer(params) });
  } catch (error) {
    self.postMessage({ id, problem: error instanceof Error ? error.message : String(error) });
  }
});

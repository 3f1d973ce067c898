import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Completion, Subject } from '../service/completion/complete';
import { latest } from './latest';
import { markup } from './markup';
import { onDocument } from './requests';
import type { Session } from './session';

const KIND: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  command: CompletionItemKind.Keyword,
  word: CompletionItemKind.EnumMember,
  url: CompletionItemKind.Value,
  text: CompletionItemKind.Value,
  vrf: CompletionItemKind.Module,
  interface: CompletionItemKind.Interface,
  trustpoint: CompletionItemKind.Struct,
  profile: CompletionItemKind.Class,
  host: CompletionItemKind.Constant,
};

/** `data` of an item: what its documentation is made from. */
interface ItemData {
  readonly uri: string;
  readonly line: number;
  readonly subject: Subject;
}

/** Completion; the documentation of an item is made when the client asks for it. */
export function registerCompletion(session: Session): void {
  const { connection, client, log } = session;
  connection.onCompletion(
    onDocument(
      session,
      'textDocument/completion',
      null,
      async ({ analysis, uri }, { position }: CompletionParams, fallback): Promise<CompletionList | null> => {
        const { completionsAt } = await import('../service/on-demand');
        const { items, incomplete } = completionsAt(analysis, position, fallback);
        const shown = client.language.snippets ? items : items.filter(({ asks }) => !asks);
        return {
          isIncomplete: incomplete,
          items: shown.map((item, at) => itemOf(item, at, uri, client.language.snippets)),
        };
      },
    ),
  );
  connection.onCompletionResolve(
    log.request('completionItem/resolve', async (item: CompletionItem) => {
      const data = item.data as ItemData | undefined;
      if (!data?.subject) return item;
      const analysed = await latest(session, data.uri);
      const { documentationOf } = await import('../service/on-demand');
      const markdown = documentationOf(analysed?.analysis, data.subject, data.line);
      return markdown
        ? { ...item, documentation: markup(markdown, client.language.completionMarkdown) }
        : item;
    }),
  );
}

function itemOf(completion: Completion, at: number, uri: string, snippets: boolean): CompletionItem {
  const { label, kind, detail, range, newText, snippet, subject } = completion;
  const asSnippet = snippets && snippet !== undefined;
  return {
    label,
    kind: KIND[kind],
    ...(detail && { labelDetails: { detail: ` ${detail}` } }),
    filterText: label,
    sortText: String(at).padStart(4, '0'),
    textEdit: { range, newText: asSnippet ? snippet : newText },
    ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(subject && { data: { uri, line: range.start.line, subject } satisfies ItemData }),
  };
}

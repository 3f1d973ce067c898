import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Completion } from '../../service/completion/completion';
import { type Range, sameRange } from '../../text/range';
import { latest } from '../session/latest';
import { onDocument } from '../session/requests';
import type { Session } from '../session/session';
import { markup } from './markup';

const KIND: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  command: CompletionItemKind.Keyword,
  snippet: CompletionItemKind.Snippet,
  word: CompletionItemKind.EnumMember,
  url: CompletionItemKind.Value,
  text: CompletionItemKind.Value,
  vrf: CompletionItemKind.Module,
  interface: CompletionItemKind.Interface,
  trustpoint: CompletionItemKind.Struct,
  profile: CompletionItemKind.Class,
  host: CompletionItemKind.Constant,
};

/** `data` of an item: its place in a list that was sent. What it is about stays here, lists are long. */
interface ItemData {
  readonly list: number;
  readonly item: number;
}

/** The list that was sent last; of an older one no item is on the screen any more. */
interface Sent {
  readonly list: number;
  readonly uri: string;
  readonly items: readonly Completion[];
}

/** Completion; the documentation of an item is made when the client asks for it. */
export function registerCompletion(session: Session): void {
  const { connection, client, log } = session;
  let sent: Sent | undefined;
  connection.onCompletion(
    onDocument(
      session,
      'textDocument/completion',
      null,
      async ({ analysis, uri }, { position }: CompletionParams, fallback): Promise<CompletionList | null> => {
        const { completionsAt } = await import('../../service/on-demand');
        const { items, incomplete } = completionsAt(analysis, position, fallback);
        const shown = client.language.snippets ? items : items.filter(({ asks }) => !asks);
        const shared = client.language.sharesEditRange ? shown[0]?.range : undefined;
        const list = (sent?.list ?? 0) + 1;
        sent = { list, uri, items: shown };
        return {
          isIncomplete: incomplete,
          ...(shared && { itemDefaults: { editRange: shared } }),
          items: shown.map((completion, item) =>
            itemOf(completion, { list, item }, client.language.snippets, shared),
          ),
        };
      },
    ),
  );
  connection.onCompletionResolve(
    log.request('completionItem/resolve', async (item: CompletionItem) => {
      const data = item.data as ItemData | undefined;
      const completion = data && data.list === sent?.list ? sent.items[data.item] : undefined;
      if (!completion?.subject || !sent) return item;
      const analysed = await latest(session, sent.uri);
      const { documentationOf } = await import('../../service/on-demand');
      const markdown = documentationOf(analysed?.analysis, completion.subject, completion.range.start.line);
      return markdown
        ? { ...item, documentation: markup(markdown, client.language.completionMarkdown) }
        : item;
    }),
  );
}

/** Says of an item what the list does not say already: long lists are made of it. */
function itemOf(
  completion: Completion,
  data: ItemData,
  snippets: boolean,
  shared: Range | undefined,
): CompletionItem {
  const { label, kind, detail, range, newText, snippet, subject } = completion;
  const asSnippet = snippets && snippet !== undefined;
  const text = asSnippet ? snippet : newText;
  return {
    label,
    kind: KIND[kind],
    ...(detail && { labelDetails: { detail: ` ${detail}` } }),
    sortText: String(data.item).padStart(4, '0'),
    ...(shared && sameRange(range, shared)
      ? text !== label && { textEditText: text }
      : { textEdit: { range, newText: text } }),
    ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(subject && { data }),
  };
}

import { strict as assert } from 'node:assert';
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  SignatureHelp,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { CATALYST } from '../support/catalyst';
import { PLAIN, rangeOf, TestClient, URI, VSCODE } from './test-client';

const DOCUMENT = { textDocument: { uri: URI } };
const ALL = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** A client that shows Markdown, snippets and prepared renames. */
const RICH = {
  ...VSCODE,
  textDocument: {
    ...VSCODE.textDocument,
    hover: { contentFormat: ['markdown' as const] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } },
    rename: { prepareSupport: true },
  },
};

/** A request at the start of a piece of the text, `behind` characters into it. */
const at = (piece: string, behind = 1, text = CATALYST) => {
  const { line, character } = rangeOf(text, piece).start;
  return { ...DOCUMENT, position: { line, character: character + behind } };
};

describe('language features', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const started = async (
    text = CATALYST,
    capabilities: typeof VSCODE = RICH,
  ): Promise<TestClient['connection']> => {
    client = await TestClient.start({ capabilities });
    await client.open(text);
    return client.connection;
  };

  it('are all announced', async () => {
    await started();
    const { capabilities } = client.initialized;
    for (const name of [
      'hoverProvider',
      'completionProvider',
      'definitionProvider',
      'referencesProvider',
      'documentHighlightProvider',
      'renameProvider',
      'selectionRangeProvider',
      'semanticTokensProvider',
      'inlayHintProvider',
      'codeLensProvider',
      'documentLinkProvider',
      'signatureHelpProvider',
      'documentFormattingProvider',
      'documentRangeFormattingProvider',
      'workspaceSymbolProvider',
    ] as const) {
      assert.ok(capabilities[name], name);
    }
  });

  it('answer a hover in Markdown, or in plain text', async () => {
    const connection = await started();
    const hover: Hover = await connection.sendRequest('textDocument/hover', at('service call-home'));
    assert.match((hover.contents as MarkupContent).value, /\*\*Releases\*\*/);
    client.stop();
    const plain = await started(CATALYST, PLAIN);
    const text: Hover = await plain.sendRequest('textDocument/hover', at('service call-home'));
    assert.equal((text.contents as MarkupContent).kind, 'plaintext');
    assert.doesNotMatch((text.contents as MarkupContent).value, /[*`]/);
  });

  it('complete with edits, documented when asked', async () => {
    const text = CATALYST.replace('!\nend', 'lic sm tra\nend');
    const connection = await started(text);
    const list: CompletionList = await connection.sendRequest(
      'textDocument/completion',
      at('lic sm tra', 10, text),
    );
    const item = list.items.find(({ label }) => label === 'license smart transport') as CompletionItem;
    assert.equal(item.insertTextFormat, 2);
    assert.equal(item.documentation, undefined);
    assert.equal(
      client.text.edit((item.textEdit as TextEdit).range, 'X').line(rangeOf(text, 'lic sm').start.line),
      'X',
    );
    const resolved: CompletionItem = await connection.sendRequest('completionItem/resolve', item);
    assert.match((resolved.documentation as MarkupContent).value, /How license reports leave/);
  });

  it('complete with the range said once, where the client takes that', async () => {
    const completion = { ...RICH.textDocument.completion, completionList: { itemDefaults: ['editRange'] } };
    const text = CATALYST.replace('!\nend', 'interface \nend');
    client = await TestClient.start({
      capabilities: { ...RICH, textDocument: { ...RICH.textDocument, completion } },
    });
    await client.open(text, URI);
    const caret = at('interface \n', 10, text);
    const list: CompletionList = await client.connection.sendRequest('textDocument/completion', caret);
    assert.deepEqual(list.itemDefaults, { editRange: { start: caret.position, end: caret.position } });
    assert.ok(list.items.length > 0);
    assert.ok(list.items.every(({ textEdit }) => textEdit === undefined));
    const whole: CompletionList = await client.connection.sendRequest(
      'textDocument/completion',
      at('interface \n', 3, text),
    );
    const item = whole.items.find(({ label }) => label === 'interface');
    assert.match(item?.textEditText ?? '', /^interface /);
  });

  it('complete without snippets for a client that has none', async () => {
    const connection = await started(CATALYST.replace('!\nend', 'lic \nend'), PLAIN);
    const text = CATALYST.replace('!\nend', 'lic \nend');
    const list: CompletionList = await connection.sendRequest(
      'textDocument/completion',
      at('lic \n', 4, text),
    );
    assert.ok(list.items.length > 0);
    assert.ok(list.items.every(({ insertTextFormat }) => insertTextFormat === undefined));
  });

  it('complete an empty document of a known language', async () => {
    client = await TestClient.start({ capabilities: RICH });
    await client.open('', URI, 'cisco-nxos');
    const list: CompletionList = await client.connection.sendRequest('textDocument/completion', {
      ...DOCUMENT,
      position: { line: 0, character: 0 },
    });
    assert.ok(list.items.some(({ label }) => label === 'callhome'));
  });

  it('navigate and rename', async () => {
    const connection = await started();
    const vrf = at('vrf forwarding Mgmt', 16);
    const definition: Location[] = await connection.sendRequest('textDocument/definition', vrf);
    assert.deepEqual(definition, [
      { uri: URI, range: { start: { line: 5, character: 15 }, end: { line: 5, character: 23 } } },
    ]);
    const context = { includeDeclaration: true };
    const references: Location[] = await connection.sendRequest('textDocument/references', {
      ...vrf,
      context,
    });
    assert.equal(references.length, 5);
    const highlights: DocumentHighlight[] = await connection.sendRequest(
      'textDocument/documentHighlight',
      vrf,
    );
    assert.deepEqual(new Set(highlights.map(({ kind }) => kind)), new Set([2, 3]));
    const edit: WorkspaceEdit = await connection.sendRequest('textDocument/rename', {
      ...vrf,
      newName: 'OOB',
    });
    assert.equal(client.edited(edit), CATALYST.replaceAll('Mgmt-vrf', 'OOB'));
    await assert.rejects(
      connection.sendRequest('textDocument/prepareRename', at('service call-home')),
      /Only VRFs, interfaces/,
    );
    await assert.rejects(
      connection.sendRequest('textDocument/prepareRename', at('CiscoTAC-1')),
      /cannot be changed/,
    );
  });

  it('select, colour and link', async () => {
    const text = `! smart-licensing-disable-next-line SL601 -- known\n${CATALYST}`;
    client = await TestClient.start({ capabilities: RICH, packageUri: 'file:///opt/sl' });
    await client.open(text);
    const { connection } = client;
    const [selection]: SelectionRange[] = await connection.sendRequest('textDocument/selectionRange', {
      ...DOCUMENT,
      positions: [at('tools.cisco', 1, text).position],
    });
    assert.equal(client.text.slice(selection?.range), 'tools.cisco.com');
    assert.ok(selection?.parent?.parent);
    const full: SemanticTokens = await connection.sendRequest('textDocument/semanticTokens/full', DOCUMENT);
    const part: SemanticTokens = await connection.sendRequest('textDocument/semanticTokens/range', {
      ...DOCUMENT,
      range: ALL,
    });
    assert.deepEqual(part.data, full.data);
    assert.equal(full.data.length % 5, 0);
    const [link]: DocumentLink[] = await connection.sendRequest('textDocument/documentLink', DOCUMENT);
    assert.equal(link?.target, 'file:///opt/sl/docs/rules/SL601.md');
  });

  it('show hints as the settings want them', async () => {
    const connection = await started();
    const hints: InlayHint[] = await connection.sendRequest('textDocument/inlayHint', {
      ...DOCUMENT,
      range: ALL,
    });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['licensing transport: callhome', 'VRF Mgmt-vrf'],
    );
    await client.configure({ inlayHints: { transport: false } });
    const fewer: InlayHint[] = await connection.sendRequest('textDocument/inlayHint', {
      ...DOCUMENT,
      range: ALL,
    });
    assert.deepEqual(
      fewer.map(({ label }) => label),
      ['VRF Mgmt-vrf'],
    );
  });

  it('show lenses, with commands that the client has', async () => {
    client = await TestClient.start({ options: { commands: ['smartLicensing.showReportingPath'] } });
    await client.open(CATALYST);
    const lenses: CodeLens[] = await client.connection.sendRequest('textDocument/codeLens', DOCUMENT);
    assert.deepEqual(
      lenses.map(({ command }) => [command?.title, command?.command]),
      [
        ['reporting path: 1 broken hop', 'smartLicensing.showReportingPath'],
        ['1 fix', ''],
      ],
    );
  });

  it('help with signatures', async () => {
    const text = CATALYST.replace('!\nend', 'ip host a \nend');
    const connection = await started(text);
    const help: SignatureHelp = await connection.sendRequest(
      'textDocument/signatureHelp',
      at('ip host a ', 10, text),
    );
    assert.equal(help.signatures[0]?.label, 'ip host [vrf <vrf>] <name> <address>…');
    assert.equal(help.activeParameter, 2);
  });

  it('format, whole and in part', async () => {
    const text = CATALYST.replace(' vrf forwarding', '     vrf forwarding');
    const connection = await started(text);
    const options = { tabSize: 4, insertSpaces: true };
    const edits: TextEdit[] = await connection.sendRequest('textDocument/formatting', {
      ...DOCUMENT,
      options,
    });
    assert.equal(client.edited({ changes: { [URI]: edits } }), CATALYST);
    const none: TextEdit[] = await connection.sendRequest('textDocument/rangeFormatting', {
      ...DOCUMENT,
      options,
      range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
    });
    assert.deepEqual(none, []);
  });

  it('find symbols in the open documents', async () => {
    const connection = await started();
    const symbols: SymbolInformation[] = await connection.sendRequest('workspace/symbol', { query: 'mgmt' });
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [['Mgmt-vrf', 'core-1']],
    );
  });

  it('answer for documents that are not open', async () => {
    client = await TestClient.start();
    const position = { line: 0, character: 0 };
    for (const method of [
      'hover',
      'completion',
      'definition',
      'references',
      'prepareRename',
      'signatureHelp',
    ]) {
      const params = { ...DOCUMENT, position, context: { includeDeclaration: true } };
      const answer: unknown = await client.connection.sendRequest(`textDocument/${method}`, params);
      assert.ok(answer === null || (Array.isArray(answer) && answer.length === 0), method);
    }
  });
});

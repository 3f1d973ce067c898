import type { Position, Range } from './range';
import { Text } from './text';

/** One change of a `textDocument/didChange` notification; without a range it replaces the whole text. */
export type ContentChange = { readonly range: Range; readonly text: string } | { readonly text: string };

/**
 * An open document that takes LSP edits without rebuilding its text. It has the shape that `TextDocuments` of
 * vscode-languageserver asks of a document, so it is plugged in there with `create` and `update`.
 */
export class LineDocument {
  readonly uri: string;
  private current: Text;
  private currentVersion: number;
  private currentLanguage: string;

  private constructor(uri: string, languageId: string, version: number, text: Text) {
    this.uri = uri;
    this.currentLanguage = languageId;
    this.currentVersion = version;
    this.current = text;
  }

  static create(uri: string, languageId: string, version: number, content: string): LineDocument {
    return new LineDocument(uri, languageId, version, Text.of(content));
  }

  /** Applies the changes in their order, each to the result of the one before, and returns the same document. */
  static update(document: LineDocument, changes: readonly ContentChange[], version: number): LineDocument {
    for (const change of changes) {
      document.current =
        'range' in change && change.range
          ? document.current.edit(change.range, change.text)
          : Text.of(change.text);
    }
    document.currentVersion = version;
    return document;
  }

  get version(): number {
    return this.currentVersion;
  }

  get languageId(): string {
    return this.currentLanguage;
  }

  /** The text as it is now; later edits do not change it. */
  get text(): Text {
    return this.current;
  }

  get lineCount(): number {
    return this.current.lineCount;
  }

  getText(range?: Range): string {
    return this.current.slice(range);
  }

  offsetAt(position: Position): number {
    return this.current.offsetAt(position);
  }

  positionAt(offset: number): Position {
    return this.current.positionAt(offset);
  }
}

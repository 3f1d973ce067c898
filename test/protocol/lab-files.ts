import type { WorkspaceFiles } from '../../server/src/protocol/session/session-base';

/** URI of the folder that the files are in. */
export const ROOT = 'file:///lab';

/** Files in memory, which tell what was asked of them. */
export class LabFiles implements WorkspaceFiles {
  readonly contents = new Map<string, string>();
  readonly reads: string[] = [];
  listings = 0;

  constructor(contents: Readonly<Record<string, string>>) {
    for (const [name, content] of Object.entries(contents)) this.contents.set(`${ROOT}/${name}`, content);
  }

  async *below(folder: string): AsyncGenerator<string> {
    if (folder === ROOT) this.listings++;
    for (const uri of [...this.contents.keys()]) if (uri.startsWith(`${folder}/`)) yield uri;
  }

  lists(folder: string, uri: string): boolean {
    return uri.startsWith(`${folder}/`);
  }

  async isFolder(uri: string): Promise<boolean> {
    return [...this.contents.keys()].some((file) => file.startsWith(`${uri}/`));
  }

  async head(uri: string, length: number): Promise<string | undefined> {
    return this.contents.get(uri)?.slice(0, length);
  }

  async read(uri: string): Promise<{ content: string; stamp: string } | undefined> {
    const content = this.contents.get(uri);
    this.reads.push(uri);
    return content === undefined ? undefined : { content, stamp: content };
  }

  async stamp(uri: string): Promise<string | undefined> {
    return this.contents.get(uri);
  }
}

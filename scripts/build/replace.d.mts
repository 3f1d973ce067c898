export function replaceFile(file: string, content: string | Uint8Array): void;
export function replaceFolder(
  folder: string,
  files: Iterable<readonly [name: string, content: string]>,
  generated: (name: string) => boolean,
): void;

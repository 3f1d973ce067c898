export function problemsOf(
  command: string,
  folder: string,
  languageId: string,
): Promise<{ readonly files: number; readonly problems: number }>;

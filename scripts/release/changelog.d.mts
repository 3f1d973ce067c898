export function notesOf(changelog: string, version: string): string | undefined;
export function isDated(changelog: string, version: string): boolean;

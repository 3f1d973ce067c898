import * as l10n from '@vscode/l10n';
import { announce } from './announce';

/** Copies a text; browsers that give a file no clipboard still obey the older command. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
  announce(l10n.t('Copied.'));
}

function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  const before = document.activeElement as HTMLElement | null;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
  before?.focus();
}

/** Offers a text as a file. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

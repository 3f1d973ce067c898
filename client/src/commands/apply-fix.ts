import * as vscode from 'vscode';
import type { ApplyFixArgument, NeedMessage } from '../../../server/src/shared/fix-messages';
import type { Server } from '../server';
import { applyToVersion } from './apply-edit';
import { askingFor, orType } from './step';

const { l10n, ThemeIcon } = vscode;

/** Asks for the values that a fix needs and applies it. */
export async function applyFix(server: Server, argument: ApplyFixArgument): Promise<boolean> {
  const { uri, record, finding, fix, title, needs } = argument;
  const values: Record<string, string> = {};
  for (const need of needs) {
    const value = await ask(need, title);
    if (value === undefined) return false;
    values[need.name] = value;
  }
  const edit = await server.request('smartLicensing/fixEdit', { uri, record, finding, fix, values });
  const applied = edit ? await applyToVersion(server, edit) : 'outdated';
  if (applied !== 'outdated') return applied === 'applied';
  void vscode.window.showWarningMessage(
    l10n.t('The document has changed meanwhile. Choose the quick fix again.'),
  );
  return false;
}

function ask(need: NeedMessage, title: string): Thenable<string | undefined> {
  if (need.choices.length > 0) return pick(need, title);
  return vscode.window
    .showInputBox({
      title,
      prompt: need.prompt,
      ignoreFocusOut: true,
      validateInput: (value) => complaint(need, value.trim()),
    })
    .then((value) => value?.trim());
}

/** What is wrong with a typed value; undefined when it may be used. */
function complaint({ pattern }: NeedMessage, value: string): string | undefined {
  if (value === '') return l10n.t('Type a value.');
  return pattern && !new RegExp(pattern.source).test(value) ? pattern.message : undefined;
}

/** The values that the document holds, and whatever is typed. */
function pick(need: NeedMessage, title: string): Promise<string | undefined> {
  const quickPick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value?: string }>();
  const found = [orType(), ...need.choices.map((value) => ({ label: value, value }))];
  quickPick.title = title;
  quickPick.placeholder = askingFor(need.prompt);
  quickPick.ignoreFocusOut = true;
  quickPick.items = found;
  quickPick.onDidChangeValue((typed) => {
    const value = typed.trim();
    if (value === '' || need.choices.includes(value)) {
      quickPick.items = found;
      return;
    }
    const wrong = complaint(need, value);
    const own = wrong
      ? { label: wrong, iconPath: new ThemeIcon('error'), alwaysShow: true }
      : { label: l10n.t('Use “{0}”', value), value, alwaysShow: true };
    quickPick.items = [own, ...found];
  });
  return new Promise((resolve) => {
    quickPick.onDidAccept(() => {
      const [chosen] = quickPick.selectedItems;
      if (chosen?.value === undefined) return;
      resolve(chosen.value);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      resolve(undefined);
      quickPick.dispose();
    });
    quickPick.show();
  });
}

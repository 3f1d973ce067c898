import * as vscode from 'vscode';

const { l10n, ThemeIcon } = vscode;

/** What a value that is typed must look like. */
interface Pattern {
  readonly source: string;
  readonly message: string;
}

/** An answer to choose. */
export interface StepEntry<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** One step of several. */
export interface Step<T> {
  readonly title: string;
  readonly step: number;
  readonly total: number;
  readonly canGoBack: boolean;
  readonly prompt: string;
  readonly entries: readonly StepEntry<T>[];
  /** Other values may be typed that look so; only for steps whose values are texts. */
  readonly pattern?: Pattern;
}

/** The value chosen; `back` for the step before. */
export type StepAnswer<T> = { readonly value: T } | 'back' | 'cancelled';

/** Shows a step as a quick pick, with its number and a button back. It stays when the editor behind it is scrolled. */
export function askStep<T>(step: Step<T>): Promise<StepAnswer<T>> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value?: T | string }>();
  pick.title = step.title;
  pick.step = step.step;
  pick.totalSteps = step.total;
  pick.placeholder = step.pattern ? askingFor(step.prompt) : step.prompt;
  pick.ignoreFocusOut = true;
  pick.matchOnDetail = true;
  pick.buttons = step.canGoBack ? [vscode.QuickInputButtons.Back] : [];
  const { pattern } = step;
  const entries = pattern ? [orType(), ...step.entries] : step.entries;
  pick.items = entries;
  if (pattern) {
    pick.onDidChangeValue((typed) => {
      pick.items = [...ownEntry(typed.trim(), step.entries, pattern), ...entries];
    });
  }
  return new Promise((resolve) => {
    const finish = (answer: StepAnswer<T>): void => {
      resolve(answer);
      pick.hide();
    };
    pick.onDidTriggerButton(() => finish('back'));
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen && 'value' in chosen) finish({ value: chosen.value as T });
    });
    pick.onDidHide(() => {
      resolve('cancelled');
      pick.dispose();
    });
    pick.show();
  });
}

/** Letters that the box of a quick pick shows; it cuts off what is longer. */
const SHOWN = 80;

/** A question whose answers are choices, or whatever is typed. */
export function askingFor(prompt: string): string {
  const whole = l10n.t('{0} (choose, or type another value)', prompt);
  return whole.length > SHOWN ? prompt : whole;
}

/** The same beside the first choice, where the question may have no room for it. */
export function orType(): vscode.QuickPickItem {
  return { label: l10n.t('choose, or type another value'), kind: vscode.QuickPickItemKind.Separator };
}

/** The typed value as an entry, or what is wrong with it. */
function ownEntry(typed: string, entries: readonly StepEntry<unknown>[], pattern: Pattern) {
  if (typed === '' || entries.some(({ value }) => value === typed)) return [];
  if (!new RegExp(pattern.source).test(typed))
    return [{ label: pattern.message, iconPath: new ThemeIcon('error'), alwaysShow: true }];
  return [{ label: l10n.t('Use “{0}”', typed), value: typed, alwaysShow: true }];
}

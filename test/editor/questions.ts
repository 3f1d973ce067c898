import * as vscode from 'vscode';
import { until } from './window';

type Shown = (title: string | undefined) => void;

/**
 * The questions that the extension asks: it and its tests have one `vscode`. A question counts once the window says
 * which of its choices has the focus, or asks what is wrong with the typed value; then it can be answered.
 */
export class Questions {
  private readonly shown: string[] = [];
  private answered = 0;
  private readonly restore: () => void;

  constructor() {
    const { window } = vscode;
    const { createQuickPick, showQuickPick, showInputBox } = window;
    Object.assign(
      window,
      watched((title = '') => this.shown.push(title)),
    );
    this.restore = () => Object.assign(window, { createQuickPick, showQuickPick, showInputBox });
  }

  /** Waits for a question that was not there before. */
  async asked(): Promise<void> {
    await until(
      () => this.shown.length > this.answered,
      'a question of the extension',
      () => `${this.answered} answered, the last one “${this.shown.at(-1)}”`,
    );
    this.answered = this.shown.length;
  }

  /** Takes the choice that has the focus in the next question. */
  async accept(): Promise<void> {
    await this.asked();
    await this.take();
  }

  /** Takes it in a question that has been waited for. */
  async take(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }

  stop(): void {
    this.restore();
  }
}

/** The functions that ask, with a word to us when a question is shown. */
function watched(shown: Shown) {
  const { createQuickPick, showQuickPick, showInputBox } = vscode.window;
  return {
    createQuickPick: () => {
      const pick = createQuickPick();
      const first = pick.onDidChangeActive(() => {
        first.dispose();
        shown(pick.title);
      });
      return pick;
    },
    showQuickPick: (items: vscode.QuickPickItem[], options: vscode.QuickPickOptions, ...rest: []) => {
      const say = once(() => shown(options.title));
      return showQuickPick(items, { ...options, onDidSelectItem: say }, ...rest);
    },
    showInputBox: (options: vscode.InputBoxOptions, ...rest: []) => {
      const say = once(() => shown(options.title));
      const validateInput = (value: string) => {
        say();
        return options.validateInput?.(value);
      };
      return showInputBox({ ...options, validateInput }, ...rest);
    },
  };
}

function once(say: () => void): () => void {
  let said = false;
  return () => {
    if (!said) say();
    said = true;
  };
}

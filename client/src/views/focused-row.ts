import * as vscode from 'vscode';
import type { PathNode } from './path-nodes';

/** Opens the focused row of a list by keyboard, which makes it the selected one and runs its command. */
const SELECT = 'list.selectAndPreserveFocus';
/** VS Code runs the command of a row by a way of its own: it comes a little later, or not at all. */
const PATIENCE = 1_000;

/**
 * The row of the tree that has the focus. VS Code tells which rows are selected, not which one has the focus; a command
 * that acts on the selection would act on a row that the user left behind. So the focused row is opened, and its own
 * command says which one it is.
 */
export class FocusedRow {
  private readonly rowOf: (id: string) => PathNode | undefined;
  private waiting: ((id: string | undefined) => void) | undefined;

  constructor(rowOf: (id: string) => PathNode | undefined) {
    this.rowOf = rowOf;
  }

  /** The focused row; undefined when none has the focus. */
  async row(): Promise<PathNode | undefined> {
    const id = await new Promise<string | undefined>((resolve) => {
      const timer = setTimeout(() => this.waiting?.(undefined), PATIENCE);
      this.waiting = (found) => {
        clearTimeout(timer);
        this.waiting = undefined;
        resolve(found);
      };
      void vscode.commands.executeCommand(SELECT);
    });
    return id === undefined ? undefined : this.rowOf(id);
  }

  /** Whether a row was opened only to learn which one it is. */
  isMeant(id: string): boolean {
    const asked = this.waiting !== undefined;
    this.waiting?.(id);
    return asked;
  }
}

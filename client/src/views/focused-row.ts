import * as vscode from 'vscode';

/** Takes the focused row of a list into the selection or out of it, and opens nothing. */
const TOGGLE = 'list.toggleSelection';
/** Selects the focused row alone, and opens it as Enter does. */
const SELECT = 'list.selectAndPreserveFocus';

/**
 * The row of a tree that has the focus. VS Code tells which rows are selected, not which one has the focus; a command
 * that acts on the selection would act on a row that the user left behind. So the focused row is toggled: what the
 * selection gains or loses is that row. VS Code tells of a selection before it says that a command has ended, so nothing
 * is waited for.
 */
export class FocusedRow<Row extends { readonly id: string; readonly range: object | undefined }> {
  private readonly view: Pick<vscode.TreeView<Row>, 'selection'>;
  private asking: Promise<Row | undefined> | undefined;
  private selected: string | undefined;

  constructor(view: Pick<vscode.TreeView<Row>, 'selection'>) {
    this.view = view;
  }

  /** The focused row; undefined when none has the focus. */
  row(): Promise<Row | undefined> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /** Whether a row is opened only because that told which one has the focus. */
  isMeant(id: string): boolean {
    const meant = this.selected === id;
    this.selected = undefined;
    return meant;
  }

  private async ask(): Promise<Row | undefined> {
    const { selection } = this.view;
    try {
      await vscode.commands.executeCommand(TOGGLE);
    } catch {
      // VS Code adds nothing to a selection that still holds a row which is gone.
      await vscode.commands.executeCommand(SELECT);
      const [row] = this.view.selection;
      this.selected = row?.range && row.id;
      return row;
    }
    const toggled = this.view.selection;
    await vscode.commands.executeCommand(TOGGLE);
    return without(toggled, selection) ?? without(selection, toggled);
  }
}

function without<Row extends { readonly id: string }>(
  rows: readonly Row[],
  others: readonly Row[],
): Row | undefined {
  return rows.find(({ id }) => !others.some((other) => other.id === id));
}

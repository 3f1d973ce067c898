import * as vscode from 'vscode';
import type { ApplyFixArgument } from '../../../server/src/shared/fix-messages';
import { applyFix } from '../commands/apply-fix';
import { openRuleDocs } from '../commands/rule-docs';
import { shownName } from '../copies';
import type { Server } from '../server';
import { FocusedRow } from './focused-row';
import type { PathModel, PathState } from './path-model';
import { BROKEN, brokenHops, type PathNode, pathNodes } from './path-nodes';
import { showPlace } from './show-place';

const { l10n } = vscode;

/** Id of the view, and of the context key that says what there is to show. */
const VIEW = 'smartLicensing.reportingPath';
const CONTEXT = 'smartLicensing.reportingPathState';

/** The reporting path in the side bar. */
export class PathTree implements vscode.TreeDataProvider<PathNode>, vscode.Disposable {
  private readonly server: Server;
  private readonly model: PathModel;
  private readonly view: vscode.TreeView<PathNode>;
  private readonly changes = new vscode.EventEmitter<undefined>();
  private readonly disposables: vscode.Disposable[];
  private roots: readonly PathNode[] = [];
  private readonly byId = new Map<string, PathNode>();
  private readonly parents = new Map<string, PathNode>();
  /** What the user has opened and closed. */
  private readonly opened = new Map<string, boolean>();
  private readonly focused: FocusedRow<PathNode>;

  readonly onDidChangeTreeData = this.changes.event;

  constructor(server: Server, model: PathModel) {
    this.server = server;
    this.model = model;
    this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.focused = new FocusedRow(this.view);
    const register = vscode.commands.registerCommand;
    this.disposables = [
      this.view,
      this.changes,
      model.onDidChange((state) => this.update(state)),
      this.view.onDidExpandElement(({ element }) => this.opened.set(element.id, true)),
      this.view.onDidCollapseElement(({ element }) => this.opened.set(element.id, false)),
      this.view.onDidChangeVisibility(({ visible }) => model.setVisible(this, visible)),
      register('smartLicensing.goToPathNode', (id: string) => this.open(id)),
      register('smartLicensing.fixPathNode', async (node?: PathNode) =>
        node ? this.fix(node) : this.fixFocused(),
      ),
      register('smartLicensing.explainPathNode', async (node?: PathNode) =>
        openRuleDocs(model, (node ?? (await this.focusedRow()))?.code),
      ),
    ];
    model.setVisible(this, this.view.visible);
    this.update(model.state);
  }

  /** Whether the user sees the view. */
  get visible(): boolean {
    return this.view.visible;
  }

  /** The row that has the focus, whether or not it is selected. */
  focusedRow(): Promise<PathNode | undefined> {
    return this.focused.row();
  }

  getTreeItem(node: PathNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(
      node.label,
      node.children.length === 0 ? None : node.open ? Expanded : Collapsed,
    );
    item.id = node.id;
    item.description = node.description;
    item.iconPath = node.icon;
    item.tooltip = node.spoken;
    item.accessibilityInformation = { label: node.spoken };
    item.contextValue = [node.fixable.length > 0 ? 'fixable' : '', node.code ? 'explained' : '']
      .join(' ')
      .trim();
    if (node.range) {
      item.command = {
        command: 'smartLicensing.goToPathNode',
        title: l10n.t('Go to the line'),
        arguments: [node.id],
      };
    }
    return item;
  }

  getChildren(node?: PathNode): PathNode[] {
    return [...(node ? node.children : this.roots)];
  }

  getParent(node: PathNode): PathNode | undefined {
    return this.parents.get(node.id);
  }

  dispose(): void {
    this.model.setVisible(this, false);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private update(state: PathState): void {
    const message = state.kind === 'shown' ? state.message : undefined;
    this.roots = message ? pathNodes(message) : [];
    this.byId.clear();
    this.parents.clear();
    for (const root of this.roots) this.remember(root);
    // VS Code forgets rows that are gone.
    for (const id of this.opened.keys()) if (!this.byId.has(id)) this.opened.delete(id);
    const broken = message ? brokenHops(message) : 0;
    const told = broken === 1 ? l10n.t('1 broken hop') : l10n.t('{0} broken hops', broken);
    this.view.badge = broken > 0 ? { value: broken, tooltip: told } : undefined;
    this.view.description = 'document' in state ? shownName(state.document.uri) : '';
    void vscode.commands.executeCommand('setContext', CONTEXT, state.kind);
    this.changes.fire(undefined);
  }

  private remember(node: PathNode): void {
    this.byId.set(node.id, node);
    for (const child of node.children) {
      this.parents.set(child.id, node);
      this.remember(child);
    }
  }

  private isOpen({ id, open }: PathNode): boolean {
    return this.opened.get(id) ?? open;
  }

  private async open(id: string): Promise<void> {
    if (this.focused.isMeant(id)) return;
    // An edit may have come since the tree was drawn: a line is one of one version.
    await this.model.settled();
    const { state } = this.model;
    const range = this.byId.get(id)?.range;
    if (range && 'document' in state) await showPlace(state.document, range);
  }

  /** Mends by keyboard: the focus goes to what is left of the row, such as the hop that has come into order. */
  private async fixFocused(): Promise<boolean> {
    const row = await this.focusedRow();
    const ids = row ? [row, ...this.above(row)].map(({ id }) => id.replaceAll(BROKEN, '')) : [];
    if (!(await this.fix(row))) return false;
    await this.model.settled();
    const rows = new Map([...this.byId.values()].map((node) => [node.id.replaceAll(BROKEN, ''), node]));
    const [left] = ids.flatMap((id) => rows.get(id) ?? []);
    if (left && this.view.visible) await this.view.reveal(left, { select: false, focus: true });
    return true;
  }

  private above(node: PathNode): PathNode[] {
    const parent = this.getParent(node);
    return parent ? [parent, ...this.above(parent)] : [];
  }

  /** Mends what the row shows, as the light bulb does; where that is not plain, the user sees all fixes and chooses. */
  private async fix(node: PathNode | undefined): Promise<boolean> {
    // An edit may have come since the tree was drawn: fixes belong to one version.
    await this.model.settled();
    const meant = node && this.byId.get(node.id);
    if (node && !meant) return this.tellNothing();
    const entries = entriesOf(meant ? [meant] : this.roots.flatMap((root) => withChildren(root)));
    const [only, ...others] = entries;
    if (!only) return this.tellNothing();
    // The fix of a row is seen where the row is the finding, or lies open above it.
    const isSeen = meant !== undefined && (meant.code !== undefined || this.isOpen(meant));
    const title = meant
      ? l10n.t('Quick fix for {0}', meant.label)
      : l10n.t('Quick fixes of the reporting path');
    const chosen =
      isSeen && others.length === 0
        ? only
        : await vscode.window.showQuickPick(entries, { title, matchOnDescription: true });
    return chosen ? applyFix(this.server, chosen.fix) : false;
  }

  private tellNothing(): false {
    void vscode.window.showInformationMessage(l10n.t('There is no quick fix for it (any more).'));
    return false;
  }
}

/** A fix in a list, with the finding that it mends. */
interface FixEntry extends vscode.QuickPickItem {
  readonly fix: ApplyFixArgument;
}

/** The fixes of some rows, each once: a hop has those of the findings below it. */
function entriesOf(nodes: readonly PathNode[]): FixEntry[] {
  const findings = new Set(nodes.flatMap(({ fixable }) => fixable));
  return [...findings].flatMap(({ code, message, fixes }) =>
    fixes.map((fix) => ({ label: fix.title, description: code, detail: message, fix })),
  );
}

function withChildren(node: PathNode): PathNode[] {
  return [node, ...node.children.flatMap(withChildren)];
}

import * as vscode from 'vscode';
import { childrenOf, type ReviewedFile, type ReviewNode } from './nodes';
import { openChange } from './open-change';
import { treeItem } from './tree-items';

const VIEW = 'smartLicensing.review';
/** Command of the entries of the tree; not in the palette. */
const OPEN = 'smartLicensing.openReviewedChange';
const STALE: ReviewNode = { kind: 'stale' };

/** The tree of a review, in the panel, where long rows have room: files, what becomes of their findings, their reporting paths. */
export class ReviewView implements vscode.TreeDataProvider<ReviewNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly tree: vscode.TreeView<ReviewNode>;
  private readonly opening: vscode.Disposable;
  private nodes: readonly ReviewNode[] = [];
  private readonly parents = new WeakMap<ReviewNode, ReviewNode>();
  private revision = '';
  private stale = false;

  readonly onDidChangeTreeData = this.changed.event;

  constructor() {
    this.tree = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.opening = vscode.commands.registerCommand(OPEN, (node: ReviewNode) => this.open(node));
  }

  /** The sentence above the tree. */
  get message(): string | undefined {
    return this.tree.message;
  }

  /** Shows the files of a review. */
  async show(files: readonly ReviewedFile[], revision: string, message: string): Promise<void> {
    this.revision = revision;
    this.stale = false;
    this.nodes = files.map((file): ReviewNode => ({ kind: 'file', file }));
    this.tree.message = message;
    await this.appear();
    const [first] = this.nodes;
    if (first) await this.tree.reveal(first, { select: true, focus: true, expand: true });
  }

  /** Says that files have changed since, and offers to review them again; or says it no more. */
  setStale(stale: boolean): void {
    if (stale === this.stale) return;
    this.stale = stale;
    this.changed.fire(undefined);
  }

  /** Shows why there is nothing to show. */
  fail(message: string): void {
    this.nodes = [];
    this.stale = false;
    this.tree.message = message;
    this.changed.fire(undefined);
  }

  getTreeItem(node: ReviewNode): vscode.TreeItem {
    return treeItem(node, OPEN);
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    if (!node) return [...(this.stale ? [STALE] : []), ...this.nodes];
    const children = childrenOf(node);
    for (const child of children) this.parents.set(child, node);
    return children;
  }

  getParent(node: ReviewNode): ReviewNode | undefined {
    return this.parents.get(node);
  }

  dispose(): void {
    this.tree.dispose();
    this.opening.dispose();
    this.changed.dispose();
  }

  private async appear(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'smartLicensing.reviewed', true);
    this.changed.fire(undefined);
    await vscode.commands.executeCommand(`${VIEW}.focus`);
  }

  private async open(node: ReviewNode): Promise<void> {
    if (node.kind === 'finding') await openChange(node.file, node.finding, node.fate, this.revision);
  }
}

import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { HostDocuments } from './host-documents';
import { LanguageDetection } from './language-detection';
import { LicensingReview } from './review/review';
import type { ReviewView } from './review/view';
import { type ClientFactory, SELECTOR, Server } from './server';
import { Status } from './status';
import { PathModel } from './views/path-model';
import { PathPicture } from './views/path-picture';
import { PathTree } from './views/path-tree';
import { registerSetUpPreview } from './views/set-up-preview';
import { registerVirtualDocuments } from './views/virtual-documents';
import { Walkthrough } from './walkthrough/walkthrough';

const WORKSPACE_SETTING = 'smartLicensing.workspaceDiagnostics';

/** What other extensions, and the tests, may ask. */
export interface ExtensionApi {
  /** Text of the status item; undefined while it is hidden. */
  readonly statusText: string | undefined;
  /** What a screen reader says of it. */
  readonly statusSpoken: string | undefined;
  /** What the last review of licensing changes shows. */
  readonly review: Pick<ReviewView, 'message' | 'getChildren' | 'getTreeItem'>;
  /** The reporting path in the side bar. */
  readonly pathTree: PathTree;
  /** What there is to show in it. */
  readonly pathModel: PathModel;
  /** The same as a picture. */
  readonly pathPicture: PathPicture;
}

/** The extension, wherever it runs. */
export interface Extension {
  readonly api: ExtensionApi;
  readonly server: Server;
}

/** Sets everything up; the server starts with the first document that it serves. */
export function activateExtension(context: vscode.ExtensionContext, create: ClientFactory): Extension {
  const { workspace, languages } = vscode;
  const server = new Server(create);
  const status = new Status(server);
  const review = new LicensingReview(server);
  const pathModel = new PathModel(server);
  const pathTree = new PathTree(server, pathModel);
  const pathPicture = new PathPicture(server, pathModel);
  const startFor = (document: vscode.TextDocument): void => {
    if (languages.match(SELECTOR, document) > 0) server.ensureStarted();
  };
  context.subscriptions.push(
    server,
    status,
    review,
    registerCommands(server, review, pathModel),
    registerVirtualDocuments(server),
    registerSetUpPreview(),
    new Walkthrough(),
    pathModel,
    pathTree,
    pathPicture,
    new LanguageDetection(server, context.workspaceState),
    new HostDocuments(server),
    workspace.onDidOpenTextDocument(startFor),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) void server.lookAgain();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(WORKSPACE_SETTING)) void server.followSetting();
    }),
  );
  for (const document of workspace.textDocuments) startFor(document);
  if (workspace.getConfiguration().get(WORKSPACE_SETTING)) server.ensureStarted();
  return {
    server,
    api: {
      review: review.view,
      get statusText() {
        return status.text;
      },
      get statusSpoken() {
        return status.spoken;
      },
      pathModel,
      pathTree,
      pathPicture,
    },
  };
}

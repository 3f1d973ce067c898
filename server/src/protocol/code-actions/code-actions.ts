import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionOptions,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { fixAll, fixesOf, suppressionOf } from '../../service';
import type { Finding, Fix } from '../../service/types';
import type { ApplyFixArgument, FixReference } from '../../shared/fix-messages';
import { ClientCommand } from '../../shared/protocol';
import { quoted } from '../../shared/quoted';
import { nextStepsCommands } from '../custom/next-steps';
import { docsCommand } from '../custom/rule-docs';
import { diagnosticOf } from '../diagnostics/to-diagnostic';
import type { Analysed } from '../session/analyses';
import type { ClientFeatures } from '../session/client-features';
import { heldOf, latest } from '../session/latest';
import type { Session } from '../session/session';
import { keyOf } from '../session/uri-key';
import { type ActionData, editFor, fixAllAction, isActionData, withEdit } from './action-edits';
import { findingsAsked, wantsOneFix } from './asked-findings';
import { canSilence, silenced, silenceTitle } from './silence-action';

/** The kind of our fix-all; `source.fixAll` asks for it too. */
const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.smartLicensing`;
/** A fix that needs a value becomes at most so many actions where the client can neither ask nor take snippets. */
const CHOICES_SHOWN = 8;

/** What code actions the server says it has. */
export function codeActionOptions({
  resolvesEdits,
}: Pick<ClientFeatures, 'resolvesEdits'>): CodeActionOptions {
  return { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: resolvesEdits };
}

/** Code actions, made from the findings that the document's analysis holds; edits on `codeAction/resolve`. */
export function registerCodeActions(session: Session): void {
  const { connection, log } = session;
  connection.onCodeAction(
    log.request('textDocument/codeAction', async (params: CodeActionParams, token: CancellationToken) => {
      const analysed = await latest(session, params.textDocument.uri, token);
      return analysed ? await actionsFor(session, analysed, params) : [];
    }),
  );
  connection.onCodeActionResolve(
    log.request('codeAction/resolve', async (action: CodeAction) => {
      if (!isActionData(action.data)) return action;
      const analysed = await heldOf(session, action.data.uri, action.data.record);
      if (!analysed) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed');
      const { uri, silence } = action.data;
      if (silence) return silenced(session, action, uri, silence);
      return { ...action, edit: editFor(session.client, analysed, action.data) };
    }),
  );
}

async function actionsFor(
  session: Session,
  analysed: Analysed,
  params: CodeActionParams,
): Promise<CodeAction[]> {
  const { context } = params;
  const actions: CodeAction[] = [];
  if (wanted(context.only, CodeActionKind.QuickFix)) {
    const near = findingsAsked(analysed.analysis.findings, params);
    for (const [index, finding] of near) {
      const diagnostic = diagnosticOf(analysed, finding, index, session.client, session.host);
      const own = fixActions(session, analysed, finding, index, diagnostic);
      actions.push(...own, ...actionsElsewhere(session, analysed, finding, diagnostic, own.length === 0));
    }
    if (wantsOneFix(params, analysed.analysis.text.lineCount - 1))
      return actions.filter(({ isPreferred }) => isPreferred).slice(0, 1);
    for (const [index, finding] of near) actions.push(...nextStepsActions(session, analysed, finding, index));
    for (const [index, finding] of near) actions.push(...suppressActions(session, analysed, finding, index));
    if (session.client.resolvesEdits && near.length > 0 && (await canSilence(session, analysed.uri))) {
      for (const [index, finding] of near) actions.push(silenceAction(session, analysed, finding, index));
    }
    for (const [index, finding] of near) actions.push(...docsActions(session, analysed, finding, index));
  }
  // Nobody looks at source actions while the caret moves.
  const idle = !context.only && context.triggerKind === CodeActionTriggerKind.Automatic;
  if (!idle && wanted(context.only, FIX_ALL_KIND)) {
    const edits = fixAll(analysed.analysis);
    if (edits.length > 0) actions.push(fixAllAction(session.client, analysed, FIX_ALL_KIND));
  }
  return actions;
}

function wanted(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === '');
}

function fixActions(
  session: Session,
  analysed: Analysed,
  finding: Finding,
  index: number,
  diagnostic: Diagnostic,
  titleOf = ({ title }: Fix) => title,
): CodeAction[] {
  if (!finding.fixable) return [];
  return fixesOf(analysed.analysis, finding).flatMap((fix, number) => {
    const title = titleOf(fix);
    const base: CodeAction = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
    if (fix.preferred) base.isPreferred = true;
    const data = { uri: analysed.uri, record: analysed.id, finding: index, fix: number };
    return fix.needs.length === 0
      ? [withEdit(session.client, analysed, base, data)]
      : askingActions(session, analysed, fix, base, data);
  });
}

/** The fixes of the configuration in another file that explains what a capture proves. */
function actionsElsewhere(
  session: Session,
  analysed: Analysed,
  finding: Finding,
  diagnostic: Diagnostic,
  mayPrefer: boolean,
): CodeAction[] {
  return session.ties
    .of(analysed)
    .explainedBy(finding)
    .flatMap((cause, at) => {
      const index = cause.analysed.analysis.findings.indexOf(cause.finding);
      const file = nameOf(cause.analysed.uri);
      const titleOf = ({ title }: Fix): string => l10n.t('{0} (in {1})', title, file);
      return fixActions(session, cause.analysed, cause.finding, index, diagnostic, titleOf).map((action) => {
        if (!mayPrefer || at > 0) delete action.isPreferred;
        return action;
      });
    });
}

function nameOf(uri: string): string {
  return keyOf(uri).split('/').pop() ?? uri;
}

/** A value is asked for, or chosen among those that the document holds; never made up. */
function askingActions(
  { client }: Session,
  analysed: Analysed,
  fix: Fix,
  base: CodeAction,
  data: FixReference,
): CodeAction[] {
  if (client.commands.has(ClientCommand.applyFix)) {
    const argument: ApplyFixArgument = { ...data, title: fix.title, needs: fix.needs };
    return [
      { ...base, command: { title: base.title, command: ClientCommand.applyFix, arguments: [argument] } },
    ];
  }
  if (client.snippetEdits && client.versionedEdits) return [withEdit(client, analysed, base, data)];
  const [need, ...others] = fix.needs;
  if (!need || others.length > 0) return [];
  return need.choices.slice(0, CHOICES_SHOWN).map((choice, at) => {
    const action: CodeAction = { ...base, title: l10n.t('{0}: {1}', base.title, choice) };
    if (at > 0) delete action.isPreferred;
    return withEdit(client, analysed, action, { ...data, values: { [need.name]: choice } });
  });
}

function suppressActions(
  session: Session,
  analysed: Analysed,
  finding: Finding,
  index: number,
): CodeAction[] {
  const suppression = suppressionOf(analysed.analysis, finding);
  if (!suppression) return [];
  const data: ActionData = { uri: analysed.uri, record: analysed.id, finding: index, suppress: true };
  const action = quickFix(session, analysed, finding, index, suppression.title);
  return [withEdit(session.client, analysed, action, data)];
}

function silenceAction(session: Session, analysed: Analysed, finding: Finding, index: number): CodeAction {
  const data: ActionData = { uri: analysed.uri, record: analysed.id, finding: index, silence: finding.code };
  return { ...quickFix(session, analysed, finding, index, silenceTitle(finding.code)), data };
}

function nextStepsActions(
  session: Session,
  analysed: Analysed,
  finding: Finding,
  index: number,
): CodeAction[] {
  return nextStepsCommands(session, analysed.uri, finding).map((command) => ({
    ...quickFix(session, analysed, finding, index, command.title),
    command,
  }));
}

function docsActions(session: Session, analysed: Analysed, finding: Finding, index: number): CodeAction[] {
  const command = docsCommand(session, finding);
  return command ? [{ ...quickFix(session, analysed, finding, index, command.title), command }] : [];
}

function quickFix(
  session: Session,
  analysed: Analysed,
  finding: Finding,
  index: number,
  title: string,
): CodeAction {
  const diagnostic = diagnosticOf(analysed, finding, index, session.client, session.host);
  return { title: quoted(title), kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
}

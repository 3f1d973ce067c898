import * as vscode from 'vscode';
import type { SetUpAnswers, SetUpQuestion, SetUpResult } from '../../../server/src/shared/set-up';
import { isCopy } from '../copies';
import { isServed, type Server } from '../server';
import type { PathModel } from '../views/path-model';
import { type Preview, previewOf } from '../views/set-up-preview';
import { applyToVersion } from './apply-edit';
import { editorMeant } from './meant';
import { askStep, type StepAnswer } from './step';

const { l10n, ThemeIcon } = vscode;

/** The set-up of a document: what it is about, and where the cursor was. */
interface Job {
  readonly uri: string;
  readonly line: number;
}

/**
 * Asks how the device of a document shall report, shows what that changes, and changes it. Gives whether it did. Other
 * extensions, walkthroughs and tests may hand in answers, and only the rest is asked; a menu hands over a URI.
 */
export async function setUpReporting(server: Server, model: PathModel, given: unknown): Promise<boolean> {
  const editor = await editorMeant(model, given instanceof vscode.Uri ? given : undefined);
  if (!editor || !isServed(editor.document)) {
    void vscode.window.showInformationMessage(l10n.t('Open a configuration of IOS XE or NX-OS first.'));
    return false;
  }
  const { document, selection } = editor;
  if (isCopy(document.uri) || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) {
    void vscode.window.showInformationMessage(
      l10n.t('This document cannot be changed. Open the file itself.'),
    );
    return false;
  }
  const job = { uri: document.uri.toString(), line: selection.active.line };
  const preview = previewOf(document);
  try {
    return await interview(server, job, presetOf(given), preview);
  } finally {
    await preview.close();
  }
}

function presetOf(given: unknown): SetUpAnswers {
  const isAnswers = typeof given === 'object' && given !== null && !(given instanceof vscode.Uri);
  return isAnswers ? (given as SetUpAnswers) : {};
}

/** The questions one after the other; a step back takes the last answer away. */
async function interview(server: Server, job: Job, preset: SetUpAnswers, preview: Preview): Promise<boolean> {
  const answers: Record<string, string | null> = { ...preset };
  const asked: string[] = [];
  for (;;) {
    const talk = await server.request('smartLicensing/setUpQuestions', { ...job, answers });
    if (!talk || talk.problem !== undefined) {
      void vscode.window.showInformationMessage(talk?.problem ?? l10n.t('The document is closed.'));
      return false;
    }
    const title = l10n.t('Set up license reporting: {0}', talk.device);
    const next = talk.questions.find(({ name }) => !Object.hasOwn(answers, name));
    const total = talk.questions.length + 1;
    const canGoBack = asked.length > 0;
    if (next) {
      const step = talk.questions.indexOf(next) + 1;
      const answer = await askQuestion(next, { title, step, total, canGoBack });
      if (answer === 'cancelled') return false;
      if (answer === 'back') forget(answers, asked);
      else {
        answers[next.name] = answer.value;
        asked.push(next.name);
      }
      continue;
    }
    const result = await server.request('smartLicensing/setUpEdits', { ...job, answers });
    if (!result) return stale();
    const decision = await decide(result, preview, { title, step: total, total, canGoBack });
    if (decision === 'back') forget(answers, asked);
    else return decision === 'apply' ? apply(server, result, preview) : false;
  }
}

function forget(answers: Record<string, string | null>, asked: string[]): void {
  const last = asked.pop();
  if (last !== undefined) delete answers[last];
}

interface Steps {
  readonly title: string;
  readonly step: number;
  readonly total: number;
  readonly canGoBack: boolean;
}

async function askQuestion(
  { prompt, choices, pattern, skippable }: SetUpQuestion,
  steps: Steps,
): Promise<StepAnswer<string | null>> {
  const later = skippable
    ? [
        {
          label: l10n.t('Decide later'),
          iconPath: new ThemeIcon('dash'),
          detail: l10n.t('Leaves a tab stop in its place.'),
          value: null,
        },
      ]
    : [];
  return askStep<string | null>({
    ...steps,
    prompt,
    entries: [...choices, ...later],
    ...(pattern ? { pattern } : {}),
  });
}

/** Shows the change in the diff editor and lets the user say what becomes of it. */
async function decide(
  result: SetUpResult,
  preview: Preview,
  steps: Steps,
): Promise<'apply' | 'cancel' | 'back'> {
  if (!result.changes) {
    const entries = [{ label: l10n.t('Close'), iconPath: new ThemeIcon('check'), value: 'cancel' as const }];
    const prompt = l10n.t('The configuration is set up so already: nothing changes.');
    const answer = await askStep({ ...steps, prompt, entries });
    return answer === 'back' ? 'back' : 'cancel';
  }
  await preview.show(result);
  for (;;) {
    const answer = await askStep({
      ...steps,
      prompt: l10n.t('The change is shown in the editor.'),
      entries: [
        {
          label: l10n.t('Apply'),
          iconPath: new ThemeIcon('check'),
          detail: result.notes.join(' '),
          value: 'apply' as const,
        },
        {
          label: l10n.t('Show the change plan'),
          iconPath: new ThemeIcon('checklist'),
          value: 'plan' as const,
        },
        { label: l10n.t('Cancel'), iconPath: new ThemeIcon('close'), value: 'cancel' as const },
      ],
    });
    if (answer === 'back' || answer === 'cancelled') return answer === 'back' ? 'back' : 'cancel';
    if (answer.value !== 'plan') return answer.value;
    await preview.showPlan(result);
  }
}

async function apply(server: Server, result: SetUpResult, preview: Preview): Promise<boolean> {
  await preview.close();
  const applied = await applyToVersion(server, result.edit);
  return applied === 'outdated' ? stale() : applied === 'applied';
}

function stale(): false {
  void vscode.window.showWarningMessage(
    l10n.t('The document has changed meanwhile. Start the set-up again.'),
  );
  return false;
}

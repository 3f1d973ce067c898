import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { isApproved } from '../../rules/approved-transports';
import type { SetUpAnswers, SetUpQuestion } from '../../shared/set-up';
import type { Settings } from '../../shared/settings';
import { type Goal, goalOf, transportOf } from './goal';
import { currentMethod, type Method, type Model, methodChoices, methodsOf } from './methods';
import { nameQuestions } from './name-questions';
import { serverQuestions } from './server-questions';
import { sourceQuestion, vrfQuestion } from './table-questions';

/** The questions with the answers that count: those given, and for the rest the first choice of each. */
export interface Interview {
  readonly questions: readonly SetUpQuestion[];
  readonly goal: Goal;
  /** The questions without an answer. */
  readonly open: readonly string[];
}

/** Goes through the questions; which ones there are depends on the answers before them. */
export function interview(config: DeviceConfig, settings: Settings, answers: SetUpAnswers): Interview {
  const talk = new Talk(answers);
  const model = askModel(config, talk);
  const methods = approvedMethods(config, model, settings);
  const choices = methodChoices(config, model).filter(({ value }) => methods.some((one) => one === value));
  const method = methodOf(
    config,
    methods,
    talk.ask({
      name: 'method',
      prompt: l10n.t('How shall the device report?'),
      choices,
      skippable: false,
    }),
  );
  for (const question of serverQuestions(config, settings, method, transportOf(config, method, model)))
    talk.ask(question);
  if (transportOf(config, method, model) !== 'off') {
    const vrf = vrfQuestion(config, method, model);
    if (vrf) talk.ask(vrf);
    const source = sourceQuestion(config, talk.taken.vrf ?? '');
    if (source) talk.ask(source);
    nameQuestions(config, (taken) => goalOf(config, method, model, taken), talk);
  }
  return {
    questions: talk.questions,
    goal: goalOf(config, method, model, talk.taken),
    open: talk.open,
  };
}

/** The questions that have been asked, with the answers that they were given. */
export class Talk {
  readonly questions: SetUpQuestion[] = [];
  readonly open: string[] = [];
  private readonly given: SetUpAnswers;
  private readonly counted: Record<string, string | null> = {};

  constructor(given: SetUpAnswers) {
    this.given = given;
  }

  /** The answers so far. */
  get taken(): SetUpAnswers {
    return this.counted;
  }

  /** Asks; an answer that does not fit counts as none. `silent` are answers that fit and are not offered. */
  ask(question: SetUpQuestion, silent: readonly string[] = []): string | null {
    this.questions.push(question);
    const answer = Object.hasOwn(this.given, question.name) ? this.given[question.name] : undefined;
    const fits = answer !== undefined && (mayBe(question, answer) || silent.includes(answer ?? ''));
    if (!fits) this.open.push(question.name);
    const value = fits ? answer : (question.choices[0]?.value ?? null);
    this.counted[question.name] = value;
    return value;
  }
}

function mayBe({ choices, pattern, skippable }: SetUpQuestion, answer: string | null): boolean {
  if (answer === null) return skippable;
  if (choices.some(({ value }) => value === answer)) return true;
  return pattern !== undefined && !/[\r\n]/.test(answer) && new RegExp(pattern.source).test(answer);
}

/** Of 17.3, and of a text without a release, only the operator knows the model. */
function askModel(config: DeviceConfig, talk: Talk): Model {
  const model = config.model;
  if (model !== 'either') return model;
  const classic = config.dialect === 'nxos' ? '10.1' : '17.3.1';
  const policy = config.dialect === 'nxos' ? '10.2' : '17.3.2';
  const answer = talk.ask({
    name: 'model',
    prompt: l10n.t('Which licensing model does the release have?'),
    choices: [
      {
        value: 'policy',
        label: l10n.t('Smart Licensing Using Policy'),
        detail: l10n.t('{release} and later: the device reports its use.', { release: policy }),
      },
      {
        value: 'classic',
        label: l10n.t('Smart Licensing with registration'),
        detail: l10n.t('Up to {release}: the device registers with a token.', { release: classic }),
      },
    ],
    skippable: false,
  });
  return answer === 'classic' ? 'classic' : 'policy';
}

function methodOf(config: DeviceConfig, methods: readonly Method[], answer: string | null): Method {
  const current = currentMethod(config);
  return (
    methods.find((method) => method === answer) ??
    methods.find((method) => method === current) ??
    methods[0] ??
    'direct-cloud'
  );
}

/** The methods whose transport the team approves. */
export function approvedMethods(config: DeviceConfig, model: Model, settings: Settings): readonly Method[] {
  return methodsOf(config, model).filter((method) =>
    isApproved(settings, transportOf(config, method, model)),
  );
}

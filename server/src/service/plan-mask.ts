import * as l10n from '@vscode/l10n';
import type { ScriptLine } from '../changes/script';
import { sentenceWithoutSecrets, withoutSecrets } from '../changes/script-secrets';
import type { Plan } from './plan-types';

/** The plan with a name in angle brackets for each secret of the text. */
export function withoutSecretsIn(plan: Plan): Plan {
  const lines = (script: readonly ScriptLine[]): ScriptLine[] =>
    script.map((line) => ({ ...line, text: withoutSecrets(line.text) }));
  const checks = (list: Plan['checks']): Plan['checks'] =>
    list.map((check) => ({ ...check, expect: sentenceWithoutSecrets(check.expect) }));
  const apply = lines(plan.apply);
  const rollback = lines(plan.rollback);
  const masked = [...plan.apply, ...plan.rollback].some(({ text }) => withoutSecrets(text) !== text);
  return {
    ...plan,
    fixes: plan.fixes.map((fix) => ({
      ...fix,
      message: sentenceWithoutSecrets(fix.message),
      title: sentenceWithoutSecrets(fix.title),
      others: fix.others.map(sentenceWithoutSecrets),
    })),
    checks: checks(plan.checks),
    apply,
    verify: checks(plan.verify),
    rollback,
    first: [
      ...(masked ? [l10n.t('Put the secrets of the device in place of <PASSWORD> and <TOKEN>.')] : []),
      ...plan.first.map(sentenceWithoutSecrets),
    ],
    manual: plan.manual.map(sentenceWithoutSecrets),
  };
}

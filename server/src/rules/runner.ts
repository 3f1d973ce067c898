import type { DeviceConfig } from '../model/device-config';
import type { TokenFinding } from '../model/tokens';
import { isSilent, type Settings, type Severity } from '../shared/settings';
import { comparePositions, type Range } from '../text/range';
import { writesUnapproved } from './approved-transports';
import { gatedSeverity, mayJudge } from './gates';
import { RULES } from './index';
import { formatMessage } from './messages';
import type { ConfigRule, FindingMeta, ProposedFix, Report, RestsOn, Rule, TextRule } from './rule';
import type { UnusedSuppression } from './suppression';
import { timed } from './timing';

/** A finding as the runner makes it, before its fixes are turned into edits. */
export interface RawFinding {
  readonly rule: { readonly meta: FindingMeta };
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  readonly tags: Report['tags'];
  readonly fixes: readonly ProposedFix[];
  /** The configuration it was found in; undefined for a finding about the text as such. */
  readonly config: DeviceConfig | undefined;
  /** Findings about the configuration that explain what a capture proves; their fixes are offered with it. */
  readonly borrowed?: readonly RawFinding[];
  /** The configurations whose reporting path it proves to be broken. */
  readonly provesIn?: readonly DeviceConfig[];
}

/**
 * Runs the rules that judge a configuration, one after the other, so that a caller may stop in between: all of them, or
 * those of a fragment whose verdict rests on what `only` says.
 */
export function* runConfigRules(
  config: DeviceConfig,
  settings: Settings,
  only?: readonly RestsOn[],
): Generator<RawFinding[]> {
  for (const rule of RULES) {
    if (!('check' in rule) || !mayJudge(rule.meta, config)) continue;
    if (only && !(rule.meta.restsOn && only.includes(rule.meta.restsOn))) continue;
    if (isSilent(settings, rule.meta.code, config.hostname?.value)) continue;
    yield* runConfigRule(rule, config, settings);
  }
}

/** Items of a list that a rule judges in one step. */
const JUDGED_AT_ONCE = 16;

function* runConfigRule(rule: ConfigRule, config: DeviceConfig, settings: Settings): Generator<RawFinding[]> {
  let found: RawFinding[] = [];
  const report = (one: Report): void => {
    const severity = gatedSeverity(rule.meta, config, one);
    if (severity) found.push(rawFinding(rule, one, severity, settings, config));
  };
  const { code } = rule.meta;
  const steps = timed(code, () => rule.check(config, { settings, report }));
  while (steps && timed(code, () => goOn(steps))) {
    yield found;
    found = [];
  }
  yield found;
}

/** Judges some items; whether there may be more. */
function goOn(steps: Generator<void>): boolean {
  for (let judged = 0; judged < JUDGED_AT_ONCE; judged++) if (steps.next().done) return false;
  return true;
}

/** Runs the rules that judge any text; it may be that of a known device. */
export function runTextRules(
  tokens: readonly TokenFinding[],
  settings: Settings,
  hostname: string | undefined,
): RawFinding[] {
  const found: RawFinding[] = [];
  for (const rule of RULES) {
    if (!isTextRule(rule) || isSilent(settings, rule.meta.code, hostname)) continue;
    const report = (one: Report): void => {
      found.push(rawFinding(rule, one, one.severity ?? rule.meta.severity, settings, undefined));
    };
    rule.checkTokens(tokens, { settings, report });
  }
  return found;
}

/** Runs the rules about suppression comments. */
export function runSuppressionRules(
  unused: readonly UnusedSuppression[],
  settings: Settings,
  hostname: string | undefined,
): RawFinding[] {
  const found: RawFinding[] = [];
  if (unused.length === 0) return found;
  for (const rule of RULES) {
    if (!('checkSuppressions' in rule) || isSilent(settings, rule.meta.code, hostname)) continue;
    const report = (one: Report): void => {
      found.push(rawFinding(rule, one, rule.meta.severity, settings, undefined));
    };
    rule.checkSuppressions(unused, { settings, report });
  }
  return found;
}

/** Whether the rule speaks of two versions only, so that one text alone does not show what a comment is for. */
export function isOfComparison(code: string): boolean {
  return RULES.some((rule) => 'checkPair' in rule && rule.meta.code === code);
}

/** Runs the rules about what a change does to a device. */
export function runComparisonRules(
  before: DeviceConfig,
  after: DeviceConfig,
  settings: Settings,
): RawFinding[] {
  const found: RawFinding[] = [];
  for (const rule of RULES) {
    if (!('checkPair' in rule) || isSilent(settings, rule.meta.code, after.hostname?.value)) continue;
    const report = (one: Report): void => {
      found.push(rawFinding(rule, one, one.severity ?? rule.meta.severity, settings, after));
    };
    rule.checkPair(before, after, { settings, report });
  }
  return found;
}

function isTextRule(rule: Rule): rule is TextRule {
  return 'checkTokens' in rule;
}

function rawFinding(
  rule: Rule,
  report: Report,
  severity: Severity,
  settings: Settings,
  config: DeviceConfig | undefined,
): RawFinding {
  const override = settings.severity[rule.meta.code];
  return {
    rule,
    severity: override && override !== 'off' ? override : severity,
    messageId: report.message,
    message: formatMessage(rule.meta, report.message, report.data),
    range: report.range,
    related: (report.related ?? []).map((one) => ({
      range: one.range,
      message: formatMessage(rule.meta, one.message, one.data),
    })),
    tags: report.tags,
    fixes: (report.fixes ?? []).filter(({ changes }) => !writesUnapproved(settings, changes)),
    config,
  };
}

/** In document order; of findings at one place the graver first, then by code. */
export function inOrder(findings: RawFinding[]): RawFinding[] {
  return findings.sort(
    (a, b) =>
      comparePositions(a.range.start, b.range.start) || a.rule.meta.code.localeCompare(b.rule.meta.code),
  );
}

import { foldWords } from '../captures/labels';
import type { LogMessage } from '../captures/log-line';
import { SCENARIOS } from './index';
import { phrase, type Resolver, type Scenario } from './scenario';

/**
 * What a message of a device amounts to: a scenario's code, a success (`+registered`), or a name that is not resolved,
 * whose scenario depends on the device. Behind a colon stands what the message is about.
 */
export type Kind = string;

/** A destination's name is not resolved: SL916, SL912 or SL905, as the device decides. */
export const UNRESOLVED = 'unresolved';
export const UNRESOLVED_CSLU = 'unresolved-cslu';

/** A reason belongs to the first scenario whose phrase it holds; the one about anything that fails comes last. */
const BY_REASON: readonly Scenario[] = inOrder('SL911', 'SL912', 'SL915', 'SL903', 'SL910');
const LAST = 'SL905';

function inOrder(...first: readonly string[]): Scenario[] {
  const rank = (code: string): number => {
    if (code === LAST) return SCENARIOS.length + 1;
    const at = first.indexOf(code);
    return at < 0 ? first.length : at;
  };
  return SCENARIOS.filter(({ evidence }) => evidence.reasons).sort(
    (a, b) => rank(a.meta.code) - rank(b.meta.code),
  );
}

const NAME_FAILS = phrase(
  '(?:unable to|could not|couldn.t|can ?not|failed to) resolve|no se (?:puede|pudo) resolver|nao (?:e|foi) possivel resolver',
);
const TOWARDS_CSLU = /\bcslu\b|smart license utility/i;

/** What a failure reason amounts to; undefined when no scenario owns it. */
export function classifyReason(reason: string): Kind | undefined {
  const words = foldWords(reason);
  if (words === '') return undefined;
  const scenario = BY_REASON.find(({ evidence }) => evidence.reasons?.some((pattern) => pattern.test(words)));
  if (scenario && scenario.meta.code !== LAST) return scenario.meta.code;
  if (NAME_FAILS.test(words)) return TOWARDS_CSLU.test(words) ? UNRESOLVED_CSLU : UNRESOLVED;
  return scenario?.meta.code;
}

const SUCCESSES: readonly (readonly [Resolver, RegExp])[] = [
  [
    'registered',
    /^SMART_LIC(?:ENSE)?-\d-(?:AGENT_)?REG(?:ISTRATION)?_SUCCESS|^SAEVT_(?:ID_CERT_)?REG\w*_SUCCESS/,
  ],
  ['communicated', /^SMART_LIC(?:ENSE)?-\d-(?:COMM_RESTORED|AUTH_RENEW_SUCCESS)|^SAEVT_COMM_RESTORED?$/],
  ['compliant', /^SMART_LIC(?:ENSE)?-\d-IN_COMPLIANCE/],
  ['saved', /^PKI-\d-CONFIGAUTOSAVE/],
];

/** What a renewal says of the licences. */
const AUTHORIZED = /\bstate\s*[=:]\s*authorized\b/i;

/** What a message of the log or of the event log amounts to. Depends on the message alone. */
export function classifyMessage({ mnemonic, body }: LogMessage): Kind | undefined {
  const success = SUCCESSES.find(([, pattern]) => pattern.test(mnemonic))?.[0];
  if (success === 'communicated' && AUTHORIZED.test(body)) return '+authorized';
  if (success) return `+${success}`;
  if (mnemonic.startsWith('SAEVT_')) return classifyEvent(mnemonic, body);
  const severity = Number(/-(\d)-/.exec(mnemonic)?.[1] ?? 9);
  const named = SCENARIOS.find(({ evidence }) =>
    evidence.mnemonics?.some((pattern) => pattern.test(mnemonic)),
  );
  if (mnemonic.startsWith('PKI-'))
    return named ? aboutTrustpoint(named.meta.code, body) : quoVadis(body, severity);
  // Informational messages quote the words of failures: `Registration … already registered` is none of them.
  if (severity > 5) return undefined;
  if (named && named.meta.code !== LAST) return named.meta.code;
  if (!named && !mnemonic.startsWith('SMART_LIC') && !mnemonic.startsWith('CALLHOME')) return undefined;
  return classifyReason(body) ?? named?.meta.code;
}

function classifyEvent(mnemonic: string, body: string): Kind | undefined {
  const fields = body.replace(/\\"/g, '"');
  if (/^SAEVT_REG/.test(mnemonic) && /msgStatus="(?:LS_)?(?:OK|SUCCESS)"/i.test(fields)) return '+registered';
  const error = /error="([^"]*)/i.exec(fields)?.[1] ?? (/fail|status/i.test(mnemonic) ? fields : '');
  return classifyReason(error);
}

const TRUSTPOINT =
  /trust-? ?point\s*:?\s+["']?([\w.-]+)|para\s+([\w.-]+)\s+de ponto confiavel|punto de confianza\s+([\w.-]+)/i;

/** PKI messages count for licensing's own trustpoints only, so the name goes along. */
function aboutTrustpoint(code: string, body: string): Kind | undefined {
  const match = TRUSTPOINT.exec(body.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  if (name) return `${code}:${name}`;
  return code === 'SL907' ? undefined : code;
}

function quoVadis(body: string, severity: number): Kind | undefined {
  return severity <= 4 && /quo ?vadis/i.test(body) ? 'SL911' : undefined;
}

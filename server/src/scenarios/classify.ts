import type { LogMessage } from '../captures/log-line';
import { reasonOf } from '../captures/reasons';
import { ending, failure, type Peer, type Sign, type Success } from '../captures/sign';
import { SCENARIOS } from './index';
import type { Scenario } from './scenario';

const TOWARDS_CSLU = /\bcslu\b|smart\s*license\s*utility/i;
const TOWARDS_CSSM = /\bcssm\b|smart\s*software\s*manager/i;

/** Whom a message names. */
export function peerIn(words: string): Peer | undefined {
  if (TOWARDS_CSLU.test(words)) return 'cslu';
  return TOWARDS_CSSM.test(words) ? 'cssm' : undefined;
}

const AGENT = String.raw`^SMART_LIC(?:ENSE)?-\d-`;

/** Messages of success; those marked `policy` come from devices that report by policy only. */
const SUCCESSES: readonly { readonly of: readonly Success[]; readonly by: RegExp; readonly policy?: true }[] =
  [
    {
      of: ['registered'],
      by: new RegExp(`${AGENT}(?:AGENT_)?REG(?:ISTRATION)?_SUCCESS|^SAEVT_(?:ID_CERT_)?REG\\w*_SUCCESS`),
    },
    {
      of: ['communicated'],
      by: new RegExp(`${AGENT}(?:COMM_RESTORED|AUTH_RENEW_SUCCESS)|^SAEVT_COMM_RESTORED?$`),
    },
    { of: ['compliant'], by: new RegExp(`${AGENT}IN_COMPLIANCE`) },
    { of: ['trusted'], by: new RegExp(`${AGENT}TRUST_(?:CODE_)?INSTALL_SUCCESS`), policy: true },
    { of: ['policy-installed'], by: new RegExp(`${AGENT}POLICY_INSTALL_SUCCESS`), policy: true },
    {
      of: ['authorization-installed'],
      by: new RegExp(`${AGENT}AUTHORIZATION_INSTALL_SUCCESS`),
      policy: true,
    },
    { of: ['saved'], by: /^PKI-\d-CONFIGAUTOSAVE/ },
  ];

/** Messages that only devices print which report by policy; by themselves they are no failure. */
const POLICY_ONLY = new RegExp(`${AGENT}(?:REPORTING_REQUIRED|POLICY_REMOVED|AUTHORIZATION_REMOVED)$`);
const OF_POLICY = ending([], true);

/** The name of this message is in no document we can read; its words are. */
const ACKNOWLEDGED = /usage\s*report\s*acknowledge?ment\s*has\s*been\s*received/i;
/** What a renewal says of the licenses. */
const AUTHORIZED = /\bstate\s*[=:]\s*authorized\b/i;

/** What a message of the log or of the event log amounts to. Depends on the message alone. */
export function classifyMessage(message: LogMessage): Sign | undefined {
  const { mnemonic, body } = message;
  const success = successOf(message);
  if (success) return success;
  if (mnemonic.startsWith('SAEVT_')) return classifyEvent(mnemonic, body);
  const severity = Number(/-(\d)-/.exec(mnemonic)?.[1] ?? 9);
  if (mnemonic.startsWith('PKI-')) return classifyPki(message, severity);
  const alone = SCENARIOS.find(({ evidence }) => evidence.messages?.some((pattern) => pattern.test(body)));
  if (alone && mnemonic.startsWith('SMART_LIC'))
    return failure({ scenario: alone.meta.code, policy: alone.meta.model === 'policy' });
  // Informational messages quote the words of failures: `Registration … already registered` is none of them.
  if (POLICY_ONLY.test(mnemonic)) return OF_POLICY;
  if (severity > 5) return undefined;
  const proved = byMnemonic('mnemonics', mnemonic);
  if (proved) return failure({ scenario: proved.meta.code, policy: proved.meta.model === 'policy' });
  const named = byMnemonic('mnemonicsWithoutReason', mnemonic);
  if (!named && !mnemonic.startsWith('SMART_LIC') && !mnemonic.startsWith('CALLHOME')) return undefined;
  const reason = reasonOf(body);
  if (!named && !reason) return undefined;
  const peer = peerIn(body);
  const policy = named?.meta.model === 'policy' || peer === 'cslu';
  return failure({ scenario: named?.meta.code, reason, peer, policy });
}

function successOf({ mnemonic, body }: LogMessage): Sign | undefined {
  const known = SUCCESSES.find(({ by }) => by.test(mnemonic));
  if (!known)
    return mnemonic.startsWith('SMART_LIC') && ACKNOWLEDGED.test(body)
      ? ending(['communicated', 'answered', 'acknowledged'], true)
      : undefined;
  const { of, policy } = known;
  return ending(of.includes('communicated') && AUTHORIZED.test(body) ? [...of, 'compliant'] : of, policy);
}

function byMnemonic(list: 'mnemonics' | 'mnemonicsWithoutReason', mnemonic: string): Scenario | undefined {
  return SCENARIOS.find(({ evidence }) => evidence[list]?.some((pattern) => pattern.test(mnemonic)));
}

/** The value of `error="…"`, which may be JSON, with its quotes escaped or not. */
function errorIn(body: string): string | undefined {
  const value = /error="((?:[^"\\]|\\.){0,600})/is.exec(body)?.[1];
  if (value === undefined || !/^[{[]{1,3}$/.test(value)) return value?.replace(/\\"/g, '"');
  return /error="(.{0,600})/is.exec(body)?.[1];
}

function classifyEvent(mnemonic: string, body: string): Sign | undefined {
  const fields = body.replace(/\\"/g, '"');
  if (/^SAEVT_REG/.test(mnemonic) && /msgStatus="(?:LS_)?(?:OK|SUCCESS)"/i.test(fields))
    return ending(['registered']);
  const error = errorIn(body) ?? (/fail|status/i.test(mnemonic) ? fields : '');
  const reason = reasonOf(error);
  return reason && failure({ reason, peer: peerIn(error) });
}

const TRUSTPOINT =
  /trust-? ?point(?::\s+|\s+(?::\s+)?)["']?([\w.-]+)|para\s+([\w.-]+)\s+de ponto confiavel|punto de confianza\s+([\w.-]+)/i;

/** Messages of PKI count for licensing's own trustpoints only, so the name goes along. */
function classifyPki({ mnemonic, body }: LogMessage, severity: number): Sign | undefined {
  const named = byMnemonic('mnemonics', mnemonic);
  if (!named) {
    const reason = severity <= 4 ? reasonOf(body) : undefined;
    return reason === 'retired-root' ? failure({ reason }) : undefined;
  }
  const match = TRUSTPOINT.exec(plain(body));
  return failure({ scenario: named.meta.code, subject: match?.[1] ?? match?.[2] ?? match?.[3] ?? '' });
}

function plain(body: string): string {
  return body.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

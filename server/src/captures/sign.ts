import type { Reason } from './reasons';

/** What happened that shows failures before it to be over. */
export type Success =
  /** `AGENT_REG_SUCCESS`, a registration that SUCCEEDED. */
  | 'registered'
  /** `COMM_RESTORED`, `AUTH_RENEW_SUCCESS`, a last communication that SUCCEEDED. */
  | 'communicated'
  /** The server has answered a message of policy licensing: `OK`, `OK_POLL`, an acknowledgement. */
  | 'answered'
  /** A usage report was acknowledged. */
  | 'acknowledged'
  /** A trust code was installed. */
  | 'trusted'
  /** A policy was installed. */
  | 'policy-installed'
  /** An authorization code was installed. */
  | 'authorization-installed'
  /** `IN_COMPLIANCE`. */
  | 'compliant'
  /** The configuration was saved. */
  | 'saved'
  /** Smart Licensing, its transport or its communication was switched off. */
  | 'switched-off';

/** What the device was doing when it failed. */
export type Topic =
  | 'communication'
  | 'registration'
  | 'trust'
  | 'reporting'
  | 'hello'
  | 'synchronization'
  | 'authorization'
  | 'policy'
  | 'import';

/** Whom the device was talking to. */
export type Peer = 'cssm' | 'cslu';

/** A failure as one message or one field tells it. */
export interface Failure {
  readonly is: 'failure';
  /** Code of the scenario that the message names by itself. */
  readonly scenario: string | undefined;
  readonly reason: Reason | undefined;
  readonly topic: Topic | undefined;
  readonly peer: Peer | undefined;
  /** What it is about, a trustpoint for example; empty where the message names nothing. */
  readonly subject: string;
  /** Only devices that report by policy say so. */
  readonly policy: boolean;
}

/** Successes that one message or one field tells. */
export interface Ending {
  readonly is: 'success';
  readonly of: readonly Success[];
  readonly policy: boolean;
}

/** What a message or a field of a capture amounts to. Equal ones are the same object. */
export type Sign = Failure | Ending;

/** More different ones than these are not remembered. */
const MAX_KNOWN = 5_000;
const failures = new Map<string, Failure>();
const endings = new Map<string, Ending>();

/** A failure; what is not given is not known. */
export function failure(given: Partial<Omit<Failure, 'is'>>): Failure {
  const { scenario, reason, topic, peer, policy = false } = given;
  // A copy: a piece of a line would keep its whole text alive.
  const subject = Array.from(given.subject ?? '').join('');
  const key = [scenario, reason, topic, peer, policy, subject].join(' ');
  return known(failures, key, () => ({ is: 'failure', scenario, reason, topic, peer, subject, policy }));
}

/** Successes. */
export function ending(of: readonly Success[], policy = false): Ending {
  return known(endings, `${policy} ${of.join(' ')}`, () => ({ is: 'success', of, policy }));
}

function known<T>(signs: Map<string, T>, key: string, make: () => T): T {
  let sign = signs.get(key);
  if (!sign) {
    if (signs.size >= MAX_KNOWN) signs.clear();
    sign = make();
    signs.set(key, sign);
  }
  return sign;
}

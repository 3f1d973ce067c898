import type { Step } from '../scenarios/page';
import type { Era } from './eras';
import type { Advice } from './statement';
import { CHECK_TRUST, SAVE, TRUST_FOR_ALL } from './steps';
import type { Subject } from './subject';

/** The steps after the change as this device needs them: for its members, with its proxy, saved in the end. */
export function asOwn(advice: readonly Advice[], subject: Subject, era: Era): Advice[] {
  const proxy = era === 'policy' ? proxyOf(subject) : undefined;
  const own = advice.map((one) =>
    one.after
      ? { ...one, after: withProxy(subject.members > 1 ? one.after.flatMap(forStack) : one.after, proxy) }
      : one,
  );
  return saved(own);
}

/** A stack gets its trust codes once, for all of its members. */
function forStack(step: Step): Step[] {
  if (step.unlessStack) return [];
  const commands = step.commands?.iosxe;
  if (step.text === CHECK_TRUST.text)
    return [
      {
        text: 'Check that the trust code is there, on each device of the stack. Only where one is missing: create a token in CSSM.',
        commands: { iosxe: ['show license status | include Trust Code|INSTALLED'] },
      },
    ];
  if (!commands || step.text === TRUST_FOR_ALL.text) return [step];
  return [{ ...step, commands: { iosxe: commands.map((command) => command.replace(/ local$/, ' all')) } }];
}

/** The proxy that only call-home uses, for the transport that does not know it. */
function proxyOf({ config }: Subject): Step | undefined {
  const proxy = config?.callHome.proxy;
  if (!proxy || !config || config.licenseProxy.address || config.httpClient.proxy) return undefined;
  const { host, port } = proxy;
  return {
    text: 'The proxy of call-home counts for call-home alone: name it for the Smart transport too, before that is used.',
    commands: {
      iosxe: [
        'configure terminal',
        `license smart proxy address ${host.value}`,
        `license smart proxy port ${port?.value ?? '<PORT>'}`,
        'end',
      ],
    },
  };
}

function withProxy(steps: readonly Step[], proxy: Step | undefined): readonly Step[] {
  if (!proxy) return steps;
  return steps.flatMap((step) =>
    step.commands?.iosxe?.includes('license smart transport smart') ? [proxy, step] : [step],
  );
}

/** Lines that are typed after the change are saved, in each case by itself. */
function saved(advice: readonly Advice[]): Advice[] {
  const last = new Map(advice.flatMap((one, at) => (isTyped(one) ? [[one.when, at] as const] : [])));
  return advice.map((one, at) =>
    last.get(one.when) === at ? { ...one, after: [...(one.after ?? []), SAVE] } : one,
  );
}

function isTyped({ after = [] }: Advice): boolean {
  const commands = after.flatMap((step) => Object.values(step.commands ?? {}).flat());
  return commands.includes('configure terminal') && !commands.some((command) => /^write mem/.test(command));
}

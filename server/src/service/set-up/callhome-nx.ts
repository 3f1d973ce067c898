import { addGlobal, addTo, type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import { TAC_PROFILE } from '../../model/call-home';
import type { DeviceConfig } from '../../model/device-config';
import { vrfOf } from '../../model/name-resolution';
import { lastOf, ofKind } from '../../model/value';
import { addContact, LICENSING_CONTACT } from '../../rules/transport/callhome-contact';
import type { Goal } from './goal';
import { rightSpelling } from './spelling';

const METHOD = `destination-profile ${TAC_PROFILE} transport-method http`;

/** The callhome block of NX-OS, where CiscoTAC-1 sends and nothing is on until it is enabled. */
export function callhomeNx(config: DeviceConfig, goal: Goal): Change[] {
  if (!config.callhomeNx.block) return [addGlobal('callhome', undefined, newBlock(goal))];
  return [
    ...rightSpelling(config),
    ...addContact(config),
    ...method(config),
    ...destination(config, goal),
    ...useVrf(config, goal),
    ...proxy(config, goal),
    ...enable(config),
  ];
}

function newBlock({ url = '', vrf, proxy: wanted }: Goal) {
  const texts = [
    `email-contact ${LICENSING_CONTACT}`,
    METHOD,
    addressText(url),
    ...(vrf === '' ? [] : [`transport http use-vrf ${vrf}`]),
    ...(wanted ? [serverText(wanted), 'transport http proxy enable'] : []),
    'enable',
  ];
  return texts.map((text) => ({ text }));
}

function addressText(url: string): string {
  return `destination-profile ${TAC_PROFILE} index 1 http ${url}`;
}

function method({ callhomeNx: { block, transports } }: DeviceConfig): Change[] {
  const http = transports.filter(
    ({ command }) =>
      command.profile.text.toLowerCase() === TAC_PROFILE.toLowerCase() && /^ht/i.test(command.method.text),
  );
  const last = http[http.length - 1];
  if (last) return last.command.negated ? [replaceCommand(last, METHOD)] : [];
  return block ? [addTo(block, METHOD)] : [];
}

/** One destination: in the line that holds one, the others that licensing would use going. */
function destination(config: DeviceConfig, { url = '' }: Goal): Change[] {
  const { block, addresses } = config.callhomeNx;
  const used = config.destinations.filter(
    (one) => one.transport === 'callhome' && one.carriesLicensing && one.explicit,
  );
  const lines = addresses.filter(({ statement }) => used.some((one) => one.statement === statement));
  const own = lines.filter(({ profile }) => profile.value.toLowerCase() === TAC_PROFILE.toLowerCase());
  const kept = own.find((line) => line.url.value === url) ?? own[0];
  const gone = lines.filter((line) => line !== kept).map(({ statement }) => remove(statement));
  if (!kept) return [...gone, ...(block ? [addTo(block, addressText(url))] : [])];
  return [...gone, ...(kept.url.value === url ? [] : [rewrite(kept.statement, kept.url.range, url)])];
}

/** The VRF is `default` unless a line says another one. */
function useVrf({ callhomeNx: { block, useVrf: known, statements } }: DeviceConfig, { vrf }: Goal): Change[] {
  const last = lastOf(statements, 'callhome-use-vrf');
  if (known && last) return vrfOf(known.value) === vrf ? [] : [rewrite(last, known.range, vrf || 'default')];
  return vrf !== '' && block ? [addTo(block, `transport http use-vrf ${vrf}`)] : [];
}

function serverText({ host, port }: NonNullable<Goal['proxy']>): string {
  return `transport http proxy server ${host} port ${port}`;
}

/** A server counts when it is enabled, and one that is not would be a question for the next reader. */
function proxy({ callhomeNx }: DeviceConfig, { proxy: wanted }: Goal): Change[] {
  const { block, proxyServer: server, proxyEnable, statements } = callhomeNx;
  const enables = ofKind(statements, 'callhome-proxy-enable');
  if (!wanted) {
    const servers = ofKind(statements, 'callhome-proxy-server');
    return [...enables, ...servers].filter(({ command }) => !command.negated).map((line) => remove(line));
  }
  const changes: Change[] = [];
  const host = server?.command.host;
  if (server && host) {
    const { port } = server.command;
    const same =
      host.text.toLowerCase() === wanted.host.toLowerCase() && (port?.text ?? '8080') === wanted.port;
    if (!same) changes.push(replaceCommand(server, serverText(wanted)));
  } else if (block) changes.push(addTo(block, serverText(wanted)));
  const on = 'transport http proxy enable';
  if (!proxyEnable && block) changes.push(addTo(block, on));
  else if (proxyEnable?.command.negated) changes.push(replaceCommand(proxyEnable, on));
  return changes;
}

function enable({ callhomeNx: { block, enable: line } }: DeviceConfig): Change[] {
  if (line) return line.command.negated ? [replaceCommand(line, 'enable')] : [];
  return block ? [addTo(block, 'enable')] : [];
}

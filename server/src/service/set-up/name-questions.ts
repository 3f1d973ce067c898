import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { isPlaceholder } from '../../model/placeholder';
import { isCiscoHost } from '../../model/url';
import type { SetUpAnswers, SetUpChoice, SetUpQuestion } from '../../shared/set-up';
import { patternOf } from '../value-patterns';
import type { Goal } from './goal';
import { isResolvable, isSound, type NameState, nameState } from './names';

/** Who asks: notes the question and gives its answer. */
interface Asking {
  readonly taken: SetUpAnswers;
  readonly ask: (question: SetUpQuestion, silent?: readonly string[]) => string | null;
}

/** How the name of the server is resolved; nothing is asked for an address, or for a host that was left open. */
export function nameQuestions(
  config: DeviceConfig,
  goalOf: (answers: SetUpAnswers) => Goal,
  talk: Asking,
): void {
  const goal = goalOf(talk.taken);
  const state = nameState(config, goal);
  if (!state) return;
  const question = {
    name: 'resolver',
    prompt: l10n.t('How does the device resolve {name}?', { name: state.name }),
    choices: ways(state, tableText(config, goal.vrf)),
    skippable: !isResolvable(state),
  };
  // Who sets up a second time gives the answers of the first.
  const answer = talk.ask(question, ['keep', 'lookup']);
  if (answer === 'server') talk.ask(serverQuestion(config, state));
  if (answer === 'host') talk.ask(addressQuestion(config, state));
}

function ways(state: NameState, table: string): SetUpChoice[] {
  const { servers, lookup } = state;
  const known = servers.slice(0, 2).join(', ');
  return [
    ...(isResolvable(state)
      ? [{ value: 'keep', label: l10n.t('Leave it as it is'), detail: asIs(state) }]
      : []),
    ...(!lookup && servers.length > 0
      ? [
          {
            value: 'lookup',
            label: l10n.t('Turn name lookup on'),
            detail: l10n.t('Name servers of {table}: {servers}.', { table, servers: known }),
          },
        ]
      : []),
    {
      value: 'server',
      label: l10n.t('Ask a name server…'),
      detail: l10n.t('Adds it in {table}.', { table }),
    },
    {
      value: 'host',
      label: l10n.t('Map the name with ip host…'),
      detail: isCiscoHost(state.name)
        ? l10n.t('Where there is no DNS. The address of a cloud service may move.')
        : l10n.t('Where there is no DNS.'),
    },
  ];
}

function asIs({ name, hosts, servers }: NameState): string {
  const mapped = hosts[0]?.addresses.map(({ value }) => value).join(', ');
  if (mapped) return l10n.t('{name} is mapped to {addresses} by ip host.', { name, addresses: mapped });
  if (servers.length === 0) return l10n.t('Name servers may come by DHCP.');
  return l10n.t('{name} is looked up at {servers}.', { name, servers: servers.slice(0, 2).join(', ') });
}

function serverQuestion(config: DeviceConfig, { servers }: NameState): SetUpQuestion {
  const all = config.names.servers.map(({ address }) => address.value).filter((text) => !isPlaceholder(text));
  return {
    name: 'server',
    prompt: l10n.t('Address of the name server'),
    choices: [...new Set([...servers, ...all])].map((value) => ({ value, label: value })),
    pattern: patternOf('address'),
    skippable: true,
    blank: '<DNS-SERVER>',
  };
}

function addressQuestion(config: DeviceConfig, { name }: NameState): SetUpQuestion {
  const sound = config.names.hosts(name).filter(isSound);
  const known = sound.flatMap(({ addresses }) => addresses.map(({ value }) => value));
  return {
    name: 'address',
    prompt: l10n.t('Address of {name}', { name }),
    choices: [...new Set(known)].map((value) => ({ value, label: value })),
    pattern: patternOf('address'),
    skippable: true,
  };
}

function tableText({ dialect }: DeviceConfig, vrf: string): string {
  if (vrf === '' && dialect === 'iosxe') return l10n.t('the global table');
  return l10n.t('VRF {vrf}', { vrf: vrf || 'default' });
}

import * as l10n from '@vscode/l10n';
import { transportsOf } from '../../model/transport-word';
import { isCiscoHost } from '../../model/url';
import { usableInterfaces } from '../../model/usable-interfaces';
import { areApproved, isApproved } from '../../rules/approved-transports';
import type { Settings } from '../../shared/settings';
import type { Place } from '../place';
import { SNIPPETS, type SnippetEntry } from '../snippets';
import { plainText, snippetText, type ValuesFor } from '../snippets/insert';
import type { Completion } from './completion';

/** Values of a tab stop's list; a longer one is no choice any more. */
const MOST_VALUES = 12;

/** The snippets for the beginning of a global line, by system and licensing model, with the document's own values. */
export function snippetItems(
  place: Place,
  partial: string,
  range: Completion['range'],
  settings: Settings,
): Completion[] {
  const { dialect, model } = place;
  const { config: lines, exec } = SNIPPETS[dialect];
  const values = valuesOf(place, settings);
  const item = (entry: SnippetEntry, body: readonly string[]): Completion => ({
    label: entry.prefix,
    kind: 'snippet',
    detail: l10n.t(entry.title),
    range,
    newText: plainText(body, values),
    snippet: snippetText(body, values),
    subject: { about: 'snippet', meaning: l10n.t(entry.meaning), text: plainText(body, () => []) },
  });
  const fits = ({ prefix, needs, body }: SnippetEntry): boolean =>
    prefix.startsWith(partial.toLowerCase()) &&
    areApproved(settings, body) &&
    (!needs || model === 'either' || model === needs);
  return [
    ...lines.filter(fits).map((entry) => item(entry, entry.body)),
    ...exec.filter(fits).flatMap((entry) => {
      const body = asTyped(place, entry.body, range.start.line);
      return body ? [item(entry, body)] : [];
    }),
  ];
}

/**
 * Commands of exec mode as the place takes them: as they are at a prompt and in a text without a configuration, behind `do`
 * in one of IOS XE, behind `end` in a piece of one of NX-OS. A whole configuration of NX-OS has no place for them.
 */
function asTyped(
  { config, dialect }: Place,
  body: readonly string[],
  line: number,
): readonly string[] | undefined {
  const here = { line, start: 0, text: '', indent: 0, prompt: 'none', erased: false } as const;
  if (!config || config.execNote() || config.takesExecCommand(here)) return body;
  if (dialect === 'iosxe') return body.map((command) => `do ${command}`);
  return config.whole ? undefined : ['end', ...body];
}

function valuesOf({ config, dialect }: Place, settings: Settings): ValuesFor {
  const hosts = (): string[] => [
    ...settings.onPremHosts,
    ...(config?.destinations ?? [])
      .filter(({ explicit, parts }) => explicit && parts.host !== '' && !parts.placeholder)
      .map(({ parts }) => parts.host)
      .filter((host) => !isCiscoHost(host)),
  ];
  const vrfs = (): readonly string[] =>
    dialect === 'nxos' ? nexusVrfs(config?.vrfNames()) : (config?.vrfNames() ?? []);
  const find: Readonly<Record<string, () => readonly string[]>> = {
    VRF: vrfs,
    INTERFACE: () => {
      const [vrf] = vrfs();
      if (!config) return [];
      return [
        ...(vrf === undefined ? [] : usableInterfaces(config, vrf)),
        ...usableInterfaces(config, undefined),
      ];
    },
    TRANSPORT: () =>
      transportsOf(dialect, config?.model ?? 'policy').filter((name) => isApproved(settings, name)),
    PROXY: () => settings.proxyHosts,
    'SSM-ON-PREM': hosts,
    'DNS-SERVER': () => config?.names.servers.map(({ address }) => address.value) ?? [],
  };
  return (name) => [...new Set(find[name]?.() ?? [])].slice(0, MOST_VALUES);
}

/** `management` and `default` are always there; licensing most often uses the first. */
function nexusVrfs(names: readonly string[] = []): readonly string[] {
  return ['management', 'default', ...names.filter((name) => name !== 'management' && name !== 'default')];
}

import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { DEFAULT_CALLHOME_URL, DEFAULT_SMART_URL } from '../model/endpoint';
import { tableOf } from '../model/interfaces';
import { LICENSING_TRUSTPOINT } from '../model/trust';
import { rangeOf, type Value } from '../model/value';
import type { LineSpan } from '../syntax/structure';
import type { Position } from '../text/range';
import type { Analysis } from './analysis';
import type { HintKind } from './hint-kinds';

/** Something that the device does and the configuration does not show. */
export interface InlayHint {
  readonly position: Position;
  readonly label: string;
  readonly kind: HintKind;
}

/** CSLU is found by this name where no URL is set. */
const DEFAULT_CSLU_URL = 'http://cslu-local:8182/cslu/v1/pi';

/** The hints of the kinds asked for on the lines of a span. */
export function inlayHints(
  analysis: Analysis,
  span: LineSpan,
  kinds: ReadonlySet<HintKind>,
): readonly InlayHint[] {
  return analysis.configs
    .filter(({ part }) => part.start < span.end && span.start < part.end)
    .flatMap((config) => (config.licensing === 'on' ? hintsOf(config) : []))
    .filter(
      ({ kind, position }) => kinds.has(kind) && position.line >= span.start && position.line < span.end,
    );
}

function hintsOf(config: DeviceConfig): InlayHint[] {
  return [
    ...transportHints(config),
    ...sourceHints(config),
    ...(config.dialect === 'iosxe' ? profileHints(config) : callhomeHints(config)),
    ...urlHints(config),
    ...trustHints(config),
  ];
}

/** The transport that follows from the release, at its end. */
function transportHints({ transport, release, silenced, whole }: DeviceConfig): InlayHint[] {
  if (silenced) return [];
  const { basis, effective, word } = transport;
  if (word) return effective === 'automatic' ? [hint('transport', word, '= cslu')] : [];
  if (!release || !whole) return [];
  const name = basis === 'inferred' ? effective : l10n.t('callhome (17.3.1) or cslu (17.3.2 and later)');
  return [hint('transport', release, l10n.t('licensing transport: {name}', { name }))];
}

/** The VRF of each interface that licensing, or name resolution, sends from. */
function sourceHints(config: DeviceConfig): InlayHint[] {
  const sources: (Value | undefined)[] = [
    config.httpClient.sourceVrf ? undefined : config.httpClient.sourceInterface,
    config.callHome.sourceInterface,
    ...config.names.lookupSources.map((source) => source.interface),
  ];
  return sources.flatMap((source) => {
    const shown = source && config.interface(source.value);
    if (!shown) return [];
    const vrf = tableOf(config.dialect, shown) || (config.dialect === 'nxos' ? 'default' : '');
    const label = vrf === '' ? l10n.t('global table') : l10n.t('VRF {name}', { name: vrf });
    return [hint('sourceVrf', source, label)];
  });
}

/** What profiles do without a line for it: CiscoTAC-1 has an address and is inactive, others do not report licensing. */
function profileHints({ callHome }: DeviceConfig): InlayHint[] {
  return callHome.profiles
    .map((profile): InlayHint | undefined => {
      const { block, active, builtIn, addresses, defaultAddress, reportsLicensing } = profile;
      const facts = [
        ...(builtIn && active && defaultAddress && addresses.length === 0
          ? [`→ ${DEFAULT_CALLHOME_URL}`]
          : []),
        ...(builtIn && !active ? [l10n.t('not active')] : []),
        ...(!builtIn && !reportsLicensing ? [l10n.t('does not report licensing')] : []),
      ];
      const range = rangeOf(block.header);
      return facts.length > 0 ? hint('hiddenDefaults', { range }, facts.join(', ')) : undefined;
    })
    .filter((one) => one !== undefined);
}

function callhomeHints({ callhomeNx, blockComplete }: DeviceConfig): InlayHint[] {
  const { header, useVrf, enable } = callhomeNx;
  if (!header || !blockComplete) return [];
  const facts = [
    ...(useVrf ? [] : [l10n.t('VRF {name}', { name: 'default' })]),
    ...(enable ? [] : [l10n.t('not enabled')]),
  ];
  return facts.length > 0 ? [hint('hiddenDefaults', { range: rangeOf(header.at) }, facts.join(', '))] : [];
}

/** Where the transport goes when no URL says so. */
function urlHints({ transport, destinations, silenced }: DeviceConfig): InlayHint[] {
  const { word, effective } = transport;
  if (!word || silenced) return [];
  const reaches = (way: string): boolean => destinations.some((destination) => destination.transport === way);
  const url = effective === 'smart' ? DEFAULT_SMART_URL : DEFAULT_CSLU_URL;
  const way = effective === 'automatic' ? 'cslu' : effective;
  if ((way !== 'smart' && way !== 'cslu') || reaches(way)) return [];
  return [hint('hiddenDefaults', word, `→ ${url}`)];
}

/** How the licensing trustpoint checks revocation without a line for it. */
function trustHints(config: DeviceConfig): InlayHint[] {
  const trustpoint = config.dialect === 'iosxe' ? config.trustpoint(LICENSING_TRUSTPOINT) : undefined;
  if (!trustpoint || trustpoint.revocation) return [];
  return [hint('hiddenDefaults', trustpoint, 'revocation-check crl')];
}

function hint(kind: HintKind, { range }: Pick<Value, 'range'>, label: string): InlayHint {
  return { kind, label, position: range.end };
}

import type { CapturePart } from '../captures/capture';
import type { FileImport } from '../captures/imports';
import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import { isOfEither } from '../model/either-system';

/** Which system a device runs, and what says so. */
export interface DeviceSystem {
  /** IOS XE where nothing tells. */
  readonly system: Dialect;
  /** `sure` by its configuration, version, product id, licenses or log; `likely` by its prompt or the shape of its log. */
  readonly systemBy: 'sure' | 'likely' | 'nothing';
}

const NEXUS_PID = /^(?:N(?:[2-9]K|77)-?|DS-)/i;
/** Licenses and their tags, as far as one system alone has them. */
const NEXUS_LICENSE = /\bN(?:[2-9]K|77)|NX-?OS|_PKG\b|\bNEXUS|\bDCN[-_]/i;
const IOS_XE_LICENSE =
  /\b(?:dna|network|air|cisco-wireless)[-_](?:advantage|essentials|premier)|\b(?:advantage|essentials|ipbase|ipservices|lanbase|security|appx|uck)k9\b|\bC(?:9\d{3}|8\d{3}|[123]\d{3})\b|\b(?:ISR|ASR|CSR|CAT|ESR|IE3|ESS3|cBR)[-_]?\d|hseck9/i;
/** Names that guides put into their prompts. */
const SAMPLE_NAME = /^(?:device|router|host|hostname)$/i;

/**
 * The system of a device: what it says of itself first, its prompt last. The case of `Export-Controlled Functionality:
 * Allowed` says nothing: both systems have printed both.
 */
export function systemOf(
  parts: readonly CapturePart[],
  configs: readonly DeviceConfig[],
  pids: readonly string[],
  logSystem: Dialect | undefined,
  imports: readonly FileImport[],
): DeviceSystem {
  const told =
    configs.find((config) => !isOfEither(config))?.dialect ??
    byVersion(parts) ??
    byPid(pids) ??
    byLicense(parts) ??
    (logSystem === 'nxos' ? 'nxos' : undefined);
  if (told) return { system: told, systemBy: 'sure' };
  const likely = byPrompt(parts, imports) ?? logSystem ?? configs[0]?.dialect;
  return { system: likely ?? 'iosxe', systemBy: likely ? 'likely' : 'nothing' };
}

function byVersion(parts: readonly CapturePart[]): Dialect | undefined {
  for (const { version } of parts)
    if (version?.system === 'iosxe' || version?.system === 'nxos') return version.system;
  return parts.some(({ callHome }) => callHome?.isNexus) ? 'nxos' : undefined;
}

function byPid(pids: readonly string[]): Dialect | undefined {
  if (pids.length === 0) return undefined;
  return pids.some((pid) => NEXUS_PID.test(pid)) ? 'nxos' : 'iosxe';
}

function byLicense(parts: readonly CapturePart[]): Dialect | undefined {
  for (const { outputs } of parts) {
    for (const { name, tag } of outputs.flatMap(({ licenses }) => licenses)) {
      const words = `${name} ${tag}`;
      if (NEXUS_LICENSE.test(words)) return 'nxos';
      if (IOS_XE_LICENSE.test(words)) return 'iosxe';
    }
  }
  return undefined;
}

/** NX-OS prints a blank behind its prompt, IOS XE none; guides print one behind both. */
function byPrompt(parts: readonly CapturePart[], imports: readonly FileImport[]): Dialect | undefined {
  const prompts = [
    ...parts.map(({ part, promptBlank }) => ({ from: part.promptName, promptBlank })),
    ...imports,
  ];
  const typed = prompts.filter(({ from }) => from !== undefined && !SAMPLE_NAME.test(from));
  if (typed.length === 0) return undefined;
  return typed.every(({ promptBlank }) => promptBlank) ? 'nxos' : 'iosxe';
}

import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { ofKind } from '../model/value';

/** How many licenses a switch consumes, as the Catalyst document counts them. */
export interface Licenses {
  /** Network licenses; `most` is more than `least` where the configuration does not show the supervisors. */
  readonly network: { readonly least: number; readonly most: number };
  /** DNA licenses; undefined without an add-on. */
  readonly dna: number | undefined;
  /** One sentence: what was counted. */
  readonly reason: string;
}

/** Models whose supervisors and line cards sit in a chassis. */
const MODULAR = /^c9[46]\d\d/i;

/**
 * The licenses that `license boot level` makes the device consume: one of each kind a switch of a stack, a StackWise
 * Virtual pair included; in a chassis one network license a supervisor and one DNA license a chassis. Undefined for
 * routers and NX-OS, which count otherwise, and without the line.
 */
export function licensesConsumed(config: DeviceConfig): Licenses | undefined {
  const level = ofKind(config.globals, 'license-boot-level')
    .filter(({ command }) => !command.negated && command.level)
    .pop();
  if (!level || config.dialect !== 'iosxe' || config.platform() !== 'switch') return undefined;
  const provisions = ofKind(config.globals, 'switch-provision').filter(({ command }) => !command.negated);
  const members = new Map(provisions.map(({ command }) => [command.member.text, command.model.text]));
  const pair = config.mentions('stackwise-virtual');
  const switches = Math.max(members.size, pair ? 2 : 1);
  const models = [...members.values(), ...(config.pid ? [config.pid.value] : [])];
  const modular = models.length > 0 && models.every((model) => MODULAR.test(model));
  const dna = level.command.addon ? switches : undefined;
  return {
    network: { least: switches, most: modular ? switches * 2 : switches },
    dna,
    reason: reasonOf(switches, modular, pair, members.size > 0),
  };
}

function reasonOf(switches: number, modular: boolean, pair: boolean, shown: boolean): string {
  const count = String(switches);
  if (modular) {
    return l10n.t(
      'Chassis: {count}. A network license for each supervisor (one or two a chassis; the configuration does not show them), a DNA license for each chassis.',
      { count },
    );
  }
  if (pair)
    return l10n.t('StackWise Virtual, {count} switches: one license of each kind for each switch.', {
      count,
    });
  if (!shown) return l10n.t('One switch: no `switch N provision` line shows a stack.');
  return l10n.t('Stack members by `switch N provision`: {count}. One license of each kind for each switch.', {
    count,
  });
}

import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { isAtLeast } from '../model/release';
import { ofKind } from '../model/value';

/** The high-performance models, which had network tags of their own before 16.12.3 (the Catalyst document’s tables). */
const OWN_TAGS = /^c9500-(32c|32qc|24y4c|48y4c)(?:-|$)/i;

/**
 * The entitlement tags that a C9500 high-performance model asks for by its boot level, and the release at which they
 * change. Undefined for other models and without a boot level. A configuration does not tell 16.12.1 from 16.12.3.
 */
export function c9500Tags(config: DeviceConfig): string | undefined {
  const level = ofKind(config.globals, 'license-boot-level')
    .filter(({ command }) => !command.negated)
    .pop()?.command;
  const kind = /^network-(advantage|essentials)$/i.exec(level?.level?.text ?? '')?.[1];
  const [model, ...others] = ownTagModels(config);
  if (!level || !kind || !model || others.length > 0) return undefined;
  const named = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
  const dna = /^dna-(advantage|essentials)$/i.exec(level.addon?.text ?? '')?.[1];
  const addon = dna ? [`C9500 ${model} DNA ${named(dna)}`] : [];
  const tags = (network: string): string => [network, ...addon].map((tag) => `\`${tag}\``).join(', ');
  const own = tags(`C9500 ${model} NW ${named(kind)}`);
  const generic = tags(`C9500 Network ${named(kind)}`);
  const { release } = config;
  if (release && isAtLeast(release, 17, 0))
    return l10n.t(
      '**Entitlement tags**: {generic}. The network tag is the same for every C9500, the DNA tag stays that of the model.',
      { generic },
    );
  if (release && !isAtLeast(release, 16, 12))
    return l10n.t(
      '**Entitlement tags**: {own}, the model’s own. From 16.12.3 on: {generic}; the generic network license satisfies the older tag, too.',
      { own, generic },
    );
  return l10n.t(
    '**Entitlement tags**: {generic} from 16.12.3 on, {own} up to 16.11; 16.12.1 and 16.12.2 have defects here (CSCvp30661, CSCvt01955).',
    { own, generic },
  );
}

function ownTagModels(config: DeviceConfig): readonly string[] {
  const models = [
    ...ofKind(config.globals, 'switch-provision').map(({ command }) => command.model.text),
    ...(config.pid ? [config.pid.value] : []),
  ];
  return [...new Set(models.map((model) => OWN_TAGS.exec(model)?.[1]?.toUpperCase() ?? ''))];
}

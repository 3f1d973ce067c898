import type { DeviceConfig } from '../model/device-config';
import { isSameDevice, tie } from '../scenarios/tie';
import { type Analysis, rawOf } from './analysis';
import { isNamedAfter } from './device-directory';
import { mayBeExplainedElsewhere } from './device-facts';
import { type CaptureFinding, causeMessage, isCaptureFinding, proofMessage } from './scenario-findings';
import type { Finding, Related } from './types';

/** A text with the name that ties are to tell: a path or a URI. */
export interface NamedAnalysis {
  readonly path: string;
  readonly analysis: Analysis;
}

/** A place in another text that explains a finding, or proves it. */
export interface CrossRelated extends Related {
  readonly path: string;
}

/** What another text adds to a finding. */
export interface CrossTie {
  readonly path: string;
  readonly finding: Finding;
  readonly related: readonly CrossRelated[];
  /** A capture's finding: the findings of the configuration that explain it; their fixes mend it. */
  readonly explainedBy: readonly { readonly path: string; readonly finding: Finding }[];
}

interface ConfigFinding {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly finding: Finding;
  readonly config: DeviceConfig;
}

interface Adding {
  readonly path: string;
  readonly finding: Finding;
  readonly related: CrossRelated[];
  readonly explainedBy: { readonly path: string; readonly finding: Finding }[];
}

/**
 * Ties what captures prove to the configurations of the same devices in other texts, both ways. Ties inside one text are
 * in its findings already. A capture that names no device belongs to the device that its file's name begins with.
 */
export function tieAcross(files: readonly NamedAnalysis[]): readonly CrossTie[] {
  const configs = files.flatMap(configFindings);
  if (configs.length === 0) return [];
  const added = new Map<Finding, Adding>();
  const add = (path: string, finding: Finding): Adding => {
    const known = added.get(finding) ?? { path, finding, related: [], explainedBy: [] };
    added.set(finding, known);
    return known;
  };
  for (const { path, analysis } of files) {
    const captured = captureFindings(analysis);
    if (captured.size === 0) continue;
    const ties = tie([...captured.keys()].filter(mayBeExplainedElsewhere), ({ device }) =>
      configs.filter((one) => one.path !== path && isOfDevice(device.name, path, one.config.hostname?.value)),
    );
    for (const { finding: said, causes } of ties) {
      const finding = captured.get(said);
      if (!finding) continue;
      for (const cause of causes) {
        const own = add(path, finding);
        own.related.push({
          path: cause.path,
          range: cause.finding.range,
          message: causeMessage(cause.code, cause.message),
        });
        own.explainedBy.push({ path: cause.path, finding: cause.finding });
        add(cause.path, cause.finding).related.push({
          path,
          range: finding.range,
          message: proofMessage(finding.code, finding.name),
        });
      }
    }
  }
  return [...added.values()];
}

/** The configurations in other texts of the device that a capture's finding is about, in the order of the texts. */
export function configsElsewhere(
  finding: Finding,
  path: string,
  others: readonly NamedAnalysis[],
): readonly DeviceConfig[] {
  const raw = rawOf(finding);
  if (!raw || !isCaptureFinding(raw)) return [];
  const { device } = raw.said;
  return others.flatMap(({ analysis }) =>
    analysis.configs.filter((config) => isOfDevice(device.name, path, config.hostname?.value)),
  );
}

function configFindings({ path, analysis }: NamedAnalysis): ConfigFinding[] {
  return analysis.findings.flatMap((finding) => {
    const config = rawOf(finding)?.config;
    return config ? [{ code: finding.code, message: finding.message, path, finding, config }] : [];
  });
}

function captureFindings(analysis: Analysis): Map<CaptureFinding['said'], Finding> {
  const found = new Map<CaptureFinding['said'], Finding>();
  for (const finding of analysis.findings) {
    const raw = rawOf(finding);
    if (raw && isCaptureFinding(raw)) found.set(raw.said, finding);
  }
  return found;
}

function isOfDevice(device: string | undefined, path: string, hostname: string | undefined): boolean {
  if (hostname === undefined) return false;
  if (device !== undefined) return isSameDevice(device, hostname);
  return isNamedAfter(path, hostname);
}

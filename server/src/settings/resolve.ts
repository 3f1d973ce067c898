import { glob } from '../shared/glob';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import type { SettingsFile } from './settings-file';

/** Settings for the text at `path`, which is relative to the settings file's folder and has `/` between its parts. */
export function settingsFor(file: SettingsFile, path: string): Settings {
  const { severity, approvedDestinations, transports, onPremHosts } = file;
  const { proxyHosts, maxProblems, dialect, ignore } = file;
  const entries = (ignore ?? []).filter(({ files }) => files === undefined || files.some(matches(path)));
  return {
    severity: severity ?? DEFAULT_SETTINGS.severity,
    approvedDestinations: approvedDestinations ?? DEFAULT_SETTINGS.approvedDestinations,
    transports: transports ?? DEFAULT_SETTINGS.transports,
    onPremHosts: onPremHosts ?? DEFAULT_SETTINGS.onPremHosts,
    proxyHosts: proxyHosts ?? DEFAULT_SETTINGS.proxyHosts,
    ignores: entries.map(({ codes, hostnames }) => ({
      ...(codes && { codes }),
      ...(hostnames && { hostnames }),
    })),
    dialect: dialectFor(dialect ?? {}, path),
    maxProblems: maxProblems ?? DEFAULT_SETTINGS.maxProblems,
  };
}

function dialectFor(
  dialects: Readonly<Record<string, Settings['dialect']>>,
  path: string,
): Settings['dialect'] {
  const matching = Object.keys(dialects).filter(matches(path));
  return dialects[matching.at(-1) ?? ''] ?? DEFAULT_SETTINGS.dialect;
}

/** A pattern without a slash matches the file's name in any folder; one that ends in a slash, all of that folder. */
function matches(path: string): (pattern: string) => boolean {
  return (pattern) => {
    const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
    const name = whole.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1);
    return glob(whole.replace(/^\.?\//, ''))(name);
  };
}

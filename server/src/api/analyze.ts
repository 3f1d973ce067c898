import { deviceReports } from '../service/devices';
import { analyse, fixesOf } from '../service/index';
import { writtenFinding, writtenIdentity, writtenPath } from '../service/written';
import { settingsFor } from '../settings/resolve';
import { readSettingsFile } from '../settings/settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import { Text } from '../text/text';
import type { analyze as Analyze, Options } from './types';

/** The function of the npm package; `types.ts` is its contract. */
export const analyze: typeof Analyze = (text, options = {}) => {
  if (typeof text !== 'string') throw new TypeError('analyze: the text must be a string');
  const { path = 'text' } = options;
  const analysis = analyse(Text.of(text), settingsOf(options, path));
  const devices = deviceReports(analysis);
  return {
    ...writtenIdentity(analysis.identity),
    findings: analysis.findings.map((finding) => writtenFinding(finding, fixesOf(analysis, finding), path)),
    path: devices.flatMap((device) => device.paths.map((shown) => writtenPath(shown.path))),
  };
};

function settingsOf({ settings, dialect }: Options, path: string): Settings {
  const base = settings === undefined ? DEFAULT_SETTINGS : settingsFor(checked(settings), path);
  return dialect === undefined ? base : { ...base, dialect };
}

/** The same check, with the same words, as that of a file. */
function checked(settings: NonNullable<Options['settings']>) {
  const read = readSettingsFile(JSON.stringify(settings));
  if ('file' in read) return read.file;
  throw new TypeError(`analyze: settings: ${read.problem.message}`);
}

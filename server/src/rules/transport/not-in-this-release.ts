import { remove, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { matchPath } from '../../model/endpoint';
import { FIRST, placeOf } from '../../model/first-releases';
import { isRefusedByClassic } from '../../model/refused';
import type { Release } from '../../model/release';
import { transportWord } from '../../model/transport-word';
import { urlParts } from '../../model/url';
import { isKind, placedUrl, rangeOf, type Statement } from '../../model/value';
import { defineRule, type ProposedFix } from '../rule';
import { isBeforeSmartLicensing } from './release-without-smart-licensing';

type ReleaseFix = ProposedFix<'useBare' | 'removeTwin' | 'removeIt'>;

/** SL113: licensing lines of policy releases, which classic ones refuse. */
export const notInThisRelease = defineRule({
  meta: {
    code: 'SL113',
    name: 'not-in-this-release',
    summary:
      'A licensing line that the release does not know: a transport or a URL of reporting by policy before IOS XE 17.3.2 or NX-OS 10.2.',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'warning',
    speaksWhenOff: true,
    fixable: 'quickfix',
    messages: {
      transportXe:
        'Release {release} refuses this line: before 17.3.2 IOS XE knows the transports callhome and smart only.',
      urlXe: 'Release {release} refuses this line: before 17.3.2 the command is `license smart url URL`.',
      csluXe: 'Release {release} refuses this line: reporting to a CSLU begins with 17.3.2.',
      nxos: 'Release {release} refuses this line: before 10.2 NX-OS licenses by callhome only, with the URL in its destination profile.',
      release: 'The release.',
      useBare: 'Write {command}',
      removeTwin: 'Remove it: `license smart url` has the same URL',
      removeIt: 'Remove it: callhome is what this release uses',
    },
  },
  *check(config, { report }) {
    const { release } = config;
    if (!release || !isClassicForCertain(config, release)) return;
    const bare = bareUrls(config);
    for (const statement of config.globals) {
      yield;
      const message = refusal(config, statement);
      if (!message) continue;
      report({
        message,
        data: { release: release.text },
        range: rangeOf(statement.at),
        related: [{ range: release.range, message: 'release' }],
        fixes: fixesFor(config, statement, bare),
      });
    }
  },
});

/** 17.3 may be either; which releases of MDS and of Nexus 7000 report by policy is not known. */
function isClassicForCertain(config: DeviceConfig, release: Release): boolean {
  if (config.model !== 'classic') return false;
  if (config.dialect === 'iosxe') return placeOf(release, FIRST.iosxe.policy) === 'before';
  // SL112 says of an earlier release that it has no Smart Licensing at all.
  if (config.storageSwitch() || isBeforeSmartLicensing(release)) return false;
  return placeOf(release, FIRST.nxos.optional) !== 'before';
}

const MESSAGES: Readonly<Record<string, 'csluXe' | 'urlXe'>> = { cslu: 'csluXe', smart: 'urlXe' };

function refusal(
  { dialect }: DeviceConfig,
  statement: Statement,
): 'nxos' | 'transportXe' | 'csluXe' | 'urlXe' | undefined {
  const isTransport = isKind(statement, 'license-smart-transport');
  if (!isTransport && !isKind(statement, 'license-smart-url')) return undefined;
  // A word that no release knows is refused all the same.
  if (dialect === 'nxos' && !statement.command.negated) return 'nxos';
  const message = isTransport ? 'transportXe' : MESSAGES[statement.command.urlKind ?? 'plain'];
  return message && isRefusedByClassic(statement, dialect) ? message : undefined;
}

/** URLs in the form that classic releases have. */
function bareUrls(config: DeviceConfig): ReadonlySet<string> {
  const urls = new Set<string>();
  for (const statement of config.globals)
    if (isKind(statement, 'license-smart-url')) {
      const { urlKind, negated, url } = statement.command;
      if (urlKind === 'plain' && !negated && url) urls.add(url.text);
    }
  return urls;
}

/** The form that the release has, where there is one. */
function fixesFor(config: DeviceConfig, statement: Statement, bare: ReadonlySet<string>): ReleaseFix[] {
  if (isKind(statement, 'license-smart-transport')) {
    const { text = '' } = statement.command.transport ?? {};
    const same = config.dialect === 'nxos' && transportWord(text, 'nxos') === 'callhome';
    return same ? [{ title: 'removeIt', preferred: true, changes: [remove(statement)] }] : [];
  }
  if (config.dialect === 'nxos' || !isKind(statement, 'license-smart-url')) return [];
  const { urlKind, url: word } = statement.command;
  if (urlKind !== 'smart' || !word) return [];
  const url = placedUrl(statement.at, word).value;
  const path = matchPath(urlParts(url).path);
  if (path.fit !== 'none' && path.endpoint.transport !== 'smart') return [];
  const command = `license smart url ${url}`;
  return [
    bare.has(word.text)
      ? { title: 'removeTwin', preferred: true, changes: [remove(statement)] }
      : {
          title: 'useBare',
          data: { command },
          preferred: true,
          changes: [replaceCommand(statement, command)],
        },
  ];
}

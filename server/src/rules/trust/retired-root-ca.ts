import type { DeviceConfig } from '../../model/device-config';
import { isInEffect } from '../../model/effect';
import { proxyOf } from '../../model/proxy';
import { isAtLeast, type Release } from '../../model/release';
import { ofKind } from '../../model/value';
import { cloudHost } from '../destination/cloud-hosts';
import { defineRule } from '../rule';

/** SL605: no release of the train knows the CA that Cisco's servers use today. */
export const retiredRootCa = defineRule({
  meta: {
    code: 'SL605',
    name: 'retired-root-ca',
    summary:
      'Direct cloud access on a release train that knows only the retired QuoVadis root CA (16.6 to 16.11, 17.1, 17.2; industrial switches and cBR-8 longer), without a CA bundle.',
    hop: 'trust',
    dialects: ['iosxe'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'none',
    messages: {
      retired:
        '{host} has a certificate of a CA that no release of {train} knows (field notice {notice}; fixed in {fixed}). Import Cisco’s CA bundle: crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b.',
      release: 'Release {train} has the retired QuoVadis root only.',
    },
  },
  check(config, { report }) {
    const { release } = config;
    const notice = noticeFor(config);
    if (!release || !notice.exposes(release) || config.caBundle()) return;
    // A trustpoint of its own may hold the new root; an import line may stand in a script.
    if (config.httpClient.trustpoint || config.trustpointNames().some((name) => /iden.?trust/i.test(name)))
      return;
    if (config.hasCommand('cr* pk* trustpoo*')) return;
    for (const destination of config.destinations) {
      const { parts, url, explicit } = destination;
      if (!isInEffect(config, destination) || parts.scheme !== 'https' || !cloudHost(parts.host)) continue;
      if (proxyOf(config, destination)) continue;
      report({
        message: 'retired',
        data: { host: parts.host, train: release.text, notice: notice.number, fixed: notice.fixed },
        range: url.range,
        ...(explicit ? {} : { severity: 'hint' }),
        related: [{ range: release.range, message: 'release', data: { train: release.text } }],
      });
    }
  },
});

/** A field notice about the retired root: the trains of which every release lacks the new one, and where it is there. */
interface Notice {
  readonly number: string;
  readonly fixed: string;
  readonly exposes: (release: Release) => boolean;
}

const GENERAL: Notice = {
  number: 'FN72323',
  fixed: '16.12.6, 17.3.4, 17.4.2, 17.5.1',
  exposes: isExposed,
};
/** IE3x00 and ESS3x00. */
const INDUSTRIAL: Notice = {
  number: 'FN72298',
  fixed: '17.6.1',
  exposes: (release) => isExposed(release) || isBetween(release, 3, 5),
};
/** cBR-8: some releases of 17.3 and 17.6 have the new root, which the running-config does not tell. */
const CABLE: Notice = {
  number: 'FN72116',
  fixed: '17.3.1z, 17.6.1a',
  exposes: (release) => isExposed(release) || isBetween(release, 4, 5),
};

function noticeFor({ pid, globals }: DeviceConfig): Notice {
  const stack = ofKind(globals, 'switch-provision').map(({ command }) => command.model.text);
  const products = pid ? [pid.value, ...stack] : stack;
  if (products.some((product) => /^(?:IE|ESS)-3\d00/i.test(product))) return INDUSTRIAL;
  return products.some((product) => /^cBR/i.test(product)) ? CABLE : GENERAL;
}

function isExposed(release: Release): boolean {
  if (release.major === 16) return isAtLeast(release, 16, 6) && !isAtLeast(release, 16, 12);
  return isBetween(release, 1, 2);
}

function isBetween({ major, minor }: Release, first: number, last: number): boolean {
  return major === 17 && minor >= first && minor <= last;
}

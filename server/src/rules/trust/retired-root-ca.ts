import { isInEffect } from '../../model/effect';
import { proxyOf } from '../../model/proxy';
import { isAtLeast, type Release } from '../../model/release';
import { cloudHost } from '../destination/cloud-hosts';
import { defineRule } from '../rule';

/** SL605: no release of the train knows the CA that Cisco's servers use today. */
export const retiredRootCa = defineRule({
  meta: {
    code: 'SL605',
    name: 'retired-root-ca',
    summary:
      'Direct cloud access on a release train that knows only the retired QuoVadis root CA (16.6 to 16.11, 17.1, 17.2), without a CA bundle.',
    hop: 'trust',
    dialects: ['iosxe'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'none',
    messages: {
      retired:
        '{host} has a certificate of a CA that no release of {train} knows (field notice FN72323). Import Cisco’s CA bundle: crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b.',
      release: 'Release {train} has the retired QuoVadis root only.',
    },
  },
  check(config, { report }) {
    const { release } = config;
    if (!release || !isExposed(release) || config.caBundle()) return;
    // A trustpoint of its own may hold the new root; an import line may stand in a script.
    if (config.httpClient.trustpoint || config.trustpointNames().some((name) => /iden.?trust/i.test(name)))
      return;
    if (config.mentions('crypto pki trustpool')) return;
    for (const destination of config.destinations) {
      const { parts, url, explicit } = destination;
      if (!isInEffect(config, destination) || parts.scheme !== 'https' || !cloudHost(parts.host)) continue;
      if (proxyOf(config, destination)) continue;
      report({
        message: 'retired',
        data: { host: parts.host, train: release.text },
        range: url.range,
        ...(explicit ? {} : { severity: 'hint' }),
        related: [{ range: release.range, message: 'release', data: { train: release.text } }],
      });
    }
  },
});

/** The trains of which every release lacks the new root. */
function isExposed(release: Release): boolean {
  if (release.major === 16) return isAtLeast(release, 16, 6) && !isAtLeast(release, 16, 12);
  return release.major === 17 && (release.minor === 1 || release.minor === 2);
}

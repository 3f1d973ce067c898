import { isInEffect } from '../../model/effect';
import { isAtLeast, type Release } from '../../model/release';
import { proxyOf } from '../../model/reporting-path';
import { cloudHost } from '../destination/cloud-hosts';
import { defineRule } from '../rule';

/** SL605: no release of the train knows the CA that Cisco's servers use today. */
export const retiredRootCa = defineRule({
  meta: {
    code: 'SL605',
    name: 'retired-root-ca',
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
    docs: {
      summary:
        'Direct cloud access on a release train that knows only the retired QuoVadis root CA (16.6 to 16.11, 17.1, 17.2), without a CA bundle.',
      why: 'QuoVadis Root CA 2 was withdrawn. `tools.cisco.com` changed to another CA on 5 February 2022, `smartreceiver.cisco.com` on 26 January 2023. Every release of the trains 16.6 to 16.11, 17.1 and 17.2 lacks the new root, so the TLS handshake fails with “Fail to send out Call Home HTTP message” until a bundle is imported. Of 16.12, 17.3 and 17.4 some releases are fixed; the running-config does not tell which one runs, and nothing is said about those.',
      fix: 'On IOS XE, in configuration mode: `crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b`, or `crypto pki trustpool import terminal` where the device has no way there. Or upgrade to 16.12.6, 17.3.4, 17.4.2, 17.5.1 or later. For NX-OS see FN72115.',
      ignore: 'When the bundle was imported in a way that the running-config does not show.',
      references: [
        {
          title: 'Field notice FN72323',
          url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/723/fn72323.html',
        },
        {
          title: 'Field notice FN72115 (NX-OS)',
          url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/721/fn72115.html',
        },
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 17.2\nservice timestamps log datetime msec\nservice call-home\nhostname router-1\n!\ninterface GigabitEthernet1\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface GigabitEthernet1\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n!\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.2\nservice timestamps log datetime msec\nservice call-home\nhostname router-1\n!\ncrypto pki certificate pool\n cabundle nvram:ios_core.p7b\n!\ninterface GigabitEthernet1\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface GigabitEthernet1\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n!\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService\nntp server 192.0.2.123\nend\n',
        },
      ],
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

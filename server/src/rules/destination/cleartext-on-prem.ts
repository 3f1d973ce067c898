import { explicitDestinations } from '../../model/effect';
import { isCiscoHost } from '../../model/url';
import { defineRule } from '../rule';
import { certificateFixes, isNameChecked } from './certificate-name';
import { withScheme, writtenUrl } from './written-urls';

/** SL202: reports travel to SSM On-Prem or a Transport Gateway in clear text. */
export const cleartextOnPrem = defineRule({
  meta: {
    code: 'SL202',
    name: 'cleartext-on-prem',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'information',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      cleartext:
        'Call-home sends licence reports to {host} in clear text; newer SSM On-Prem servers take HTTPS only. Use https://.',
      useHttps: 'Use https://',
      useKnownName: 'Use https:// and the name {name}, which ip host maps to {address}',
      useName: 'Use https:// and the name in the server’s certificate, with an ip host for {address}',
      checkOff: 'Use https:// and switch the server identity check off',
      certificateName: 'Name in the server’s certificate (common name)',
    },
    docs: {
      summary: 'Call-home to an SSM On-Prem server or a Transport Gateway by `http://`.',
      why: 'Plain HTTP works with some on-prem servers, but Cisco is withdrawing TCP port 80 and documents HTTPS for call-home to SSM On-Prem and to the Transport Gateway. Over HTTP the report, with serial numbers and licence counts, travels readable, and nothing proves that the server is yours. A URL for the CSLU service (`/cslu/v1/pi`) is never reported: `http://` is right for a CSLU.',
      fix: 'Change the scheme to `https://` and make sure that TCP port 443 is open on the way. If the URL holds an address, the device compares it with the name in the server’s certificate: use that name and map it with `ip host`, or on IOS XE, as a last resort, enter `no http secure server-identity-check` under `call-home`. On NX-OS remove the old destination of the profile and enter the new one.',
      ignore: 'When the on-prem server has no usable certificate and the network between is trusted.',
      references: [
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, note on TCP/80 and scenario 6' },
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 3 (on-prem)' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'license smart transport callhome\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http http://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'license smart transport callhome\ncall-home\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
        },
        {
          dialect: 'iosxe',
          text: 'license smart transport cslu\nlicense smart url cslu http://cslu.example.net:8182/cslu/v1/pi\n',
        },
      ],
    },
  },
  check(config, { report, settings }) {
    const certificateFixesOf = certificateFixes(config, settings);
    for (const destination of explicitDestinations(config)) {
      const written = writtenUrl(destination);
      if (!written || destination.transport !== 'callhome') continue;
      const { parts, path, url } = written;
      if (parts.scheme !== 'http' || isCiscoHost(parts.host)) continue;
      if (path.fit !== 'none' && path.endpoint.kind === 'cslu') continue;
      report({
        message: 'cleartext',
        data: { host: parts.host },
        range: url.range,
        fixes: isNameChecked(config, written)
          ? certificateFixesOf(written)
          : [{ title: 'useHttps', preferred: true, changes: withScheme(written, 'https') }],
      });
    }
  },
});

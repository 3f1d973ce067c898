import { explicitDestinations } from '../../model/effect';
import { isCiscoHost } from '../../model/url';
import { authorityFault } from '../../model/url-authority';
import { defineRule } from '../rule';
import { certificateFixes, isNameChecked } from './certificate-name';
import { withScheme, writtenUrl } from './written-urls';

/** SL202: reports travel to SSM On-Prem or a Transport Gateway in clear text. */
export const cleartextOnPrem = defineRule({
  meta: {
    code: 'SL202',
    name: 'cleartext-on-prem',
    summary: 'Call-home to an SSM On-Prem server or a Transport Gateway by `http://`.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'information',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      cleartext:
        'Call-home sends license reports to {host} in clear text; newer SSM On-Prem servers take HTTPS only. Use https://.',
      useHttps: 'Use https://',
      useKnownName: 'Use https:// and the name {name}, which ip host maps to {address}',
      useName: 'Use https:// and the name in the server’s certificate, with an ip host for {address}',
      checkOff: 'Use https:// and switch the server identity check off',
      certificateName: 'Name in the server’s certificate (common name)',
    },
  },
  *check(config, { report, settings }) {
    const certificateFixesOf = certificateFixes(config, settings);
    for (const destination of explicitDestinations(config)) {
      yield;
      const written = writtenUrl(destination);
      if (!written || destination.transport !== 'callhome') continue;
      const { parts, path, url } = written;
      if (parts.scheme !== 'http' || isCiscoHost(parts.host) || authorityFault(parts)) continue;
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

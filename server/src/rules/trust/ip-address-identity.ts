import { explicitDestinations } from '../../model/effect';
import { certificateFixes, isNameChecked } from '../destination/certificate-name';
import { writtenUrl } from '../destination/written-urls';
import { defineRule } from '../rule';

/** SL602: the server's certificate seldom names an address. */
export const ipAddressIdentity = defineRule({
  meta: {
    code: 'SL602',
    name: 'ip-address-identity',
    summary:
      'An `https://` URL with an address to an on-prem server, while the server’s identity is checked.',
    hop: 'trust',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'silence',
    severity: 'information',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      address:
        'The device compares {address} with the name in the server’s certificate. Unless the certificate was issued for the address, use its name and map it with ip host.',
      useKnownName: 'Use the name {name}, which ip host maps to {address}',
      useName: 'Use the name in the server’s certificate, with an ip host for {address}',
      checkOff: 'Switch the server identity check off',
      certificateName: 'Name in the server’s certificate (common name)',
    },
  },
  *check(config, { report, settings }) {
    const fixesOf = certificateFixes(config, settings);
    for (const destination of explicitDestinations(config)) {
      yield;
      const written = writtenUrl(destination);
      if (written?.parts.scheme !== 'https' || !isNameChecked(config, written)) continue;
      report({
        message: 'address',
        data: { address: written.parts.host },
        range: written.lines[0].hostRange,
        fixes: fixesOf(written),
      });
    }
  },
});

import { rewrite } from '../../changes/change';
import { isPlaceholder } from '../../model/placeholder';
import { lastOf } from '../../model/value';
import { nearest } from '../../shared/nearest';
import { defineRule } from '../rule';

/** SL604: the HTTP client is told to use a trustpoint that does not exist. */
export const secureTrustpointUndefined = defineRule({
  meta: {
    code: 'SL604',
    name: 'secure-trustpoint-undefined',
    hop: 'trust',
    dialects: ['iosxe'],
    needs: 'whole',
    severity: 'warning',
    fixable: 'ask',
    messages: {
      undefined: 'Trustpoint {name} is not defined.',
      undefinedNear: 'Trustpoint {name} is not defined. Did you mean {near}?',
      choose: 'Use a defined trustpoint',
      which: 'Trustpoint of the HTTP client',
    },
    docs: {
      summary:
        '`ip http client secure-trustpoint` names a trustpoint that the configuration does not define.',
      why: 'The HTTP client carries call-home and Smart transport. Told to use a trustpoint, it takes certificates from that one only; when the trustpoint does not exist, the TLS handshake has nothing to go by and fails, and no licence report leaves.',
      fix: 'On IOS XE: `ip http client secure-trustpoint NAME` with the name of a `crypto pki trustpoint`, or `no ip http client secure-trustpoint` to let the client choose. Define a missing one with `crypto pki trustpoint NAME`, and fetch its CA certificate with `crypto pki authenticate NAME`.',
      ignore: 'When the trustpoint was left out of the file on purpose.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, considerations (importing a certificate as a trustpoint)',
        },
        { title: 'Cisco-IOS-XE-http YANG model: ip http client secure-trustpoint' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\ncrypto pki trustpoint LicRoot\n enrollment terminal\n revocation-check none\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip http client secure-trustpoint LicRot\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\ncrypto pki trustpoint LicRoot\n enrollment terminal\n revocation-check none\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip http client secure-trustpoint LicRoot\nntp server 192.0.2.123\nend\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const { trustpoint } = config.httpClient;
    const statement = lastOf(config.globals, 'http-client-trustpoint');
    if (!trustpoint || !statement || isPlaceholder(trustpoint.value)) return;
    const name = trustpoint.value;
    const defined = config.trustpointNames();
    // Whether letter case counts is not certain.
    if (defined.some((one) => one.toLowerCase() === name.toLowerCase())) return;
    const near = nearest(name, defined);
    const choices = [...new Set([...(near ? [near] : []), ...defined])].filter((one) => !isPlaceholder(one));
    report({
      message: near ? 'undefinedNear' : 'undefined',
      data: near ? { name, near } : { name },
      range: trustpoint.range,
      fixes:
        choices.length > 0
          ? [
              {
                title: 'choose',
                preferred: true,
                needs: [{ name: 'trustpoint', prompt: 'which', kind: 'name', choices }],
                changes: [rewrite(statement, trustpoint.range, `\${trustpoint}`)],
              },
            ]
          : [],
    });
  },
});

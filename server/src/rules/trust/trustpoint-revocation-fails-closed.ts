import { replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations, pathInEffect } from '../../model/effect';
import { proxyOf } from '../../model/proxy';
import { vrfInUse } from '../../model/source-vrf';
import { LICENSING_TRUSTPOINT, type Trustpoint } from '../../model/trust';
import { isCiscoHost } from '../../model/url';
import { defineRule, type Related } from '../rule';
import { wordsRange } from './words-range';

/** SL601: a CRL or OCSP server that cannot be reached stops licensing. */
export const trustpointRevocationFailsClosed = defineRule({
  meta: {
    code: 'SL601',
    name: 'trustpoint-revocation-fails-closed',
    summary:
      'The trustpoint of the licensing certificates checks for revocation and has no `none` to fall back on.',
    hop: 'trust',
    dialects: ['iosxe'],
    needs: 'line',
    severity: 'hint',
    fixable: 'quickfix',
    messages: {
      failsClosed:
        'Trustpoint {name} accepts a certificate only after a revocation check by {methods}; when the check cannot be made, licensing waits in vain. Use revocation-check none.',
      onPrem: 'Reports go to a server of your own; a CRL on the Internet may be out of its reach.',
      proxied: 'Reports go through a proxy, which a CRL check does not use.',
      vrf: 'Reports leave through VRF {vrf}; a CRL check may not.',
      useNone: 'Use revocation-check none',
      useCrlNone: 'Use revocation-check crl none, which accepts the certificate when the check fails',
    },
  },
  check(config, { report }) {
    const names = new Set([
      LICENSING_TRUSTPOINT,
      config.httpClient.trustpoint?.value ?? LICENSING_TRUSTPOINT,
    ]);
    for (const name of names) {
      const trustpoint = config.trustpoint(name);
      if (!trustpoint?.revocation || !failsClosed(trustpoint)) continue;
      const { revocation, methods } = trustpoint;
      const related = reasons(config);
      const fix = (command: string) => [replaceCommand(revocation, command)];
      report({
        message: 'failsClosed',
        data: { name, methods: methods.join(' ') },
        range: wordsRange(revocation.at, revocation.command.methods),
        ...(related.length > 0 ? { severity: 'warning', related } : {}),
        fixes: [
          { title: 'useNone', preferred: true, changes: fix('revocation-check none') },
          { title: 'useCrlNone', changes: fix('revocation-check crl none') },
        ],
      });
    }
  },
});

/** Only known methods, and nothing that accepts a certificate unchecked. */
function failsClosed({ revocation, methods }: Trustpoint): boolean {
  if (revocation?.command.negated || methods.length === 0) return false;
  return methods.every((method) => method === 'crl' || method === 'ocsp');
}

/** What in the configuration makes it likely that the check cannot be made. */
function reasons(config: DeviceConfig): Related<'onPrem' | 'proxied' | 'vrf'>[] {
  const path = pathInEffect(config);
  if (path !== 'callhome' && path !== 'smart') return [];
  return explicitDestinations(config).flatMap((destination) => {
    const { parts, url, transport } = destination;
    const found: Related<'onPrem' | 'proxied' | 'vrf'>[] = [];
    const proxy = proxyOf(config, destination);
    const vrf = vrfInUse(config, transport);
    if (!parts.placeholder && parts.host !== '' && !isCiscoHost(parts.host))
      found.push({ range: url.range, message: 'onPrem' });
    if (proxy) found.push({ range: proxy.range, message: 'proxied' });
    if (vrf.name !== '')
      found.push({ range: vrf.range ?? url.range, message: 'vrf', data: { vrf: vrf.name } });
    return found;
  });
}

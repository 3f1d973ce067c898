import { addTo, replaceCommand } from '../../changes/change';
import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations, isInEffect, pathInEffect } from '../../model/effect';
import { proxyOf } from '../../model/proxy';
import { knownVrfInUse, vrfInUse } from '../../model/source-vrf';
import { LICENSING_TRUSTPOINT, type Trustpoint } from '../../model/trust';
import { isCiscoHost } from '../../model/url';
import type { Statement } from '../../model/value';
import { defineRule, type ProposedFix, type Related } from '../rule';
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
    restsOn: 'lines',
    severity: 'hint',
    fixable: 'quickfix',
    messages: {
      failsClosed:
        'Trustpoint {name} accepts a certificate only after a revocation check by {methods}; when the check cannot be made, licensing waits in vain. Use {command}.',
      onPrem: 'Reports go to a server of your own; a CRL on the Internet may be out of its reach.',
      proxied: 'Reports go through a proxy, which a CRL check does not use.',
      vrf: 'Reports leave through VRF {vrf}; a CRL check may not.',
      useNone: 'Use revocation-check none',
      useFallBack: 'Use {command}, which accepts the certificate when the check fails',
      useVrf: 'Check in VRF {vrf}, through which the reports leave',
    },
  },
  *check(config, { report }) {
    if (isUntouchedDefault(config)) return;
    const names = new Set([
      LICENSING_TRUSTPOINT,
      config.httpClient.trustpoint?.value ?? LICENSING_TRUSTPOINT,
    ]);
    for (const name of names) {
      yield;
      const trustpoint = config.trustpoint(name);
      if (!trustpoint?.revocation || trustpoint.ownWay || !failsClosed(trustpoint)) continue;
      const { revocation, methods } = trustpoint;
      const related = reasons(config);
      const fixes = fixesOf(config, trustpoint, revocation);
      report({
        message: 'failsClosed',
        data: { name, methods: methods.join(' '), command: fixes[0]?.data?.command ?? '' },
        range: wordsRange(revocation.at, revocation.command.methods),
        // By policy `crl` is the factory default of nearly every switch, and reports do not wait for it.
        ...(config.model === 'classic' && related.length > 0 ? { severity: 'warning', related } : {}),
        fixes,
      });
    }
  },
});

/**
 * A device's configuration that tells neither its release nor any intent to license, as those of lab files: what it
 * checks may be what every release prints. Somebody who pastes the trustpoint alone asks about it.
 */
function isUntouchedDefault(config: DeviceConfig): boolean {
  if (config.release || !config.hostname || config.transport.basis === 'explicit') return false;
  return explicitDestinations(config).length === 0 && !config.httpClient.trustpoint;
}

type FixId = 'useNone' | 'useFallBack' | 'useVrf';

/** The documented `none` first where the server is one's own; elsewhere a check that gives way; its VRF last. */
function fixesOf(
  config: DeviceConfig,
  { methods, block }: Trustpoint,
  revocation: Statement<'revocation-check'>,
): ProposedFix<FixId>[] {
  const fix = (title: FixId, command: string): ProposedFix<FixId> => ({
    title,
    data: { command },
    changes: [replaceCommand(revocation, command)],
  });
  const none = fix('useNone', 'revocation-check none');
  const fallBack = fix('useFallBack', `revocation-check ${methods.join(' ')} none`);
  const own = explicitDestinations(config).some(isOnPrem);
  const vrf = vrfOfReports(config);
  const inVrf: ProposedFix<FixId>[] = vrf
    ? [{ title: 'useVrf', data: { vrf }, changes: [addTo(block, `vrf ${vrf}`)] }]
    : [];
  const [first, second] = own ? [none, fallBack] : [fallBack, none];
  return [{ ...first, preferred: true }, second, ...inVrf];
}

/** The VRF that the reports leave through; undefined for the global table and for a placeholder. */
function vrfOfReports(config: DeviceConfig): string | undefined {
  const names = config.destinations
    .filter((destination) => isInEffect(config, destination))
    .map(({ transport }) => knownVrfInUse(config, transport)?.name);
  return names.find((name) => name !== undefined && name !== '');
}

function isOnPrem({ parts }: Destination): boolean {
  return !parts.placeholder && parts.host !== '' && !isCiscoHost(parts.host);
}

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
    const { url, transport } = destination;
    const found: Related<'onPrem' | 'proxied' | 'vrf'>[] = [];
    const proxy = proxyOf(config, destination);
    const vrf = vrfInUse(config, transport);
    if (isOnPrem(destination)) found.push({ range: url.range, message: 'onPrem' });
    if (proxy) found.push({ range: proxy.range, message: 'proxied' });
    if (vrf.name !== '')
      found.push({ range: vrf.range ?? url.range, message: 'vrf', data: { vrf: vrf.name } });
    return found;
  });
}

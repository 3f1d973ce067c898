import type { DeviceConfig } from '../../model/device-config';
import { isInEffect } from '../../model/effect';
import { proxyOf } from '../../model/proxy';
import { isAtLeast, type Release } from '../../model/release';
import { CABLE, GENERAL, hasNoFixedRelease, INDUSTRIAL, type RootNotice } from '../../model/retired-root';
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
  *check(config, { report }) {
    const { release } = config;
    const notice = release && noticeFor(config, release);
    if (!release || !notice || config.caBundle()) return;
    // A trustpoint of its own may hold the new root; an import line may stand in a script.
    if (config.httpClient.trustpoint || config.trustpointNames().some((name) => /iden.?trust/i.test(name)))
      return;
    if (config.hasCommand('cr* pk* trustpoo*')) return;
    for (const destination of config.destinations) {
      yield;
      const { parts, url, explicit } = destination;
      if (!isInEffect(config, destination) || parts.scheme !== 'https' || !cloudHost(parts.host)) continue;
      if (proxyOf(config, destination)) continue;
      report({
        message: 'retired',
        data: {
          host: parts.host,
          train: release.text,
          notice: notice.number,
          fixed: notice.fixed.join(', '),
        },
        range: url.range,
        ...(explicit ? {} : { severity: 'hint' }),
        related: [{ range: release.range, message: 'release', data: { train: release.text } }],
      });
    }
  },
});

/** The notice that holds for the device, and whether every release of its train lacks the new root. */
function noticeFor({ pid, globals }: DeviceConfig, release: Release): RootNotice | undefined {
  const stack = ofKind(globals, 'switch-provision').map(({ command }) => command.model.text);
  const products = pid ? [pid.value, ...stack] : stack;
  const industrial = products.some((product) => /^(?:IE|ESS)-3\d00/i.test(product));
  const notice = industrial
    ? INDUSTRIAL
    : products.some((product) => /^cBR/i.test(product))
      ? CABLE
      : GENERAL;
  return isExposed(release, notice) ? notice : undefined;
}

function isExposed(release: Release, notice: RootNotice): boolean {
  const { major, minor } = release;
  const isOf17 = (first: number, last: number) => major === 17 && minor >= first && minor <= last;
  if (notice === INDUSTRIAL && isOf17(3, 5)) return true;
  if (notice === CABLE && isOf17(4, 5)) return true;
  // The rows of the notice begin with 16.6.
  return isAtLeast(release, 16, 6) && hasNoFixedRelease(major, minor);
}

import { printPreviews } from '../../server/src/service/upgrade/document';
import { systemsIn, upgradePreviews } from '../../server/src/service/upgrade/previews';
import type { UpgradePreview } from '../../server/src/upgrades/preview';
import { targetOf } from '../../server/src/upgrades/target';
import { read } from '../service/laws';

/** The previews of texts that stand in files of their own. */
export function previews(to: string, ...texts: readonly string[]): readonly UpgradePreview[] {
  const files = texts.map((text, at) => ({ path: `${at}.txt`, analysis: read(text) }));
  const target = targetOf(to, systemsIn(files));
  if ('problem' in target) throw new Error(target.problem);
  return upgradePreviews(files, target);
}

/** The same as a document. */
export function preview(to: string, ...texts: readonly string[]): string {
  return printPreviews(previews(to, ...texts), 'text');
}

/** A whole configuration of IOS XE. */
export const iosXe = (version: string, ...lines: readonly string[]): string =>
  [
    `version ${version}`,
    'hostname core-1',
    ...lines,
    'interface Vlan1',
    ' ip address 192.0.2.1 255.255.255.0',
    'end',
    '',
  ].join('\n');

/** A Catalyst 9300, a CSR 1000V, an ISR 4331 by their own lines. */
export const C9300 = 'switch 1 provision c9300-24t';
export const CSR = 'license udi pid CSR1000V sn 9ABCDEFGHIJ';
export const ISR = 'license udi pid ISR4331/K9 sn FDO12345678';

/** The default call-home block. */
export const CALL_HOME = [
  'service call-home',
  'call-home',
  ' contact-email-addr sch-smart-licensing@cisco.com',
  ' profile "CiscoTAC-1"',
  '  active',
  '  destination transport-method http',
];

/** A whole configuration of NX-OS. */
export const nxOs = (version: string, ...lines: readonly string[]): string =>
  [
    '!Command: show running-config',
    `version ${version} Bios:version 07.68`,
    'hostname leaf-1',
    ...lines,
    'interface Ethernet1/1',
    '  no shutdown',
    '',
  ].join('\n');

/** What `show license all` says of the registration. */
export const classicStatus = (status: string, authorization: string): string =>
  `core-1#show license all
Smart Licensing Status
======================

Smart Licensing is ENABLED

Registration:
  Status: ${status}
  Export-Controlled Functionality: NOT ALLOWED

License Authorization:
  Status: ${authorization}

Export Authorization Key:
  Features Authorized:
    <none>
`;

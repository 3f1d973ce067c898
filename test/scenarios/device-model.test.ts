import { strict as assert } from 'node:assert';
import { read } from './scenario-tester';

const nxos = (release: string, chassis: string): string =>
  `sw-1# show version\nCisco Nexus Operating System (NX-OS) Software\nSoftware\n  NXOS: version ${release}\nHardware\n  cisco ${chassis} Chassis\n`;
const mds = (release: string, chassis: string): string => nxos(release, chassis).replace('NXOS:', 'system:');
const iosxe = (release: string, pid: string): string =>
  `sw-1#show version\nCisco IOS XE Software, Version ${release}\ncisco ${pid} (X86) processor with 1000K bytes of memory.\n`;

describe('the licensing model that show version tells', () => {
  for (const [what, text, model] of [
    ['a Nexus of 9.3', nxos('9.3(8)', 'Nexus9000 C93180YC-EX'), 'classic'],
    ['a Nexus of 10.1', nxos('10.1(2)', 'Nexus9000 C93180YC-EX'), 'classic'],
    ['a Nexus of 10.2', nxos('10.2(1)F', 'Nexus9000 C93180YC-EX'), 'policy'],
    ['a Nexus of 10.5', nxos('10.5(2)', 'Nexus9000 C9364C'), 'policy'],
    ['an MDS of 8.4', mds('8.4(2c)', 'MDS 9148T 48X32G FC (1 RU)'), 'classic'],
    ['an MDS of 9.2(1)', mds('9.2(1)', 'MDS 9396T 96X32G FC (2 RU)'), 'classic'],
    ['an MDS of 9.2(2)', mds('9.2(2)', 'MDS 9396T 96X32G FC (2 RU)'), 'policy'],
    ['an MDS of 9.3', mds('9.3(2a)', 'MDS 9132T 32X32G FC (1 Slot)'), 'policy'],
    ['an MDS of 9.4', mds('9.4(1a)', 'MDS 9706 (6 Slot)'), 'policy'],
    ['a release 9.4 of whatever it is', mds('9.4(2)', 'unknown'), 'policy'],
    ['a release 9.2(2) of whatever it is', mds('9.2(2)', 'unknown'), undefined],
    ['a release 9.3(2) of whatever it is', mds('9.3(2)', 'unknown'), undefined],
    ['a Catalyst of 17.3.1', iosxe('17.03.01', 'C9300-24T'), 'classic'],
    ['a Catalyst of 17.3.2a', iosxe('17.03.02a', 'C9300-24T'), 'policy'],
    ['a Catalyst 3850 of 16.12', iosxe('16.12.08', 'WS-C3850-24T'), 'classic'],
    ['a CSR 1000V of 17.3.4', iosxe('17.03.04a', 'CSR1000V'), 'classic'],
    ['a Catalyst 8000V of 17.4.1', iosxe('17.04.01b', 'C8000V'), 'policy'],
  ] as const)
    it(what, () => assert.equal(read(text).devices.list().at(-1)?.model, model));
});

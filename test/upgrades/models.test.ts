import { strict as assert } from 'node:assert';
import { type Era, eraOf } from '../../server/src/upgrades/eras';
import type { Product } from '../../server/src/upgrades/product';
import { releaseOfSystem } from '../../server/src/upgrades/release';
import { read } from '../service/laws';
import { C9300, CSR, ISR, iosXe, nxOs } from './support';

const MODELS: Readonly<Partial<Record<Era, string>>> = {
  old: 'classic',
  optional: 'classic',
  classic: 'classic',
  policy: 'policy',
};
const TRAINS = ['16.6', '16.9', '16.10', '16.12', '17.1', '17.2', '17.3', '17.4', '17.6', '17.12'];

/** The rules gate on the model of a configuration, the preview on the table: they must not disagree. */
describe('the table of models agrees with the model of configurations', () => {
  const agrees = (product: Product, version: string, text: string): void => {
    const system = version.includes('(') ? 'nxos' : 'iosxe';
    const release = releaseOfSystem(version, system) ?? assert.fail(version);
    const first = MODELS[eraOf(product, release).era];
    const last = MODELS[eraOf(product, { ...release, maintenance: release.maintenance ?? 99 }).era];
    if (!first || !last) return;
    const [config] = read(text).configs;
    assert.equal(config?.model, first === last ? first : 'either', `${product} ${version}`);
  };

  it('IOS XE', () => {
    for (const train of TRAINS) {
      agrees('catalyst', train, iosXe(train, C9300));
      agrees('old-catalyst', train, iosXe(train, 'switch 1 provision ws-c3850-24t'));
      agrees('router', train, iosXe(train, ISR));
      agrees('virtual-router', train, iosXe(train, CSR));
    }
  });

  it('NX-OS', () => {
    for (const release of ['9.2(4)', '9.3(8)', '10.1(2)', '10.2(1)', '10.3(4a)'])
      agrees('nexus', release, nxOs(release, 'boot nxos bootflash:/nxos.bin'));
    for (const release of ['8.4(2)', '9.2(1)', '9.2(2)', '9.3(1)', '9.4(1)'])
      agrees('mds', release, nxOs(release, 'vsan database', 'interface fc1/1'));
  });
});

import { strict as assert } from 'node:assert';
import { findSymbols } from '../../server/src/service/find-symbols';
import { CATALYST } from '../support/catalyst';
import { bracketed, read } from './caret';

describe('workspace symbols', () => {
  it('are the devices, profiles, VRFs and interfaces that hold the letters of the query', () => {
    const analysis = read(CATALYST);
    const found = findSymbols(analysis, '', 100);
    assert.deepEqual(
      found.map(({ name, kind, device }) => `${kind} ${name} of ${device}`),
      [
        'module core-1 of core-1',
        'object CiscoTAC-1 of core-1',
        'interface GigabitEthernet0/0 of core-1',
        'namespace Mgmt-vrf of core-1',
      ],
    );
    assert.deepEqual(
      findSymbols(analysis, 'mgvrf', 100).map(({ name }) => name),
      ['Mgmt-vrf'],
    );
    assert.deepEqual(
      bracketed(
        analysis,
        findSymbols(analysis, 'gi0', 9).map(({ range }) => range),
      ),
      ['interface [GigabitEthernet0/0]'],
    );
  });

  it('are no more than asked for', () => {
    assert.equal(findSymbols(read(CATALYST), '', 2).length, 2);
  });
});

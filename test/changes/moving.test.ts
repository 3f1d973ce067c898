import fc from 'fast-check';
import { iosxeText, type Moving, movingIosxe, movingNxos, nxosText } from './moving-config';
import { checkWay } from './ways';

const KINDS = {
  iosxe: { any: movingIosxe, text: iosxeText },
  nxos: { any: movingNxos, text: nxosText },
};

describe('the way between two versions that use another VRF, source interface or trustpoint', () => {
  for (const system of ['iosxe', 'nxos'] as const) {
    it(`${system}: gives the new version, then the old one, and touches no line that stands in both`, () => {
      const { any, text } = KINDS[system];
      fc.assert(
        fc.property(any, any, (one, other) => {
          const used = `${usedBy(one)} ${usedBy(other)} SLA-TrustPoint`;
          checkWay(system, text(one, used), text(other, used));
          checkWay(system, text(other, used), text(one, used));
        }),
        { numRuns: 150, seed: 20261130 },
      );
    });
  }
});

function usedBy({ source, callHomeSource, lookupSource, trustpoint }: Moving): string {
  return [source, callHomeSource, lookupSource, trustpoint].join(' ');
}

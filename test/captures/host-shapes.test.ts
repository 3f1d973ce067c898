import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { HostShapes } from '../../server/src/captures/host-shapes';
import { hostOf } from '../../server/src/captures/log-line';

/** Prefixes of log lines and of others; `N` is any digit, `H` a host. */
const SHAPES = [
  'Oct NN NN:NN:NN H NNN: *Oct NN NN:NN:NN.NNN UTC: ',
  '<NNN>Oct NN NN:NN:NN NN.N.N.N NNN: H: Oct NN NN:NN:NN.NNN: ',
  'NNNN-NN-NNTNN:NN:NN.NNNZ H NNN: ',
  'NNNN Jun NN NN:NN:NN H %$ VDC-N %$ ',
  '*Oct NN NN:NN:NN.NNN: ',
  'NNNNNN: Oct NN NNNN NN:NN:NN.NNN UTC: ',
  'Oct NN NN:NN:NN H localN.err NN: *Oct NN NN:NN:NN: ',
  'Oct NN NN:NN:NN H H NN: ',
  ' event syslog pattern "',
  'If you see ',
  'H#',
];
const HOSTS = ['core-NN', 'sw-N.corp.example', 'N9K-leaf-N', 'a', 'Oct-N', 'localN', 'NN.N.N.NN', 'err-N'];

const prefix = fc
  .tuple(
    fc.constantFrom(...SHAPES),
    fc.constantFrom(...HOSTS),
    fc.array(fc.nat(9), { minLength: 60, maxLength: 60 }),
  )
  .map(([shape, host, digits]) => {
    let at = 0;
    return shape.replaceAll('H', host).replace(/N/g, () => String(digits[at++ % digits.length]));
  });

describe('hosts by the shape of their lines', () => {
  it('are those that reading each line gives', () => {
    const shapes = new HostShapes();
    fc.assert(
      fc.property(prefix, (text) => {
        assert.equal(shapes.hostOf(`${text}%SMART_LIC-3-COMM_FAILED: x`, text.length), hostOf(text), text);
      }),
      { numRuns: 3000 },
    );
  });
});

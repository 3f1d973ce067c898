import { strict as assert } from 'node:assert';
import { codeLenses } from '../../server/src/service/code-lenses';
import { CATALYST } from '../support/catalyst';
import { read } from './caret';

function lenses(text: string): string[] {
  const analysis = read(text);
  return codeLenses(analysis).map(({ range, title }) => `${analysis.text.line(range.start.line)} « ${title}`);
}

describe('code lenses', () => {
  it('stand on the call-home block, with its broken hops and fixes', () => {
    assert.deepEqual(lenses(CATALYST), ['call-home « reporting path: 1 broken hop', 'call-home « 1 fix']);
  });

  it('say that nothing is broken', () => {
    assert.deepEqual(lenses(CATALYST.replace('http://tools', 'https://tools')), [
      'call-home « reporting path: no broken hop',
    ]);
  });

  it('stand on the line of another transport’s destination', () => {
    const text =
      'version 17.9\nhostname x\nlicense smart transport cslu\nlicense smart url cslu http://192.0.2.1:8182/cslu/v1/pi\n';
    assert.deepEqual(lenses(text), [
      'license smart url cslu http://192.0.2.1:8182/cslu/v1/pi « reporting path: no broken hop',
    ]);
  });

  it('are none where nothing is sent', () => {
    assert.deepEqual(
      lenses(
        'version 17.9\nhostname x\nlicense smart transport off\ncall-home\n profile "CiscoTAC-1"\n  active\n',
      ),
      [],
    );
  });
});

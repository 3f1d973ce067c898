import { strict as assert } from 'node:assert';
import { links } from '../../server/src/service/links';
import { read } from './caret';

function found(text: string): string[] {
  const analysis = read(text);
  return links(analysis).map(
    (link) => `${analysis.text.slice(link.range)} → ${'rule' in link ? link.rule : link.url}`,
  );
}

describe('document links', () => {
  it('lead from the codes of a suppression comment to their rules', () => {
    assert.deepEqual(
      found('version 17.9\nhostname x\n! smart-licensing-disable-next-line SL201, SL601 -- known\nend\n'),
      ['SL201 → SL201', 'SL601 → SL601'],
    );
  });

  it('lead from an HTTPS destination to its server', () => {
    assert.deepEqual(
      found('version 17.9\nhostname x\nlicense smart url cslu https://ssm.example:8443/cslu/v1/pi/a-1\n'),
      ['https://ssm.example:8443/cslu/v1/pi/a-1 → https://ssm.example:8443/'],
    );
  });

  it('do not lead to Cisco, to plain HTTP, or to a placeholder', () => {
    const urls = [
      'https://smartreceiver.cisco.com/licservice/license',
      'http://ssm/SmartTransport',
      'https://<host>/x',
    ];
    for (const url of urls)
      assert.deepEqual(found(`version 17.9\nhostname x\nlicense smart url smart ${url}\n`), []);
  });
});

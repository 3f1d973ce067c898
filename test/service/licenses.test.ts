import { strict as assert } from 'node:assert';
import { hoverAt } from '../../server/src/service/hover/hover';
import { withCaret } from './caret';

const LEVEL = 'license boot le|vel network-advantage addon dna-advantage\n';

function consumed(lines: string, level = LEVEL): string | undefined {
  const { analysis, position } = withCaret(
    `version 17.9\nhostname sw-1\n${lines}${level}interface Vlan1\nend\n`,
  );
  return /\*\*Licenses consumed\*\*: (.*)/.exec(hoverAt(analysis, position)?.markdown ?? '')?.[1];
}

describe('licenses consumed', () => {
  it('are one of each kind for each switch of a stack', () => {
    const stack =
      'switch 1 provision c9300-24t\nswitch 2 provision c9300-48u\nswitch 3 provision c9300-24t\n';
    assert.match(consumed(stack) ?? '', /^network licenses: 3, DNA licenses: 3\. Stack members .*: 3\./);
  });

  it('are without DNA licenses where there is no add-on', () => {
    const level = 'license boot le|vel network-essentials\n';
    assert.match(consumed('switch 1 provision c9300-24t\n', level) ?? '', /^network licenses: 1\./);
  });

  it('count one switch where no line shows a stack', () => {
    assert.match(consumed('') ?? '', /^network licenses: 1, DNA licenses: 1\. One switch/);
  });

  it('are one network license a supervisor, one DNA license a chassis in a modular switch', () => {
    assert.match(
      consumed('license udi pid C9407R sn X\n') ?? '',
      /^network licenses: 1–2, DNA licenses: 1\. Chassis: 1\./,
    );
  });

  it('count both switches of StackWise Virtual, fixed or modular', () => {
    const pair = 'stackwise-virtual\n domain 1\n';
    const fixed = `${pair}switch 1 provision c9500-24y4c\nswitch 2 provision c9500-24y4c\n`;
    assert.match(consumed(fixed) ?? '', /^network licenses: 2, DNA licenses: 2\. StackWise Virtual, 2/);
    const modular = `${pair}switch 1 provision c9407r\nswitch 2 provision c9407r\n`;
    assert.match(consumed(modular) ?? '', /^network licenses: 2–4, DNA licenses: 2\. Chassis: 2\./);
  });

  it('are not guessed for routers', () => {
    assert.equal(consumed('license udi pid C8300-1N1S-4T2X sn X\n'), undefined);
  });
});

describe('entitlement tags of a C9500 high-performance model', () => {
  const tags = (release: string, model: string, level = LEVEL): string | undefined => {
    const { analysis, position } = withCaret(
      `version ${release}\nhostname sw-1\nswitch 1 provision ${model}\n${level}interface Vlan1\nend\n`,
    );
    return /\*\*Entitlement tags\*\*: (.*)/.exec(hoverAt(analysis, position)?.markdown ?? '')?.[1];
  };

  it('are its own before 16.12, with what comes after', () => {
    const own =
      /^`C9500 32C NW Advantage`, `C9500 32C DNA Advantage`, the model’s own\. From 16\.12\.3 on: `C9500 Network Advantage`, `C9500 32C DNA Advantage`/;
    for (const release of ['16.9', '16.11']) assert.match(tags(release, 'c9500-32c') ?? '', own);
    const essentials = 'license boot le|vel network-essentials\n';
    assert.match(tags('16.9', 'c9500-48y4c', essentials) ?? '', /^`C9500 48Y4C NW Essentials`, the model/);
  });

  it('depend on the third number in 16.12, and are generic from 17.1 on', () => {
    assert.match(
      tags('16.12', 'c9500-24y4c') ?? '',
      /from 16\.12\.3 on.*24Y4C NW Advantage.*CSCvp30661, CSCvt01955/,
    );
    assert.match(
      tags('17.1', 'C9500-32QC') ?? '',
      /^`C9500 Network Advantage`, `C9500 32QC DNA Advantage`\. /,
    );
  });

  it('are shown on the line that names the model, too', () => {
    const { analysis, position } = withCaret(
      'version 16.9\nhostname sw-1\nswitch 1 prov|ision c9500-32c\nlicense boot level network-advantage\nend\n',
    );
    assert.match(hoverAt(analysis, position)?.markdown ?? '', /C9500 32C NW Advantage/);
  });

  it('are not told of other models', () => {
    for (const model of ['c9500-16x', 'c9500-40x', 'c9500-12q', 'c9300-24t', 'c9500x-28c8d'])
      assert.equal(tags('16.9', model), undefined, model);
  });
});

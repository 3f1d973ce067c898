import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/service';
import { formatEdits } from '../../server/src/service/format';
import { CATALYST } from '../support/catalyst';
import { read } from './caret';

const EXAMPLES = ['core-1', 'dist-2', 'branch-rtr-4', 'n9k-leaf-1', 'n9k-leaf-2'].map((name) =>
  readFileSync(`examples/${name}.cfg`, 'utf8'),
);

function formatted(text: string): string {
  const analysis = read(text);
  return applyEdits(analysis.text, formatEdits(analysis));
}

describe('formatting', () => {
  it('leaves what a device prints as it is', () => {
    for (const text of [...EXAMPLES, CATALYST]) assert.equal(formatted(text), text);
  });

  it('gives blocks the indentation of their system', () => {
    assert.equal(
      formatted(
        'version 17.9\nhostname x\ncall-home\n    contact-email-addr a@b.example\n    ! why\n    profile "x"\n        active\n\treporting smart-licensing-data\ninterface Vlan1\n    vrf forwarding V\nend\n',
      ),
      'version 17.9\nhostname x\ncall-home\n contact-email-addr a@b.example\n ! why\n profile "x"\n  active\n  reporting smart-licensing-data\ninterface Vlan1\n vrf forwarding V\nend\n',
    );
    assert.equal(
      formatted(
        '!Command: show running-config\nversion 9.3(5)\ncallhome\n email-contact a@b.example\n enable\nvrf context V\n ip route 0.0.0.0/0 192.0.2.1\n',
      ),
      '!Command: show running-config\nversion 9.3(5)\ncallhome\n  email-contact a@b.example\n  enable\nvrf context V\n  ip route 0.0.0.0/0 192.0.2.1\n',
    );
  });

  it('puts the lines of a profile under it, however they are indented', () => {
    assert.equal(
      formatted(
        'version 17.9\nhostname x\ncall-home\n profile "x"\n active\n destination transport-method http\n contact-email-addr a@b.example\ninterface Vlan1\n shutdown\n',
      ),
      'version 17.9\nhostname x\ncall-home\n profile "x"\n  active\n  destination transport-method http\n contact-email-addr a@b.example\ninterface Vlan1\n shutdown\n',
    );
  });

  it('leaves free text, line endings and blocks of others alone', () => {
    const text =
      'version 17.9\r\nhostname x\r\nbanner motd ^C\r\n    call-home\r\n      active\r\n^C\r\nclass-map match-any a\r\n  description b\r\ncrypto pki certificate chain T\r\n certificate ca 01\r\n  3082033C 30820224\r\n  \tquit\r\ninterface Vlan1\r\n    shutdown\r\n';
    assert.equal(formatted(text), text.replace('    shutdown', ' shutdown'));
  });

  it('refuses a text without indentation, typed sessions, and blocks with a prompt in them', () => {
    const flat =
      'version 17.9\nhostname x\ncall-home\nprofile "x"\nactive\ninterface Vlan1\nvrf forwarding V\n';
    assert.equal(formatted(flat), flat);
    const session = 'x(config)#call-home\nx(cfg-call-home)#   profile "x"\n';
    assert.equal(formatted(session), session);
  });

  it('formats the lines of a range only', () => {
    const analysis = read(
      'version 17.9\nhostname x\ninterface Vlan1\n   shutdown\ninterface Vlan2\n   shutdown\n',
    );
    assert.deepEqual(
      formatEdits(analysis, { start: 4, end: 6 }).map(({ range }) => range.start.line),
      [5],
    );
  });

  it('leaves a block alone in which a `--More--` was erased', () => {
    const text = 'interface nve1\n   member vni 1\n          mcast-group 239.1.1.1\n   member vni 2\n';
    const config = `!Command: show running-config\nversion 9.3(5)\nhostname leaf-1\n${text}`;
    assert.equal(formatted(config), config);
  });

  it('changes blanks only, no finding, and nothing a second time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EXAMPLES),
        fc.array(fc.nat(6), { minLength: 1, maxLength: 40 }),
        (source, widths) => {
          const bent = source
            .split('\n')
            .map((line, at) =>
              /^ +[a-z]/.test(line) ? ' '.repeat(widths[at % widths.length] ?? 0) + line : line,
            )
            .join('\n');
          const once = formatted(bent);
          assert.equal(once.replace(/[ \t]/g, ''), bent.replace(/[ \t]/g, ''));
          assert.equal(formatted(once), once);
          const codes = (text: string) =>
            read(text).findings.map(({ code, range }) => [code, range.start.line]);
          assert.deepEqual(codes(once), codes(bent));
        },
      ),
      { numRuns: 60 },
    );
  });
});

import { execCommandInConfig } from '../../../server/src/rules/hygiene/exec-command-in-config';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const CSLU = 'license smart transport cslu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\n';
const TRUST = 'license smart trust idtoken <TOKEN> local\n';

testRule(execCommandInConfig, {
  valid: [
    { name: 'the bare word that is configuration', text: `hostname a\nlicense smart reservation\n${CSLU}` },
    { name: '`do` in a change script', text: `configure terminal\n${CSLU}do ${TRUST}end\n` },
    { name: 'an exec prompt', text: `edge-1(config)#hostname edge-1\nedge-1#${TRUST}` },
    { name: 'a script before `configure terminal`', text: `${TRUST}configure terminal\n${CSLU}end\n` },
    {
      name: 'a script behind `end`',
      text: `conf t\nhostname a\n${CSLU}end\n${TRUST}license smart sync all\n`,
    },
    {
      name: 'a script behind `exit`',
      text: `conf t\nhostname a\n${CSLU}exit\nlicense smart sync all\n${TRUST}`,
    },
    { name: 'a script that saves first', text: `conf t\nhostname a\n${CSLU}write memory\n${TRUST}` },
    { name: 'a note with nothing but exec commands', text: `${TRUST}license smart sync all\nwrite memory\n` },
    {
      name: 'a note with sentences that begin like commands',
      text: `Interface and VRF come first, then:\n\n${TRUST}\nInterface with care.\n`,
    },
    {
      name: 'lines behind the end of a configuration',
      text: `${wholeIosXe('17.9', CSLU)}${TRUST}`,
    },
    {
      name: 'a configuration that is indented as a whole, and lines behind its end',
      text: `${wholeIosXe('17.9', CSLU)}${TRUST}`.replace(/^(?=.)/gm, '    '),
    },
    {
      name: 'a script that is indented as a whole, by tabs',
      text: `configure terminal\nhostname a\n${CSLU}end\n! report at once\n${TRUST}`.replace(
        /^(?=.)/gm,
        '\t',
      ),
    },
    {
      name: 'the exec part of a template for Catalyst Center',
      text: `hostname a\n${CSLU}#MODE_ENABLE\n${TRUST}license smart sync all\n#MODE_END_ENABLE\nip domain lookup\n`,
    },
    { name: '`do` in a block, abbreviated', text: `hostname a\n${CSLU}call-home\n do lic sm sync all\n` },
    { name: 'a banner', text: `hostname a\n${CSLU}banner motd ^C\n${TRUST}^C\n` },
    { name: 'a comment', text: `hostname a\n${CSLU}! ${TRUST}` },
    { name: 'a template’s comment in NX-OS', text: `feature lldp\ncallhome\n  enable\n!# ${TRUST}` },
    {
      name: 'NX-OS, which takes exec commands in configuration mode',
      text: 'leaf-1(config)# feature lldp\nleaf-1(config)# license smart register idtoken <TOKEN>\n',
    },
    {
      name: 'a script for NX-OS',
      text: 'configure terminal\nfeature license smart\nlicense smart register idtoken <TOKEN>\n',
    },
    {
      name: 'another system',
      text: `ASA Version 9.16(1)\nhostname fw\nlicense smart register idtoken <TOKEN>\n`,
    },
  ],
  invalid: [
    {
      name: 'behind the exec part of a template',
      text: `hostname a\n${CSLU}#MODE_ENABLE\nlicense smart sync all\n#MODE_END_ENABLE\n${TRUST}`,
      findings: [
        {
          message: 'exec',
          highlighted: 'license smart trust',
          fixes: [{ output: `hostname a\n${CSLU}#MODE_ENABLE\nlicense smart sync all\n#MODE_END_ENABLE\n` }],
        },
      ],
    },
    {
      name: 'a line before the end of a configuration that is indented as a whole',
      text: wholeIosXe('17.9', CSLU + TRUST).replace(/^(?=.)/gm, '    '),
      findings: [
        {
          message: 'exec',
          highlighted: 'license smart trust',
          fixes: [{ output: wholeIosXe('17.9', CSLU).replace(/^(?=.)/gm, '    ') }],
        },
      ],
    },
    {
      name: 'behind an end that a script has left again',
      text: `conf t\nhostname a\nend\nconf t\n${CSLU}license smart deregister\n`,
      findings: [
        {
          message: 'exec',
          highlighted: 'license smart deregister',
          fixes: [{ output: `conf t\nhostname a\nend\nconf t\n${CSLU}` }],
        },
      ],
    },
    {
      name: 'trust in a configuration',
      text: wholeIosXe('17.9', CSLU + TRUST),
      findings: [
        {
          message: 'exec',
          highlighted: 'license smart trust',
          severity: 'error',
          fixes: [{ output: wholeIosXe('17.9', CSLU) }],
        },
      ],
    },
    {
      name: 'register in a fragment, and nothing behind the verb',
      text: `call-home\n profile "CiscoTAC-1"\n  active\nlic smart reg idtoken <TOKEN> force\n`,
      findings: [
        {
          message: 'exec',
          highlighted: 'lic smart reg',
          fixes: [{ output: 'call-home\n profile "CiscoTAC-1"\n  active\n' }],
        },
      ],
    },
    {
      name: 'two lines behind `configure terminal`',
      text: `configure terminal\nhostname a\nlicense smart deregister\n${TRUST}end\n`,
      findings: [
        {
          message: 'exec',
          highlighted: 'license smart deregister',
          fixes: [{ output: `configure terminal\nhostname a\n${TRUST}end\n` }],
        },
        {
          message: 'exec',
          highlighted: 'license smart trust',
          fixes: [{ output: 'configure terminal\nhostname a\nlicense smart deregister\nend\n' }],
        },
      ],
    },
    {
      name: 'a prompt of configuration mode on IOS XE',
      text: `edge-1(config)#license smart url default\nedge-1(config)#${TRUST}`,
      findings: [
        {
          message: 'exec',
          highlighted: 'license smart trust',
          fixes: [{ output: 'edge-1(config)#license smart url default\n' }],
        },
      ],
    },
    {
      name: 'reservation as an exec command',
      text: `hostname a\nlicense smart reservation\nlicense smart reservation request local\n${CSLU}`,
      findings: [
        {
          message: 'exec',
          highlighted: 'license smart reservation',
          fixes: [{ output: `hostname a\nlicense smart reservation\n${CSLU}` }],
        },
      ],
    },
    {
      name: 'register in an NX-OS configuration',
      text: wholeNxos('10.2(3)', 'license smart register idtoken <TOKEN>\n'),
      findings: [
        {
          message: 'exec',
          highlighted: 'license smart register',
          fixes: [{ output: wholeNxos('10.2(3)', '') }],
        },
      ],
    },
  ],
});

import { type Case, judgesEach } from './judged';

const SMART = 'http://smartreceiver.cisco.com/licservice/license';

const CASES: readonly Case[] = [
  {
    name: 'a word of a command',
    text: '- ios_config:\n    lines: "license smart transport {{ item }}"\n  loop: [cslu, smrt]\n',
    found: ['SL105 smrt'],
    mended: '- ios_config:\n    lines: "license smart transport {{ item }}"\n  loop: [cslu, smart]\n',
  },
  {
    name: 'several words, by key, in any order',
    text: `- cisco.ios.ios_config:\n    lines:\n      - license smart url {{ item.kind }} {{ item['url'] }}\n  with_items:\n    - { kind: smart, url: "${SMART}" }\n    - kind: cslu\n      url: http://192.0.2.7:8182/CSLU/v1/pi\n    - { kind: cslu, url: "http://{{ cslu }}:8182/cslu/v1/pi" }\n`,
    found: [`SL201 ${SMART}`, 'SL203 /CSLU/v1/pi'],
  },
  {
    name: 'the loop before the module, and a variable of its own',
    text: '- loop:\n    - automatic\n    - cslu\n  loop_control:\n    loop_var: mode\n  cisco.nxos.nxos_config:\n    lines:\n      - license smart transport {{ mode }}\n',
    found: ['SL105 automatic'],
  },
  {
    name: 'lists and headers that items hold',
    text: '- ios_config:\n    parents: "{{ item.parents }}"\n    lines: "{{ item.lines }}"\n  loop:\n    - parents: callhome\n      lines:\n        - contact-email-addr a@example.com\n    - parents: [call-home]\n      lines: [contact-email-addr a@example.com]\n',
    found: ['SL111 callhome'],
  },
  {
    name: 'a list of the play’s variables',
    text: '- hosts: all\n  vars:\n    modes: [smrt, cslu]\n  tasks:\n    - ios_config:\n        lines: license smart transport {{ item }}\n      loop: "{{ modes }}"\n',
    found: [],
  },
  {
    name: 'what is not known: filters, other variables, other tasks’ loops',
    text: '- ios_config:\n    lines: license smart transport {{ item | regex_replace("smrt", "smart") }}\n  loop: [smrt]\n- ios_config:\n    lines: license smart transport {{ items }}\n  loop: [smrt]\n- ios_config:\n    lines: license smart transport {{ item.kind }}\n  loop: [smrt]\n- ios_config:\n    lines: license smart transport {{ item }}\n- debug:\n    msg: license smart transport {{ item }}\n  loop: [smrt]\n- block:\n    - ios_config:\n        lines: license smart transport {{ item }}\n  loop: [smrt]\n',
    found: [],
  },
  {
    name: 'a kind of URL that nobody knows: its server is judged',
    text: `- ios_config:\n    lines:\n      - license smart url {{ kind }} ${SMART}\n- ios_config:\n    lines:\n      - license smart url {{ kind }} http://192.0.2.7:8182/cslu/v1/pi\n`,
    found: [`SL201 ${SMART}`],
    mended: `- ios_config:\n    lines:\n      - license smart url {{ kind }} ${SMART.replace('http:', 'https:')}\n- ios_config:\n    lines:\n      - license smart url {{ kind }} http://192.0.2.7:8182/cslu/v1/pi\n`,
  },
];

describe('commands in loops', () => {
  judgesEach(CASES);
});

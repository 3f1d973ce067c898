import { strict as assert } from 'node:assert';
import { type Case, judgesEach, said } from './judged';

const SMART = 'http://smartreceiver.cisco.com/licservice/license';
const CLOUD = 'http://tools.cisco.com/its/service/oddce/services/DDCEService';

const CASES: readonly Case[] = [
  {
    name: 'a list of plain strings',
    text: '---\n- hosts: routers\n  tasks:\n    - name: Transport\n      cisco.ios.ios_config:\n        lines:\n          - license smart transport smrt # why\n          - ip http client source-interface Vlan27\n',
    found: ['SL105 smrt'],
    mended:
      '---\n- hosts: routers\n  tasks:\n    - name: Transport\n      cisco.ios.ios_config:\n        lines:\n          - license smart transport smart # why\n          - ip http client source-interface Vlan27\n',
  },
  {
    name: 'one string, in single quotes',
    text: `- ios_config:\n    lines: 'license smart url smart ${SMART}'\n`,
    found: [`SL201 ${SMART}`],
    mended:
      "- ios_config:\n    lines: 'license smart url smart https://smartreceiver.cisco.com/licservice/license'\n",
  },
  {
    name: 'a list between brackets, the module in an action',
    text: '- nxos_config: { lines: [ "license smart transport automatic", copp profile strict ] }\n',
    found: ['SL105 automatic'],
  },
  {
    name: 'a block of lines',
    text: '- cisco.nxos.nxos_config:\n    lines: |\n      feature license smart\n      license smart transport smrt\n\n    match: none\n',
    found: ['SL105 smrt'],
    mended:
      '- cisco.nxos.nxos_config:\n    lines: |\n      feature license smart\n      license smart transport smart\n\n    match: none\n',
  },
  {
    name: 'a folded command',
    text: '- ios_config:\n    lines:\n      - >-\n        license smart url smart\n        http://smartreceiver.cisco.com/licservice/license\n',
    found: [`SL201 ${SMART}`],
    mended:
      '- ios_config:\n    lines:\n      - >-\n        license smart url smart\n        https://smartreceiver.cisco.com/licservice/license\n',
  },
  {
    name: 'headers behind their lines',
    text: `- ios_config:\n    lines:\n      - destination address http ${CLOUD}\n      - active\n    parents:\n      - call-home\n      - profile "CiscoTAC-1"\n    before: [no call-home]\n    match: exact\n`,
    found: [`SL201 ${CLOUD}`],
    mended: `- ios_config:\n    lines:\n      - destination address http ${CLOUD.replace('http:', 'https:')}\n      - active\n    parents:\n      - call-home\n      - profile "CiscoTAC-1"\n    before: [no call-home]\n    match: exact\n`,
  },
  {
    name: 'the other system’s spelling of a header',
    text: '- ios_config:\n    parents: callhome\n    lines: [contact-email-addr noc@example.com]\n- nxos_config:\n    parents: callhome\n    lines: [email-contact noc@example.com]\n',
    found: ['SL111 callhome'],
    mended:
      '- ios_config:\n    parents: call-home\n    lines: [contact-email-addr noc@example.com]\n- nxos_config:\n    parents: callhome\n    lines: [email-contact noc@example.com]\n',
  },
  {
    name: 'an exec command among others: its item goes',
    text: '- ios_config:\n    lines:\n      - ip http client source-interface Vlan27\n      - license smart sync all   # now\n      - license smart transport cslu\n',
    found: ['SL801 license smart sync'],
    mended:
      '- ios_config:\n    lines:\n      - ip http client source-interface Vlan27\n      - license smart transport cslu\n',
  },
  {
    name: 'an exec command as the only item: nothing is left to send, so nothing is offered',
    text: '- ios_config:\n    lines:\n      - license smart sync all\n',
    found: ['SL801 license smart sync'],
  },
  {
    name: 'exec commands where they belong',
    text: '- ios_command:\n    commands:\n      - show license all\n      - license smart sync all\n      - command: license smart factory reset\n        prompt: confirm\n        answer: y\n- cisco.nxos.nxos_command: {commands: license smart sync}\n',
    found: [],
  },
  {
    name: 'expressions: what is written around them is judged',
    text: '- ios_config:\n    lines:\n      - license smart transport {{ transport }}\n      - "license smart url smart http://smartreceiver.cisco.com/{{ path | default(\'x y\') }}"\n      - license smart url cslu {{ cslu_url }}\n      - license smart url cslu http://{{ cslu }}:8182/cslu/v1/Pi/{{ tenant }}\n      - "{{ more }}"\n',
    found: [
      "SL201 http://smartreceiver.cisco.com/{{ path | default('x y') }}",
      'SL203 /cslu/v1/Pi/{{ tenant }}',
    ],
  },
  {
    name: 'a string that conditions make up',
    text: '- ios_config:\n    lines:\n      - "{% if a %}license smart transport smrt{% else %}license smart transport cslu{% endif %}"\n      - "license smart url {% if a %}smart{% else %}cslu{% endif %} http://smartreceiver.cisco.com/licservice/license"\n      - "{% if b %}no {% endif %}license smart transport smrt"\n',
    found: ['SL105 smrt', `SL201 ${SMART}`],
  },
  {
    name: 'commands that a loop brings',
    text: '- ios_config:\n    lines: "{{ item }}"\n  loop:\n    - license smart transport smrt\n    - license smart url cslu http://192.0.2.7:8182/cslu/v1/pi\n- ios_config:\n    parents: "{{ item.parents }}"\n    lines: "{{ item.lines }}"\n  with_items:\n    - { parents: callhome, lines: [contact-email-addr a@example.com] }\n',
    found: ['SL105 smrt', 'SL111 callhome'],
  },
  {
    name: 'an anchor, said once however often it is used',
    text: '- ios_config:\n    lines: &licensing\n      - license smart transport smrt\n- ios_config:\n    lines: *licensing\n',
    found: ['SL105 smrt'],
  },
  {
    name: 'modules of other systems',
    text: '- iosxr_config: &l\n    lines: [license smart transport smrt]\n- cisco.asa.asa_config: *l\n- arista.eos.eos_config:\n    lines: [license smart transport smrt]\n- junipernetworks.junos.junos_config:\n    lines: license smart transport smrt\n',
    found: [],
  },
  {
    name: 'a module for any system, which a variable tells',
    text: '- hosts: leafs\n  vars:\n    ansible_network_os: cisco.nxos.nxos\n  tasks:\n    - ansible.netcommon.cli_config:\n        config: license smart transport automatic\n- hosts: others\n  vars: {ansible_network_os: arista.eos.eos}\n  tasks:\n    - cli_config:\n        config: license smart transport automatik\n',
    found: ['SL105 automatic'],
  },
  {
    name: 'data for Nornir or NAPALM, whose key or neighbour tells the system',
    text: 'leaf-1:\n  platform: nxos_ssh\n  data:\n    licensing:\n      - license smart transport automatic\nedge-1:\n  platform: ios\n  data:\n    licensing:\n      - license smart transport automatic\nnxos_licensing:\n  - license smart transport automatic\nvyos_lines:\n  - license smart transport automatic\n',
    found: ['SL105 automatic', 'SL105 automatic'],
  },
  {
    name: 'data of which nothing tells the system: only what is wrong on both',
    text: 'base:\n  - license smart transport automatic\nother:\n  - no license smart transport\n  - license smart transport smrt\n',
    found: ['SL105 smrt'],
  },
  {
    name: 'steps of pyATS: what is configured, and what is executed',
    text: 'steps:\n  - configure:\n      device: edge-1\n      command: |\n        license smart transport smrt\n  - execute:\n      device: edge-1\n      command: license smart transport smrt\n',
    found: ['SL105 smrt'],
    mended:
      'steps:\n  - configure:\n      device: edge-1\n      command: |\n        license smart transport smart\n  - execute:\n      device: edge-1\n      command: license smart transport smrt\n',
  },
  {
    name: 'what is said, compared with or expected is no command',
    text: '- name: license smart transport smrt\n  debug:\n    msg:\n      - license smart transport smrt\n- assert:\n    that:\n      - "\'license smart transport smrt\' in out.stdout"\n    fail_msg: license smart transport smrt\n- ios_config:\n    lines: [license smart transport cslu]\n    diff_ignore_lines:\n      - license smart transport smrt\n- ios_command:\n    commands: show license all\n    wait_for:\n      - result[0] contains license smart transport smrt\n---\nforbidden_lines:\n  - license smart transport smrt\nnotes:\n  - license smart transport smrt\nlist:\n  - The line license smart transport smrt is wrong.\n',
    found: [],
  },
  {
    name: 'lines that say no',
    text: '- ios_config:\n    lines:\n      - no license smart transport smrt\n      - no service call-home\n    parents: []\n- ios_config:\n    parents: [call-home, profile CiscoTAC-1]\n    lines:\n      - no active\n      - no destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService\n',
    found: [],
  },
  {
    name: 'nothing that is missing: other tasks may send it',
    text: '- ios_config:\n    lines:\n      - version 17.3\n      - hostname edge-1\n      - interface Vlan27\n      - license smart transport callhome\n      - license smart url cslu https://192.0.2.7:8182/cslu/v1/pi\n      - end\n- ios_config:\n    parents: [call-home, profile X]\n    lines:\n      - destination address http https://192.0.2.7/Transportgateway/services/DeviceRequestHandler\n',
    found: [],
  },
  {
    name: 'two lines of one task that contradict each other',
    text: '- ios_config:\n    lines:\n      - license smart transport callhome\n      - license smart proxy address proxy.example.com\n      - license smart proxy port 8080\n',
    found: ['SL302 license smart proxy address proxy.example.com'],
  },
  {
    name: 'the same in two tasks: nobody knows whether one device gets both',
    text: '- ios_config:\n    lines: [license smart transport callhome]\n- ios_config:\n    lines:\n      - license smart proxy address proxy.example.com\n      - license smart proxy port 8080\n',
    found: [],
  },
  {
    name: 'the same where a condition stands between them',
    text: '- ios_config:\n    lines:\n      - "{% if old %}license smart transport callhome{% endif %}"\n      - license smart proxy address proxy.example.com\n      - license smart proxy port 8080\n',
    found: [],
  },
  {
    name: 'several documents, a broken one among them',
    text: '---\nlines: [license smart transport smrt\n---\n- ios_config:\n    lines:\n      - license smart transport callhoem\n',
    found: ['SL105 smrt', 'SL105 callhoem'],
  },
  {
    name: 'a playbook that a template writes',
    text: '- ios_config:\n    lines:\n{% for one in all %}\n      - license smart transport smrt\n{% endfor %}\n{# more to come #}\n      - license smart url cslu http://{{ host }}:8182/cslu/v1/pi\n',
    found: ['SL105 smrt'],
    mended:
      '- ios_config:\n    lines:\n{% for one in all %}\n      - license smart transport smart\n{% endfor %}\n{# more to come #}\n      - license smart url cslu http://{{ host }}:8182/cslu/v1/pi\n',
  },
  {
    name: 'a comment that switches a finding off',
    text: '- ios_config:\n    lines:\n      # smart-licensing-disable-next-line SL105 -- a test of ours\n      - license smart transport smrt\n      - license smart transport callhoem # smart-licensing-disable-line SL105 -- this too\n',
    found: [],
  },
  {
    name: 'a comment that switches nothing off',
    text: '- ios_config:\n    lines:\n      # smart-licensing-disable-next-line SL105 -- no longer\n      - license smart transport smart\n',
    found: ['SL001 # smart-licensing-disable-next-line SL105 -- no longer'],
  },
  {
    name: 'keys that no playbook has, and values that are no commands',
    text: 'license: smart transport smrt\ncall-home: true\nlicense_smart_transport: smrt\nurl: http://tools.cisco.com/its\nlicense_list: [smart, MIT]\n',
    found: [],
  },
  {
    name: 'tasks inside of blocks and handlers',
    text: '- hosts: all\n  tasks:\n    - block:\n        - ios_config:\n            lines: [license smart transport smrt]\n      rescue:\n        - debug: {msg: license smart transport smrt}\n        - nxos_config:\n            lines: license smart transport automatic\n      when: check_mode\n',
    found: ['SL105 smrt', 'SL105 automatic'],
  },
  {
    name: 'a configuration that a task writes into a file',
    text: '- copy:\n    dest: out/edge-1.cfg\n    content: |\n      hostname {{ name }}\n      {% if cslu %}\n      license smart transport smrt\n      {% else %}\n      license smart url smart {{ url }}\n      {% endif %}\n- blockinfile:\n    path: edge-2.cfg\n    block: |\n      license smart transport callhoem\n- lineinfile:\n    path: edge-3.cfg\n    line: license smart transport smrt\n',
    found: ['SL105 smrt', 'SL105 callhoem'],
  },
  {
    name: 'what is to go, and what a syntax says',
    text: 'old:\n  - lines: [license smart transport smrt]\n    state: absent\ncommands_of_17_3:\n  - license smart transport {automatic | callhome | cslu | off | smart}\n  - license smart url [smart | cslu] URL\n',
    found: [],
  },
  {
    name: 'a token that is encrypted or looked up, and one that is not',
    text: `vars:\n  licence_token: !vault |\n    $ANSIBLE_VAULT;1.1;AES256\n    62313365396662343061393464336163383764373764613633653634306231386433626436623361\n    6430316266316134650a\n  other_token: "{{ lookup('hashi_vault', 'secret=kv/data/cssm:token') }}"\n  smart_token: ZjQ2NTBhNzctYmE0ZC00ZjE5LWI5YzItOTk3YzY5OTk\n  tasks:\n    - ios_command:\n        commands: license smart trust idtoken {{ licence_token }} all\n`,
    found: ['SL802 ZjQ2NTBhNzctYmE0ZC00ZjE5LWI5YzItOTk3YzY5OTk'],
  },
  {
    name: 'a scheme that is a variable: the rest of the URL is judged',
    text: '- ios_config:\n    lines:\n      - license smart url cslu {{ scheme }}://{{ host }}:8182/cslu/V1/pi\n      - license smart url smart http{{ s }}://smartreceiver.cisco.com/licservice/license\n',
    found: ['SL203 /cslu/V1/pi'],
    mended:
      '- ios_config:\n    lines:\n      - license smart url cslu {{ scheme }}://{{ host }}:8182/cslu/v1/pi\n      - license smart url smart http{{ s }}://smartreceiver.cisco.com/licservice/license\n',
  },
];

describe('commands in playbooks and in their data', () => {
  judgesEach(CASES);

  it('have each text once', () => {
    assert.equal(new Set(CASES.map(({ text }) => text)).size, CASES.length);
    for (const { text } of CASES.filter(
      ({ text }) => !text.includes('{% for') && !text.includes('smrt\n---\n- '),
    ))
      assert.ok(said(text).length > 0);
  });
});

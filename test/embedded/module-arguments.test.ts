import { type Case, judgesEach } from './judged';

const SMART = 'http://smartreceiver.cisco.com/licservice/license';
const RIGHT = SMART.replace('http:', 'https:');

const CASES: readonly Case[] = [
  {
    name: 'one string, its command between single quotes',
    text: "- hosts: all\n  tasks:\n    - ios_config: lines='license smart transport smrt' match=none\n",
    found: ['SL105 smrt'],
    mended: "- hosts: all\n  tasks:\n    - ios_config: lines='license smart transport smart' match=none\n",
  },
  {
    name: 'between double quotes, headers behind, several commands',
    text: `- cisco.nxos.nxos_config: lines="contact-email-addr a@example.com,email-contact b@example.com" parents=callhome\n- cisco.ios.ios_config: lines="ip http client source-interface Vlan27,license smart url smart ${SMART}" save_when=modified\n`,
    found: [`SL201 ${SMART}`],
    mended: `- cisco.nxos.nxos_config: lines="contact-email-addr a@example.com,email-contact b@example.com" parents=callhome\n- cisco.ios.ios_config: lines="ip http client source-interface Vlan27,license smart url smart ${RIGHT}" save_when=modified\n`,
  },
  {
    name: 'the header of the other system',
    text: "- ios_config: parents=callhome lines='contact-email-addr noc@example.com'\n- nxos_config: parents=callhome lines='email-contact noc@example.com'\n",
    found: ['SL111 callhome'],
  },
  {
    name: 'the module in an action, with its arguments beside or below',
    text: "- action: ios_config lines='license smart transport smrt'\n- local_action: cisco.ios.ios_config lines='license smart transport callhoem'\n- action: nxos_config\n  args:\n    lines: [license smart transport automatic]\n- action:\n    module: nxos_config\n    lines: [license smart transport automatic, license smart transport cslu]\n- ios_config:\n  args:\n    lines:\n      - license smart transport cslo\n",
    found: ['SL105 smrt', 'SL105 callhoem', 'SL105 automatic', 'SL105 automatic', 'SL105 cslo'],
  },
  {
    name: 'folded over several lines',
    text: `- ios_config: >\n    lines='license smart url smart ${SMART}'\n    match=line\n- nxos_config:\n    lines='license smart transport smart'\n    before='no license smart transport smrt'\n`,
    found: [`SL201 ${SMART}`],
    mended: `- ios_config: >\n    lines='license smart url smart ${RIGHT}'\n    match=line\n- nxos_config:\n    lines='license smart transport smart'\n    before='no license smart transport smrt'\n`,
  },
  {
    name: 'exec commands, other systems, files, and what is no argument',
    text: "- ios_command: commands='license smart sync all'\n- action: iosxr_config lines='license smart transport smrt'\n- ios_config: src=licensing.j2 backup=yes\n- ios_config: lines={{ licensing_lines }}\n- action: debug msg='license smart transport smrt'\n- shell: ansible leafs -m ios_config -a \"lines='license smart transport smrt'\"\n- ios_config: lines='license smart transport {{ mode }}'\n",
    found: [],
  },
  {
    name: 'a token in one string',
    text: "- ios_command: commands='license smart trust idtoken ZjQ2NTBhNzctYmE0ZC00ZjE5LWI5YzItOTk3YzY5OTk all'\n",
    found: ['SL802 ZjQ2NTBhNzctYmE0ZC00ZjE5LWI5YzItOTk3YzY5OTk'],
  },
  {
    name: 'commands in `src` instead of a file’s name',
    text: `- cisco.ios.ios_config:\n    src: |\n      license smart transport smart\n      license smart url smart ${SMART}\n- cisco.ios.ios_config:\n    src: templates/license-smart-transport-smrt.j2\n- cisco.ios.ios_config:\n    src: license smart transport smrt\n`,
    found: [`SL201 ${SMART}`],
  },
];

describe('arguments of a module', () => {
  judgesEach(CASES);
});

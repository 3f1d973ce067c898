import { type Case, judgesEach } from './judged';

const SMART = 'http://smartreceiver.cisco.com/licservice/license';
const WHOLE = 'version 17.3\nhostname {{ name }}\ninterface Vlan27\n ip address {{ ip }} 255.255.255.0\n';

const CASES: readonly Case[] = [
  {
    name: 'both sides of a condition',
    text: `hostname {{ name }}\n{% if cslu -%}\nlicense smart transport cslu\nlicense smart url cslu {{ url | default('none', true) }}\n{%- else %}\nlicense smart transport smart\nlicense smart url smart ${SMART}\n{% endif %}\n`,
    found: [`SL201 ${SMART}`],
    mended: `hostname {{ name }}\n{% if cslu -%}\nlicense smart transport cslu\nlicense smart url cslu {{ url | default('none', true) }}\n{%- else %}\nlicense smart transport smart\nlicense smart url smart ${SMART.replace('http:', 'https:')}\n{% endif %}\n`,
  },
  {
    name: 'a condition on one line, and one in the middle of a command',
    text: '{% if a %}license smart transport smrt{% endif %}\n{% if a %}license smart transport smart{% else %}license smart transport callhoem{% endif %}\nlicense smart transport {% if a %}smrt{% else %}cslu{% endif %}\nlicense boot level network-advantage\n',
    found: ['SL105 smrt', 'SL105 callhoem'],
  },
  {
    name: 'a block that conditions open and fill',
    text: 'service call-home\ncall-home\n{% if proxy is defined %}\n http-proxy "{{ proxy }}" port 8080\n{% endif %}\n profile "CiscoTAC-1"\n  {% for one in servers %}\n  destination address http http://{{ one }}/Transportgateway/services/DeviceRequesthandler\n  {% endfor %}\n  active\n',
    found: [
      'SL202 http://{{ one }}/Transportgateway/services/DeviceRequesthandler',
      'SL203 /Transportgateway/services/DeviceRequesthandler',
    ].slice(1),
  },
  {
    name: 'commands that overwrite one another on the sides of a condition: each is judged',
    text: `service call-home\n{% if a %}\nlicense smart url cslu http://192.0.2.7:8182\nlicense smart transport smrt\n{% elif b %}\nlicense smart url cslu http://192.0.2.7:8182/cslu/V1/pi\n{% else %}\nlicense smart url smart ${SMART}\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nlicense smart transport callhome\n{% endif %}\n`,
    found: ['SL207 http://192.0.2.7:8182', 'SL105 smrt', 'SL203 /cslu/V1/pi', `SL201 ${SMART}`],
  },
  {
    name: 'comments, also of several lines, and variables',
    text: "{# license smart transport smrt\nlicense smart transport callhoem #}\n{% set url = 'http://tools.cisco.com/x' %}\n{% set transport = 'smrt' -%}\nlicense smart transport {{ transport }}{# smrt #}\nlicense smart url smart {{ url }}\nservice call-home\n",
    found: [],
  },
  {
    name: 'text that is raw, and expressions that never end',
    text: 'license smart transport smrt\n{% raw %}\nlicense smart url cslu {{ not_ours }}\n{% endraw %}\nservice call-home\nbanner motd {{ never\n',
    found: ['SL105 smrt'],
    mended:
      'license smart transport smart\n{% raw %}\nlicense smart url cslu {{ not_ours }}\n{% endraw %}\nservice call-home\nbanner motd {{ never\n',
  },
  {
    name: 'a macro',
    text: `{% macro licensing(host, transport='smrt') -%}\nlicense smart transport {{ transport }}\nlicense smart url smart http://smartreceiver.cisco.com/{{ path }}\n{%- endmacro %}\n{{ licensing('a') }}\nservice call-home\n`,
    found: ['SL201 http://smartreceiver.cisco.com/{{ path }}'],
  },
  {
    name: 'a whole device: what is missing may come from elsewhere',
    text: `${WHOLE}license smart transport callhome\n{% include 'call-home.j2' %}\nend\n`,
    found: [],
  },
  {
    name: 'two transports, of which a device gets one',
    text: `{% if old %}\nlicense smart transport callhome\n{% endif %}\nlicense smart proxy address proxy.example.com\nlicense smart proxy port 8080\nservice call-home\n`,
    found: [],
  },
  {
    name: 'an exec command: its line goes',
    text: '{# edge #}\nhostname edge-1\nlicense smart transport cslu\nlicense smart sync all\nservice call-home\n',
    found: ['SL801 license smart sync'],
    mended: '{# edge #}\nhostname edge-1\nlicense smart transport cslu\nservice call-home\n',
  },
  {
    name: 'a comment that switches a finding off',
    text: '{# smart-licensing-disable-next-line SL105 -- a test of ours #}\nlicense smart transport smrt\nservice call-home\n',
    found: [],
  },
  {
    name: 'a text about licensing',
    text: '{% extends "base.html" %}\n<p>Enter license smart transport smrt, then license smart sync.</p>\n<p>See http://tools.cisco.com/its.</p>\n',
    found: [],
  },
  {
    name: 'a template of another system',
    text: '{% if a %}\ngroups {\n    licensing {\n        system {\n            license smart transport smrt;\n        }\n    }\n}\n{% endif %}\n',
    found: [],
  },
];

describe('commands in templates', () => {
  judgesEach(CASES);
});

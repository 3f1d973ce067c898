import { proxyHalfSet } from '../../../server/src/rules/proxy/proxy-half-set';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const ADDRESS = 'license smart proxy address proxy.example.net\n';
const PORT = 'license smart proxy port 8080\n';
const SMART = 'license smart transport smart\n';

testRule(proxyHalfSet, {
  valid: [
    { name: 'both', text: wholeIosXe('17.12', ADDRESS + PORT + SMART) },
    { name: 'neither', text: wholeIosXe('17.12', SMART) },
    { name: 'a fragment', text: ADDRESS + SMART },
    { name: 'an address that is taken back', text: wholeIosXe('17.12', `${ADDRESS}no ${ADDRESS}${SMART}`) },
    { name: 'NX-OS with both', text: wholeNxos('10.2(3)', `${ADDRESS}license smart proxy port 8080\n`) },
    {
      name: 'call-home’s own proxy',
      text: wholeIosXe('17.2', 'service call-home\ncall-home\n http-proxy "proxy.example.net" port 8080\n'),
    },
  ],
  invalid: [
    {
      name: 'an address alone on NX-OS',
      text: wholeNxos('10.2(3)', ADDRESS),
      findings: [
        {
          message: 'noPort',
          highlighted: ADDRESS.trim(),
          severity: 'information',
          fixes: [
            {
              output: wholeNxos('10.2(3)', `${ADDRESS}license smart proxy port 8080\n`),
              values: { port: '8080' },
            },
          ],
        },
      ],
    },
    {
      name: 'an address alone, offering the port of another proxy',
      text: wholeIosXe(
        '17.12',
        `${ADDRESS}${SMART}ip http client proxy-server proxy.example.net proxy-port 3128\n`,
      ),
      findings: [
        {
          message: 'noPort',
          highlighted: ADDRESS.trim(),
          severity: 'information',
          fixes: [
            {
              output: wholeIosXe(
                '17.12',
                `${ADDRESS}license smart proxy port 3128\n${SMART}ip http client proxy-server proxy.example.net proxy-port 3128\n`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a port alone',
      text: wholeIosXe('17.12', PORT + SMART),
      settings: { proxyHosts: ['proxy.example.net'] },
      findings: [
        {
          message: 'noAddress',
          highlighted: PORT.trim(),
          fixes: [{ output: wholeIosXe('17.12', PORT + ADDRESS + SMART) }],
        },
      ],
    },
  ],
});

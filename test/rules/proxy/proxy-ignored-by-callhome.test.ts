import { proxyIgnoredByCallhome } from '../../../server/src/rules/proxy/proxy-ignored-by-callhome';
import { testRule, wholeIosXe } from '../rule-tester';

const ADDRESS = 'license smart proxy address proxy.example.net\n';
const PORT = 'license smart proxy port 8080\n';
const CALLHOME = 'license smart transport callhome\n';
const PROXY = ' http-proxy proxy.example.net port 8080\n';

const block = (lines = '') =>
  `call-home\n${lines} contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n`;

testRule(proxyIgnoredByCallhome, {
  valid: [
    { name: 'Smart transport', text: `${ADDRESS}${PORT}license smart transport smart\n` },
    { name: 'cslu', text: `${ADDRESS}${PORT}license smart transport cslu\n${block()}` },
    { name: 'the default of 17.4 and later', text: wholeIosXe('17.12', ADDRESS + PORT) },
    { name: '17.3, which leaves the transport open', text: wholeIosXe('17.3', ADDRESS + PORT + block()) },
    { name: 'no release and no transport', text: ADDRESS + PORT },
    { name: 'transport off', text: `${ADDRESS}${PORT}license smart transport off\n` },
    { name: 'call-home’s own proxy', text: CALLHOME + block(PROXY) },
    { name: 'reserved licences', text: `license smart reservation\n${ADDRESS}${PORT}${CALLHOME}` },
  ],
  invalid: [
    {
      name: 'both lines, moved into the block',
      text: ADDRESS + PORT + CALLHOME + block(),
      findings: [
        {
          message: 'ignored',
          highlighted: ADDRESS.trim(),
          severity: 'warning',
          fixes: [{ output: CALLHOME + block(PROXY) }],
        },
      ],
    },
    {
      name: 'an address alone, asking for the port',
      text: ADDRESS + CALLHOME + block(),
      findings: [
        {
          message: 'ignored',
          highlighted: ADDRESS.trim(),
          fixes: [{ output: CALLHOME + block(PROXY), values: { port: '8080' } }],
        },
      ],
    },
    {
      name: 'a port alone, asking for the address',
      text: PORT + CALLHOME + block(),
      settings: { proxyHosts: ['proxy.example.net'] },
      findings: [
        { message: 'ignored', highlighted: PORT.trim(), fixes: [{ output: CALLHOME + block(PROXY) }] },
      ],
    },
    {
      name: 'lines that are left over beside call-home’s own proxy',
      text: ADDRESS + PORT + CALLHOME + block(PROXY),
      findings: [
        { message: 'ignored', highlighted: ADDRESS.trim(), fixes: [{ output: CALLHOME + block(PROXY) }] },
      ],
    },
    {
      name: 'as information while the transport is inferred from the release',
      text: wholeIosXe('17.2', `service call-home\n${ADDRESS}${PORT}${block()}`),
      findings: [
        {
          message: 'ignored',
          highlighted: ADDRESS.trim(),
          severity: 'information',
          fixes: [{ output: wholeIosXe('17.2', `service call-home\n${block(PROXY)}`) }],
        },
      ],
    },
    {
      name: 'a whole configuration without the block, which the fix makes complete',
      text: wholeIosXe('17.12', `service call-home\n${ADDRESS}${PORT}${CALLHOME}`),
      findings: [
        {
          message: 'ignored',
          highlighted: ADDRESS.trim(),
          fixes: [
            {
              output: wholeIosXe('17.12', `service call-home\n${CALLHOME}`).replace(
                'end\n',
                `call-home\n${PROXY} profile "CiscoTAC-1"\n  active\n  destination transport-method http\nend\n`,
              ),
            },
          ],
        },
      ],
    },
  ],
});

import { proxyIgnoredByCallhome } from '../../../server/src/rules/proxy/proxy-ignored-by-callhome';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const ADDRESS = 'license smart proxy address proxy.example.net\n';
const PORT = 'license smart proxy port 8080\n';
const CALLHOME = 'license smart transport callhome\n';
const PROXY = ' http-proxy proxy.example.net port 8080\n';

const block = (lines = '') =>
  `call-home\n${lines} contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n`;

const nx = (proxy: string, lines = '') =>
  `feature lldp\n${proxy}${CALLHOME}callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  enable\n${lines}`;
const NX_PROXY = '  transport http proxy server proxy.example.net port 8080\n  transport http proxy enable\n';

testRule(proxyIgnoredByCallhome, {
  valid: [
    { name: 'Smart transport', text: `${ADDRESS}${PORT}license smart transport smart\n` },
    { name: 'cslu', text: `${ADDRESS}${PORT}license smart transport cslu\n${block()}` },
    { name: 'the default of 17.4 and later', text: wholeIosXe('17.12', ADDRESS + PORT) },
    { name: '17.3, which leaves the transport open', text: wholeIosXe('17.3', ADDRESS + PORT + block()) },
    { name: 'no release and no transport', text: ADDRESS + PORT },
    { name: 'transport off', text: `${ADDRESS}${PORT}license smart transport off\n` },
    { name: 'call-home’s own proxy', text: CALLHOME + block(PROXY) },
    { name: 'NX-OS by cslu', text: `feature lldp\n${ADDRESS}${PORT}license smart transport cslu\n` },
    { name: 'the default of NX-OS 10.2 and later', text: wholeNxos('10.2(3)', ADDRESS + PORT) },
    { name: 'callhome’s own proxy on NX-OS', text: nx('', NX_PROXY) },
    { name: 'reserved licenses', text: `license smart reservation\n${ADDRESS}${PORT}${CALLHOME}` },
  ],
  invalid: [
    {
      name: 'NX-OS, moved into callhome and switched on',
      text: nx(ADDRESS + PORT),
      findings: [
        {
          message: 'ignoredNx',
          highlighted: ADDRESS.trim(),
          severity: 'warning',
          fixes: [{ output: nx('', NX_PROXY) }],
        },
      ],
    },
    {
      name: 'NX-OS with a proxy of callhome’s own that is on',
      text: nx(ADDRESS + PORT, NX_PROXY),
      findings: [
        { message: 'ignoredNx', highlighted: ADDRESS.trim(), fixes: [{ output: nx('', NX_PROXY) }] },
      ],
    },
    {
      name: 'NX-OS with a proxy that is switched off',
      text: nx(
        ADDRESS + PORT,
        NX_PROXY.replace('  transport http proxy enable', '  no transport http proxy enable'),
      ),
      findings: [
        { message: 'ignoredNx', highlighted: ADDRESS.trim(), fixes: [{ output: nx('', NX_PROXY) }] },
      ],
    },
    {
      name: 'NX-OS where the release alone tells the transport, for information',
      text: wholeNxos(
        '9.3(5)',
        `license smart enable\n${ADDRESS}${PORT}callhome\n  email-contact a@example.com\n`,
      ),
      findings: [
        {
          message: 'ignoredNx',
          highlighted: ADDRESS.trim(),
          severity: 'information',
          fixes: [
            {
              output: wholeNxos(
                '9.3(5)',
                `license smart enable\ncallhome\n  email-contact a@example.com\n${NX_PROXY}`,
              ),
            },
          ],
        },
      ],
    },
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

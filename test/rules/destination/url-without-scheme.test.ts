import { urlWithoutScheme } from '../../../server/src/rules/destination/url-without-scheme';
import { testRule } from '../rule-tester';

const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;
const callHome = (url: string) =>
  `call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${url}\n`;
const nx = (url: string) => `callhome\n  destination-profile CiscoTAC-1 index 1 http ${url}\n`;
const TG = 'cssm.example.net/Transportgateway/services/DeviceRequestHandler';
const DDCE = 'tools.cisco.com/its/service/oddce/services/DDCEService';

testRule(urlWithoutScheme, {
  valid: [
    { name: 'plain HTTP to a CSLU', text: cslu('http://10.20.30.40:8182/cslu/v1/pi') },
    { name: 'HTTPS in capitals', text: callHome(`HTTPS://${TG}`) },
    { name: 'an IPv6 address', text: cslu('http://[2001:db8::1]:8182/cslu/v1/pi') },
    { name: 'a placeholder for the whole URL', text: cslu('<URL>') },
    {
      name: 'a placeholder for the host',
      text: callHome('<IP/FQDN>/Transportgateway/services/DeviceRequestHandler'),
    },
    { name: 'a shell variable', text: cslu('$CSLU_URL') },
    { name: 'a host that is named like a scheme', text: cslu('https://http/cslu/v1/pi/T-1') },
    {
      name: 'a host whose name begins like a scheme',
      text: cslu('https://https.example.net/cslu/v1/pi/T-1'),
    },
    { name: 'a scheme inside the path', text: cslu('https://gw.example.net/http://ssm/cslu/v1/pi') },
    { name: 'the word default', text: 'license smart transport smart\nlicense smart url default\n' },
    {
      name: 'a note behind the URL, which is no part of it',
      text: cslu('http://10.20.30.40:8182/cslu/v1/pi   (the CSLU of the site)'),
    },
    { name: 'a placeholder with blanks', text: cslu('https://{{ ssm_host }}/cslu/v1/pi/{{ tenant }}') },
    ...[
      'https://[2001:db8::1]:8443/cslu/v1/pi/T-1',
      'https://ssm_1.example.net:65535/cslu/v1/pi/T-1',
      'https://ssm.example.net./cslu/v1/pi/T-1',
      'https://xn--bcher-kva.example/cslu/v1/pi/T-1',
      'http://3com.example.net:8182/cslu/v1/pi',
      'https://[removed]/cslu/v1/pi/T-1',
      'https://*.*.*.*/cslu/v1/pi/T-1',
      'https://10.x.x.x:8182/cslu/v1/pi',
      'https://<SSM>:<PORT>/cslu/v1/pi/T-1',
    ].map((url) => ({ name: `the server of ${url}`, text: cslu(url) })),
    {
      name: 'a sentence behind the URL',
      text: cslu('https://ssm.example.net/cslu/v1/pi see wiki/licensing'),
    },
    {
      name: 'a description that cites half a path',
      text: 'interface Vlan1\n description to https://tools.cisco.com/its/ser vice/oddce/services/DDCEService\n',
    },
    { name: 'no URL at all', text: 'license smart transport cslu\nno license smart url cslu\n' },
    {
      name: 'an e-mail address',
      text: 'call-home\n profile "noc"\n  destination transport-method email\n  destination address email noc@example.net\n',
    },
  ],
  invalid: [
    ...(
      [
        ['behind the scheme', cslu, 'https: //ssm.example.net/cslu/v1/pi/T-1'],
        ['in front of the colon', cslu, 'https ://ssm.example.net/cslu/v1/pi/T-1'],
        ['between the slashes', cslu, 'https:/ /ssm.example.net/cslu/v1/pi/T-1'],
        ['for the colon', cslu, 'https //ssm.example.net/cslu/v1/pi/T-1'],
        ['in front of the host', cslu, 'https:// ssm.example.net/cslu/v1/pi/T-1'],
        ['several times', cslu, 'HTTPS : / / ssm.example.net/cslu/v1/pi/T-1'],
        ['in front of the path', cslu, 'https://ssm.example.net /cslu/v1/pi/T-1'],
        ['behind a slash', cslu, 'https://ssm.example.net/cslu/v1/ pi/T-1'],
        ['in front of the port', cslu, 'https://ssm.example.net :8443/cslu/v1/pi/T-1'],
        ['in front of a dot', cslu, 'https://ssm .example.net/cslu/v1/pi/T-1'],
        ['inside of a word of the path', callHome, `https://${DDCE.replace('service/', 'ser vice/')}`],
        ['inside of the last word', nx, `https://${DDCE.replace('Service', ' Service')}`],
        ['inside of the CSLU path', cslu, 'http://10.20.30.40:8182/cslu/v 1/pi'],
        ['inside of Cisco’s name', callHome, `https://${DDCE.replace('cisco', 'cis co')}`],
        [
          'in two places',
          callHome,
          `https://${TG.replace('Trans', 'Trans ').replace('Request', 'Req  uest')}`,
        ],
        ['under call-home', callHome, `https: //${TG}`],
        ['at a line break of a document', callHome, `https://${TG.replace('services/', 'services/ ')}`],
        ['on NX-OS', nx, `https: //${DDCE}`],
        ['on NX-OS behind the slashes', nx, `https:// ${DDCE}`],
      ] as const
    ).map(([name, line, url]) => ({
      name: `a blank ${name}`,
      text: line(url),
      findings: [
        {
          message: 'blankInside',
          highlighted: url,
          severity: 'error' as const,
          fixes: [
            {
              output: line(
                url
                  .replaceAll(' ', '')
                  .replace(/^HTTPS|^https(?=\/)/, (word) => (word === 'HTTPS' ? 'https' : 'https:')),
              ),
            },
          ],
        },
      ],
    })),
    {
      name: 'a character that nobody sees',
      text: cslu('https://ssm\u200b.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'unseenInside',
          highlighted: 'https://ssm\u200b.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    ...(
      [
        ['bareIpv6', callHome, 'http://[::1', 'http://[::1]'],
        ['bareIpv6', cslu, 'https://[2001:db8::1/cslu/v1/pi', 'https://[2001:db8::1]/cslu/v1/pi'],
        ['bareIpv6', nx, 'https://2001:db8::1/SmartTransport', 'https://[2001:db8::1]/SmartTransport'],
        ['impossiblePort', callHome, 'https://h.example.net:99999/x', 'https://h.example.net:8443/x'],
        ['impossiblePort', nx, 'https://10.1.1.1:0/x', 'https://10.1.1.1:8443/x'],
        [
          'impossiblePort',
          cslu,
          'http://[2001:db8::1]:65536/cslu/v1/pi',
          'http://[2001:db8::1]:8443/cslu/v1/pi',
        ],
        ['noHost', cslu, 'https:///cslu/v1/pi/T-1', 'https://ssm.example.net/cslu/v1/pi/T-1'],
        ['noHost', callHome, 'http://:8443/x', 'http://ssm.example.net:8443/x'],
        ['impossibleHost', nx, 'https://10.1.1.300/x', 'https://ssm.example.net/x'],
        ['impossibleHost', cslu, 'http://10.1.1:8182/cslu/v1/pi', 'http://ssm.example.net:8182/cslu/v1/pi'],
        ['impossibleHost', callHome, 'https://ssm..example.net/x', 'https://ssm.example.net/x'],
        ['impossibleHost', callHome, 'https://ssm,example.net/x', 'https://ssm.example.net/x'],
        ['impossibleHost', cslu, 'https://[2001:db8::g]/cslu/v1/pi', 'https://ssm.example.net/cslu/v1/pi'],
      ] as const
    ).map(([message, line, url, mended]) => ({
      name: `${message}: ${url}`,
      text: line(url),
      findings: [
        {
          message,
          highlighted: url,
          severity: 'error' as const,
          fixes: [{ output: line(mended), values: { host: 'ssm.example.net', port: '8443' } }],
        },
      ],
    })),
    {
      name: 'a missing colon',
      text: cslu('https//ssm.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'https//ssm.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    {
      name: 'a semicolon for the colon',
      text: cslu('https;//ssm.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'https;//ssm.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    {
      name: 'a letter missing',
      text: cslu('htps://ssm.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'htps://ssm.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    {
      name: 'two letters swapped',
      text: cslu('httsp://ssm.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'httsp://ssm.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    {
      name: 'a letter too many',
      text: cslu('htttp://10.1.1.1:8182/cslu/v1/pi'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'htttp://10.1.1.1:8182/cslu/v1/pi',
          fixes: [{ output: cslu('http://10.1.1.1:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'a slash too many',
      text: cslu('https:///ssm.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'https:///ssm.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    {
      name: 'a scheme that a mail made harmless',
      text: cslu('hxxps://ssm.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'hxxps://ssm.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    {
      name: 'the scheme twice',
      text: cslu('https://https://ssm.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'doubledScheme',
          highlighted: 'https://https://ssm.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    {
      name: 'two schemes, the second damaged',
      text: cslu('http://https//ssm.example.net/cslu/v1/pi/T-1'),
      findings: [
        {
          message: 'doubledScheme',
          highlighted: 'http://https//ssm.example.net/cslu/v1/pi/T-1',
          fixes: [{ output: cslu('https://ssm.example.net/cslu/v1/pi/T-1') }],
        },
      ],
    },
    {
      name: 'a scheme of another service',
      text: cslu('ftp://10.1.1.1:8182/cslu/v1/pi'),
      findings: [
        {
          message: 'unknownScheme',
          highlighted: 'ftp://10.1.1.1:8182/cslu/v1/pi',
          fixes: [{ output: cslu('http://10.1.1.1:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'a damaged scheme in front of Cisco’s cloud, which takes HTTPS only',
      text: callHome(`htp://${DDCE}`),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: `htp://${DDCE}`,
          fixes: [{ output: callHome(`https://${DDCE}`) }],
        },
      ],
    },
    {
      name: 'a doubled scheme on NX-OS',
      text: nx(`http://http://${TG}`),
      findings: [
        {
          message: 'doubledScheme',
          highlighted: `http://http://${TG}`,
          fixes: [{ output: nx(`http://${TG}`) }],
        },
      ],
    },
    {
      name: 'a CSLU without “//”',
      text: cslu('http:10.20.30.40:8182/cslu/v1/pi'),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: 'http:10.20.30.40:8182/cslu/v1/pi',
          severity: 'error',
          fixes: [{ output: cslu('http://10.20.30.40:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'a CSLU without a scheme',
      text: cslu('cslu-local:8182/cslu/v1/pi'),
      findings: [
        {
          message: 'noScheme',
          highlighted: 'cslu-local:8182/cslu/v1/pi',
          fixes: [{ output: cslu('http://cslu-local:8182/cslu/v1/pi') }],
        },
      ],
    },
    {
      name: 'SSM On-Prem by policy, which takes both',
      text: cslu('//cssm.example.net/cslu/v1/pi/Site-1'),
      findings: [
        {
          message: 'noScheme',
          highlighted: '//cssm.example.net/cslu/v1/pi/Site-1',
          fixes: [
            { output: cslu('https://cssm.example.net/cslu/v1/pi/Site-1') },
            { output: cslu('http://cssm.example.net/cslu/v1/pi/Site-1') },
          ],
        },
      ],
    },
    {
      name: 'Cisco’s cloud with one slash, which takes HTTPS only',
      text: callHome(`http:/${DDCE}`),
      findings: [
        {
          message: 'brokenScheme',
          highlighted: `http:/${DDCE}`,
          fixes: [{ output: callHome(`https://${DDCE}`) }],
        },
      ],
    },
    {
      name: 'callhome of NX-OS',
      text: nx(TG),
      findings: [{ message: 'noScheme', highlighted: TG, fixes: [{ output: nx(`https://${TG}`) }] }],
    },
    {
      name: 'a word that is no URL, without guessing',
      text: 'license smart transport smart\nlicense smart url cssm\n',
      findings: [{ message: 'noScheme', highlighted: 'cssm', fixes: [] }],
    },
  ],
});

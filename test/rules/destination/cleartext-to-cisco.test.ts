import { cleartextToCisco } from '../../../server/src/rules/destination/cleartext-to-cisco';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const DDCE = 'tools.cisco.com/its/service/oddce/services/DDCEService';

const profile = (url: string, lines = '') =>
  `call-home\n profile "CiscoTAC-1"\n${lines}  destination transport-method http\n  destination address http ${url}\n`;
const nx = (...urls: string[]) =>
  `callhome\n${urls.map((url, at) => `  destination-profile CiscoTAC-1 index ${at + 1} http ${url}\n`).join('')}`;
const found = (severity: 'error' | 'information', output: string) => ({
  message: 'cleartext',
  highlighted: `http://${DDCE}`,
  severity,
  fixes: [{ output }],
});

testRule(cleartextToCisco, {
  valid: [
    { name: 'HTTPS', text: `callhome\n  destination-profile CiscoTAC-1 http https://${DDCE}\n` },
    {
      name: 'plain HTTP to a CSLU, where it is right',
      text: 'license smart transport cslu\nlicense smart url cslu http://cslu.example:8182/cslu/v1/pi\n',
    },
    {
      name: 'a placeholder for the host',
      text: 'call-home\n profile "CiscoTAC-1"\n  destination address http http://<IP>/its/service/oddce/services/DDCEService\n',
    },
    {
      name: 'the URL inside a banner',
      text: `hostname a\ncall-home\n contact-email-addr a@example.com\nbanner motd ^C\ndestination address http http://${DDCE}\n^C\n`,
    },
  ],
  invalid: [
    {
      name: 'a leftover in an inactive profile under transport cslu, for information',
      text: wholeIosXe('17.12', `license smart transport cslu\n${profile(`http://${DDCE}`)}`),
      findings: [
        found(
          'information',
          wholeIosXe('17.12', `license smart transport cslu\n${profile(`https://${DDCE}`)}`),
        ),
      ],
    },
    {
      name: 'the same in a fragment, where nothing is certain',
      text: `license smart transport cslu\n${profile(`http://${DDCE}`)}`,
      findings: [found('error', `license smart transport cslu\n${profile(`https://${DDCE}`)}`)],
    },
    {
      name: 'an inactive profile while call-home is the transport and no other profile reports',
      text: wholeIosXe('16.12', `license smart transport callhome\n${profile(`http://${DDCE}`)}`),
      findings: [
        found(
          'error',
          wholeIosXe('16.12', `license smart transport callhome\n${profile(`https://${DDCE}`)}`),
        ),
      ],
    },
    {
      name: 'callhome of NX-OS under transport off, for information',
      text: wholeNxos('10.3(3)', `license smart transport off\n${nx(`http://${DDCE}`)}`),
      findings: [
        found('information', wholeNxos('10.3(3)', `license smart transport off\n${nx(`https://${DDCE}`)}`)),
      ],
    },
    {
      name: 'release 17.3, whose transport is not known',
      text: wholeIosXe('17.3', profile(`http://${DDCE}`)),
      findings: [found('error', wholeIosXe('17.3', profile(`https://${DDCE}`)))],
    },
    {
      name: 'the same destination under two indexes, mended at once',
      text: nx(`http://${DDCE}`, `http://${DDCE}`),
      findings: [found('error', nx(`https://${DDCE}`, `https://${DDCE}`))],
    },
    {
      name: 'the same address three times in a pasted profile, mended at once',
      text: profile(
        `http://${DDCE}\n  destination address http http://${DDCE}\n  destination address http http://${DDCE}`,
      ),
      findings: [
        found(
          'error',
          profile(
            `https://${DDCE}\n  destination address http https://${DDCE}\n  destination address http https://${DDCE}`,
          ),
        ),
      ],
    },
    {
      name: 'the same line of url smart twice, mended at once',
      text: `license smart url smart http://${DDCE.replace('tools', 'smartreceiver')}\n`.repeat(2),
      findings: [
        {
          message: 'cleartext',
          highlighted: `http://${DDCE.replace('tools', 'smartreceiver')}`,
          fixes: [
            {
              output: `license smart url smart https://${DDCE.replace('tools', 'smartreceiver')}\n`.repeat(2),
            },
          ],
        },
      ],
    },
    {
      name: 'Nexus issue 2',
      text: `callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http http://${DDCE}\n  enable\n`,
      findings: [
        {
          message: 'cleartext',
          highlighted: `http://${DDCE}`,
          severity: 'error',
          fixes: [
            {
              output: `callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://${DDCE}\n  enable\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'a smart URL that the device prints twice, once, mending both lines',
      text: 'license smart transport smart\nlicense smart url http://smartreceiver.cisco.com/licservice/license\nlicense smart url smart http://smartreceiver.cisco.com/licservice/license\n',
      findings: [
        {
          message: 'cleartext',
          highlighted: 'http://smartreceiver.cisco.com/licservice/license',
          fixes: [
            {
              output:
                'license smart transport smart\nlicense smart url https://smartreceiver.cisco.com/licservice/license\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
            },
          ],
        },
      ],
    },
  ],
});

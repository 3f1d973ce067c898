import { cleartextToCisco } from '../../../server/src/rules/destination/cleartext-to-cisco';
import { testRule } from '../rule-tester';

const DDCE = 'tools.cisco.com/its/service/oddce/services/DDCEService';

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

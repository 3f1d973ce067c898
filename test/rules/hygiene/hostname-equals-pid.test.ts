import { hostnameEqualsPid } from '../../../server/src/rules/hygiene/hostname-equals-pid';
import { testRule, wholeIosXe } from '../rule-tester';

const UDI = 'license udi pid C8000V sn 9EXAMPLE000\n';

testRule(hostnameEqualsPid, {
  valid: [
    { name: 'another name', text: `hostname edge-1\n${UDI}` },
    { name: 'a name that holds the PID', text: `hostname C8000V-1\n${UDI}` },
    { name: 'no PID', text: 'hostname C8000V\nlicense smart transport cslu\n' },
    { name: 'a placeholder for both', text: 'hostname XXXX\nlicense udi pid XXXX sn XXXX\n' },
    { name: 'a later name', text: `hostname C8000V\nhostname edge-1\n${UDI}` },
    { name: 'a description', text: `hostname edge-1\ninterface Vlan1\n description C8000V\n${UDI}` },
  ],
  invalid: [
    {
      name: 'the name of the model, in a fragment',
      text: `hostname C8000V\n${UDI}`,
      findings: [
        {
          message: 'same',
          highlighted: 'C8000V',
          severity: 'warning',
          fixes: [{ values: { hostname: 'edge-2' }, output: `hostname edge-2\n${UDI}` }],
        },
      ],
    },
    {
      name: 'a whole configuration',
      text: wholeIosXe('17.12', UDI).replace('edge-1', 'C8000V'),
      findings: [
        {
          message: 'same',
          highlighted: 'C8000V',
          fixes: [{ values: { hostname: 'edge-1' }, output: wholeIosXe('17.12', UDI) }],
        },
      ],
    },
  ],
});

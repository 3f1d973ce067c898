import { releaseWithoutSmartLicensing } from '../../../server/src/rules/transport/release-without-smart-licensing';
import { testRule, wholeNxos } from '../rule-tester';

const ENABLE = 'license smart enable\n';

testRule(releaseWithoutSmartLicensing, {
  valid: [
    {
      name: 'another chassis in the inventory of the same text',
      text: `NAME: "Chassis",  DESCR: "48x10GE"          \nPID: N3K-C3172PQ-10GE    ,  VID: V01 ,  SN: FOC00000001\n\n${wholeNxos('9.3(5)', ENABLE)}`,
    },
    {
      name: 'a neighbour that is one',
      text: `leaf-1# show cdp neighbors\nspine-1(FOC00000001)  Eth1/1  155  R S I s  N3K-C3064PQ-10GX  Eth1/2\n\n${wholeNxos('9.3(5)', ENABLE)}`,
    },
    { name: 'the first release that has it', text: `version 9.3(3) Bios:version 07.66\n${ENABLE}` },
    { name: 'policy licensing', text: 'version 10.2(3) Bios:version 05.45\nlicense smart transport cslu\n' },
    { name: 'a Nexus 7000, which has it from 8.0(1) on', text: `version 8.2(3)\nfeature lldp\n${ENABLE}` },
    { name: 'a train of the Nexus 7000 that has it', text: `version 8.4(2)D1(1)\nfeature lldp\n${ENABLE}` },
    { name: 'release 6.2 without a sign of its family', text: `version 6.2(10)\nfeature lldp\n${ENABLE}` },
    {
      name: 'another Nexus 3000 with the release that has it',
      text: `version 9.3(8) Bios:version 05.45\nhardware profile portmode 48x10g+6x40g\n${ENABLE}`,
    },
    {
      name: 'an MDS switch of a release before licensing by policy',
      text: `version 9.2(1)\nboot kickstart bootflash:/m9148-s6ek9-kickstart-mz.9.2.1.bin\nfeature lldp\n${ENABLE}`,
    },
    { name: 'an early release without such lines', text: wholeNxos('7.0(3)I7(6)', 'license grace-period\n') },
    { name: 'the line taken back', text: 'version 7.0(3)I7(6)\nno license smart enable\n' },
    { name: 'a comment', text: `version 7.0(3)I7(6)\n! ${ENABLE}` },
    {
      name: 'an MDS switch, which licenses in its own way',
      text: 'version 9.2(2)\nlicense smart transport smart\nvsan database\n  vsan 10\ninterface fc1/1\n',
    },
    { name: 'no release', text: `feature lldp\ncallhome\n${ENABLE}` },
    { name: 'IOS XE', text: `version 16.9\n${ENABLE}` },
  ],
  invalid: [
    ...[
      'leaf-1# show version\nHardware\n  cisco Nexus 3016 Chassis ("16x40GE Supervisor")\n  Intel(R) Celeron(R) CPU\n\nleaf-1# show running-config\n',
      'leaf-1# show inventory\nNAME: "Chassis",  DESCR: "48x10GE + 4x40G Supervisor"          \nPID: N3K-C3064PQ-10GX    ,  VID: V01 ,  SN: FOC00000001\n\nleaf-1# show running-config\n',
      'leaf-1# show license udi\nUDI: PID:N3K-C3064PQ-10GX,SN:FOC00000001\n\nleaf-1# show running-config\n',
    ].map((output) => ({
      name: `a Nexus 3016 or 3064 by ${output.split('\n')[0]}`,
      text: output + wholeNxos('9.3(5)', ENABLE),
      findings: [{ message: 'model', highlighted: 'license smart enable', fixes: [] }],
    })),
    {
      name: 'a Nexus 7000 by its train',
      text: `version 7.3(5)D1(1)\nfeature lldp\n${ENABLE}`,
      findings: [
        { message: 'early7000', highlighted: 'license smart enable', severity: 'information', fixes: [] },
      ],
    },
    {
      name: 'a Nexus 7000 by its image',
      text: `version 6.2(10)\nfeature lldp\nboot kickstart bootflash:/n7000-s2-kickstart.6.2.10.bin\n${ENABLE}`,
      findings: [{ message: 'early7000', highlighted: 'license smart enable', fixes: [] }],
    },
    {
      name: 'a Nexus 3064 of any release, by its port mode',
      text: `version 9.3(8) Bios:version 05.45\nhardware profile portmode 48x10g+4x40g\n${ENABLE}`,
      findings: [{ message: 'model', highlighted: 'license smart enable', fixes: [] }],
    },
    ...['7.0(3)I7(6)', '7.0(3)F3(5)', '6.0(2)U6(10)', '9.2(4)', '9.3(2)'].map((release) => ({
      name: release,
      text: `version ${release}\nhostname leaf-1\n${ENABLE}`,
      findings: [
        {
          message: 'early',
          highlighted: 'license smart enable',
          severity: 'information' as const,
          fixes: [],
        },
      ],
    })),
    {
      name: 'the first of several lines, once',
      text: wholeNxos('7.0(3)I7(6)', 'feature license smart\nlicense smart transport callhome\n'),
      findings: [{ message: 'early', highlighted: 'feature license smart', fixes: [] }],
    },
  ],
});

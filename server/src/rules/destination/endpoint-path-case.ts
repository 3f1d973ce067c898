import { rewrite } from '../../changes/change';
import { defineRule } from '../rule';
import { writtenUrls } from './written-urls';

/** SL203: the paths of the licensing services are case-sensitive. */
export const endpointPathCase = defineRule({
  meta: {
    code: 'SL203',
    name: 'endpoint-path-case',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'error',
    fixable: 'safe',
    messages: {
      wrongCase: 'The path is case-sensitive: the server knows {right}, not {written}.',
      useRight: 'Use {right}',
    },
    docs: {
      summary: 'The path of a licensing URL is right but for capital and small letters.',
      why: 'The servers compare the path letter by letter. With `/transportgateway/…` instead of `/Transportgateway/…`, or `DDCEservice` instead of `DDCEService`, the device reaches the server, is told that there is no such page, and reports “Fail to send out Call Home HTTP message”.',
      fix: 'Write the path as documented: `/its/service/oddce/services/DDCEService` and `/licservice/license` for Cisco’s cloud, `/Transportgateway/services/DeviceRequestHandler` for call-home to SSM On-Prem or a Transport Gateway, `/SmartTransport` for Smart transport to SSM On-Prem, `/cslu/v1/pi` for a CSLU and for licensing by policy at SSM On-Prem. On NX-OS remove the old destination of the profile and enter the new one.',
      ignore: 'Only if a server of your own really answers at the other spelling.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, considerations (“case sensitive!”) and scenario 5',
        },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://cssm.example.net/transportgateway/services/DeviceRequestHandler\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const { parts, path, lines } of writtenUrls(config)) {
      if (path.fit !== 'case') continue;
      const right = path.corrected;
      report({
        message: 'wrongCase',
        data: { written: parts.path, right },
        range: lines[0].pathRange,
        fixes: [
          {
            title: 'useRight',
            data: { right },
            preferred: true,
            safe: true,
            changes: lines.map((line) => rewrite(line.statement, line.pathRange, right)),
          },
        ],
      });
    }
  },
});

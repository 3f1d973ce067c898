import { strict as assert } from 'node:assert';
import { deviceReports } from '../../server/src/service/devices';
import { hoverAt } from '../../server/src/service/hover/hover';
import { provedBy, read } from '../scenarios/scenario-tester';

/** A document turned into text: each piece in a fence of its own. */
const fenced = (...pieces: readonly string[]): string =>
  pieces.map((piece) => `\`\`\`\n${piece}\n\`\`\`\n\n`).join('');

const codesOf = (text: string): string[] => read(text).findings.map(({ code }) => code);
const licencesOf = (text: string): string[] =>
  deviceReports(read(text)).flatMap(({ paths }) =>
    paths.flatMap(({ states = [] }) => states.map(({ summary }) => summary)),
  );
const hoverOn = (text: string, words: string): string | undefined => {
  const line = text.split('\n').findIndex((one) => one.includes(words));
  return hoverAt(read(text), { line, character: 1 })?.markdown;
};

const CALLHOME = [
  'email-contact sch-smart-licensing@cisco.com',
  'destination-profile CiscoTAC-1 transport-method http',
  'destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCES',
  'transport http use-vrf management',
  'enable',
];

describe('fences around every line or two', () => {
  const summary = fenced(
    '#show license summary',
    'Smart Licensing is ENABLED',
    'Registration:',
    'Status: REGISTERED',
    'Smart Account: Example Inc.\nVirtual Account: Lab\nExport-Controlled Functionality: ALLOWED',
    'License Authorization:',
    'Status: AUTHORIZED',
    'Last Communication Attempt: SUCCEEDED',
    'License Usage:',
  );
  const table = 'License\tEntitlement tag\tCount\tStatus\n-----\t-----\t-----\t-----\n';

  it('are no borders of an output, nor is the prose that its table has become', () => {
    const text = `${summary}${table}C9500 Network Advantage\t(C9500 Network Advantage)\t1\tAUTHORIZED\n`;
    assert.deepEqual(licencesOf(text), ['Licenses in use: C9500 Network Advantage 1.']);
    assert.match(hoverOn(text, 'Status: REGISTERED') ?? '', /ID certificate/);
  });

  it('are no borders of a configuration', () => {
    const inside = fenced('leaf-1# show run callhome', 'version 9.3(4) Bios:version 07.67', 'callhome');
    assert.deepEqual(codesOf(`${inside}${CALLHOME.join('\n\n')}\n`), ['SL204']);
    assert.deepEqual(codesOf(`${inside}${fenced(...CALLHOME)}`), ['SL204']);
    assert.deepEqual(
      codesOf(`${inside.replace('\ncallhome\n', '\ncall home\n')}${CALLHOME.join('\n\n')}\n`),
      ['SL111', 'SL204'],
    );
  });

  it('are no borders where a page ended within a mode', () => {
    const text = fenced(
      'core-1#conf t\ncore-1(config)#crypto pki trustpoint ROOT\ncore-1(ca-trustpoint)#enrollment terminal',
      'core-1(ca-trustpoint)#revocation-check none\ncore-1(ca-trustpoint)#exit\ncore-1(config)#end',
    );
    const position = { line: 2, character: 37 };
    assert.match(hoverAt(read(text), position)?.markdown ?? '', /`ROOT`: revocation-check `none`/);
  });

  it('leave the fences of a writer alone', () => {
    const config = `version 9.3(4)\nhostname leaf-2\ncallhome\n  ${CALLHOME.join('\n  ')}\n`;
    const names = (text: string): (string | undefined)[] =>
      deviceReports(read(text)).map(({ hostname }) => hostname);
    assert.deepEqual(names(fenced(config, config.replace('leaf-2', 'leaf-3'))), ['leaf-2', 'leaf-3']);
    const named =
      '```ios\nlicense smart transport smart\n```\n\n```nxos\nlicense smart transport smart\n```\n';
    assert.equal(read(named).parts.filter(({ origin }) => origin === 'text').length, 2);
    // Prose behind a single command is none of its output.
    const prose = `${fenced('show license status')}License usage is reported every month.\n`;
    assert.deepEqual(deviceReports(read(prose)), []);
    assert.deepEqual(codesOf(prose), []);
  });

  it('do not make devices of fragments that say nothing', () => {
    const log =
      '%SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager\n';
    const text = `${fenced('ip domain lookup\nip name-server 192.0.2.53')}Then:\n\n${fenced('ip host ssm.example.com 192.0.2.7')}And:\n\n${log}`;
    assert.equal(deviceReports(read(text)).length, 1);
  });
});

describe('emphasis and tags around the lines of an output', () => {
  const FAILED = [
    'Registration:',
    'Status: UNREGISTERED - REGISTRATION FAILED',
    'Initial Registration: FAILED on Oct 22 14:25:31 2018 EST',
    'Failure reason: Product Already Registered',
  ];
  const SKINS: Readonly<Record<string, (line: string) => string>> = {
    'two stars': (line) => `**${line}**`,
    'three stars': (line) => `***${line}***`,
    'stars around the label': (line) => line.replace(/^([^:]+:)/, '**$1**'),
    'stars around the value': (line) => line.replace(/: (.+)$/, ': **$1**'),
    paragraphs: (line) => `<p>${line}</p>`,
    'tags with attributes': (line) => `<p class="pCE"><strong>${line}</strong></p>`,
    'blanks that do not break': (line) => `\u00a0\u00a0${line.replaceAll(' ', '\u00a0')}`,
    'a strong label and a break': (line) => line.replace(/^([^:]+:)(.*)/, '<strong>$1</strong>$2<br/>'),
  };
  for (const [name, skin] of Object.entries(SKINS))
    it(name, () => assert.deepEqual(provedBy(`${FAILED.map(skin).join('\n')}\n`), ['SL901']));

  it('call-home tells its settings, field by field', () => {
    const shown =
      'core-1#show call-home profile all\n\nProfile Name: CiscoTAC-1\n    Profile status: ACTIVE\n    Reporting Data: Smart Call Home, Smart Licensing\n    Transport Method: http\n    HTTP  address(es): https://tools.cisco.com/its/service/oddce/services/DDCEService\n    Other address(es): default\n';
    assert.match(hoverOn(shown, 'Profile status') ?? '', /Only one active profile/);
    assert.match(hoverOn(shown, 'Reporting Data') ?? '', /reporting smart-licensing-data/);
    assert.match(hoverOn(shown, 'HTTP  address') ?? '', /case-sensitive/);
    const bold = shown.replace(/^ {4}(\S.*)/gm, '**$1**');
    assert.match(hoverOn(bold, 'Transport Method') ?? '', /License reports need http/);
  });

  it('a log, too', () => {
    const line =
      '%SMART_LIC-3-COMM_FAILED:Communications failure with the Cisco Smart Software Manager or satellite : Communication transport not available.';
    for (const text of [`**${line}**`, `<p>${line}</p>`]) assert.deepEqual(provedBy(`${text}\n`), ['SL904']);
  });

  it('values are without it', () => {
    const { devices } = read('core-1#show license status\n**Registration:**\n  **Status: REGISTERED**\n');
    assert.equal(devices.list()[0]?.outputs[0]?.registration?.status?.state, 'registered');
  });
});

describe('a reason in the words of an edition', () => {
  const REASONS: readonly (readonly [string, string])[] = [
    [
      'Razón del fallo: La fecha del dispositivo 1526135268653 está desplazada más allá del límite de tolerancia',
      'SL903',
    ],
    ['Razão da falha: produto já registrado', 'SL901'],
    ['Motivo del fallo: los datos y la firma no coinciden', 'SL909'],
  ];
  for (const [line, code] of REASONS) it(line, () => assert.deepEqual(provedBy(`${line}\n`), [code]));
});

describe('the issues of the Nexus document, as its editions title them', () => {
  const TITLES: readonly (readonly [string, string])[] = [
    ['1. Error: no se puede enviar el HTTP de Call Home', 'SL905'],
    ['## 2. Error: error al analizar los datos de respuesta del servidor SCH', 'SL910'],
    [
      '3. Error: no se pudo enviar el mensaje HTTP de Call Home (no se pudo establecer la conexión IPC con call-home: CA raíz de Quo Vadis)',
      'SL911',
    ],
    ['4. Error - La falta de respuesta de DNS provoca que se atasquen los mensajes MTS de callhome', 'SL912'],
    ['4. Error - Lack of DNS response causes callhome MTS messages to get stuck', 'SL912'],
    ['2. Erro: falha ao analisar os dados de resposta do servidor SCH', 'SL910'],
    ['Error: Communication transport not available.', 'SL904'],
  ];
  for (const [title, code] of TITLES) it(title, () => assert.deepEqual(provedBy(`${title}\n`), [code]));

  for (const prose of [
    '[1. Error: no se puede enviar el HTTP de Call Home](#)',
    'La falta de respuesta de DNS provoca que se atasquen los mensajes MTS de callhome',
    'Lack of DNS response causes callhome MTS messages to get stuck',
    'No se puede enviar el HTTP de Call Home. Revise el DNS.',
    'Si no se puede enviar el HTTP de Call Home, revise el DNS',
    'Communication transport not available means that call-home is off',
  ])
    it(`not ${prose}`, () => assert.deepEqual(provedBy(`${prose}\n`), []));
});

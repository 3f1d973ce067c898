import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { HOST_LANGUAGES, NEIGHBOUR_LANGUAGES, OWN_LANGUAGES } from '../../server/src/shared/protocol';

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean } };
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  };
}

const { activationEvents, capabilities, contributes }: Manifest = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
/** Commands that make sense whatever is open. */
const EVERYWHERE = [
  'smartLicensing.openExample',
  'smartLicensing.reviewChanges',
  'smartLicensing.diagnoseClipboard',
];

describe('the manifest', () => {
  const palette = new Map(contributes.menus.commandPalette?.map(({ command, when }) => [command, when]));

  it('offers commands in the palette only where they apply', () => {
    const unconditional = contributes.commands
      .map(({ command }) => command)
      .filter((command) => !palette.get(command) && !EVERYWHERE.includes(command));
    assert.deepEqual(unconditional, []);
    assert.deepEqual(
      contributes.commands.filter(({ category }) => category !== 'Smart Licensing'),
      [],
    );
  });

  it('names in its conditions the languages that are served, and no others', () => {
    const served = new Set<string>([...OWN_LANGUAGES, ...NEIGHBOUR_LANGUAGES]);
    for (const [command, when] of palette) {
      const languages = /editorLangId =~ \/\^\(([^)]*)\)\$\//.exec(when ?? '')?.[1]?.split('|') ?? [];
      for (const language of languages) assert.ok(served.has(language), `${command}: ${language}`);
    }
  });

  it('wakes up for every language that is served', () => {
    for (const language of [...OWN_LANGUAGES, ...NEIGHBOUR_LANGUAGES, ...HOST_LANGUAGES])
      assert.ok(activationEvents.includes(`onLanguage:${language}`), language);
  });

  it('sets up and fixes only what can be edited', () => {
    for (const command of ['smartLicensing.setUpReporting', 'smartLicensing.fixAll'])
      assert.match(palette.get(command) ?? '', /!editorReadonly/);
    assert.doesNotMatch(palette.get('smartLicensing.setUpReporting') ?? '', /capture/);
  });

  it('is trusted with workspaces that are not: no setting can name a program or a file', () => {
    assert.equal(capabilities.untrustedWorkspaces.supported, true);
    const { configuration } = contributes;
    const settings = Object.entries(configuration.properties);
    assert.ok(settings.length > 5);
    const free = settings.filter(([, setting]) => setting.type === 'string' && !setting.enum);
    assert.deepEqual(free, []);
    // What lists and objects hold is compared with words of a configuration, and nothing else.
    const data = settings
      .filter(([, { type }]) => type === 'array' || type === 'object')
      .map(([name]) => name);
    assert.deepEqual(data, [
      'smartLicensing.severity',
      'smartLicensing.approvedDestinations',
      'smartLicensing.transports',
      'smartLicensing.onPremHosts',
      'smartLicensing.proxyHosts',
    ]);
  });

  for (const language of ['es', 'pt-br']) {
    it(`names a thing in the palette as in menus and titles: ${language}`, () => {
      const read = (name: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(name, 'utf8'));
      const [titles, own] = [read('package.nls.json'), read(`package.nls.${language}.json`)];
      const shown = new Map(
        Object.entries(read(`l10n/bundle.l10n.${language}.json`)).map(([english, text]) => [
          english.toLowerCase(),
          text,
        ]),
      );
      const compared = Object.entries(titles).flatMap(([key, english]) => {
        const elsewhere = shown.get(english.toLowerCase());
        return elsewhere === undefined ? [] : [[own[key]?.toLowerCase(), elsewhere.toLowerCase()] as const];
      });
      assert.ok(compared.length > 10, `${compared.length} titles`);
      for (const [title, elsewhere] of compared) assert.equal(title, elsewhere);
    });
  }

  it('has pictures of 150 KB at most', () => {
    const names = [
      'icon.png',
      ...['finding', 'fix', 'path', 'set-up', 'capture'].map((name) => `walkthrough/${name}.webp`),
    ];
    const bytes = names.reduce((sum, name) => sum + readFileSync(`images/${name}`).length, 0);
    assert.ok(bytes <= 150 * 1024, `${bytes} bytes`);
  });
});

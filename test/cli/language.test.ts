import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { CLEARTEXT, ENCRYPTED, folderOf, removeFolders } from './support';

const ENGLISH = /takes license reports over HTTPS only/;
const SPANISH = /acepta informes de licencias solo por HTTPS/;
const PORTUGUESE = /só aceita relatórios de licença por HTTPS/;

describe('command line: language', () => {
  // The texts belong to the process: the tests after these want English.
  afterEach(async () => {
    await folderOf().run(['--version']);
    removeFolders();
  });

  const said = async (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { out } = await folderOf({ 'a.cfg': CLEARTEXT }).run([...words, 'a.cfg'], { env });
    return out;
  };

  describe('of a report for people', () => {
    for (const env of [
      {},
      { LANG: 'C' },
      { LC_ALL: 'POSIX', LANG: 'es_ES.UTF-8' },
      { LANG: 'fr_FR.UTF-8' },
    ]) {
      it(`is English with ${JSON.stringify(env)}`, async () => {
        const out = await said(['check'], env);
        assert.match(out, ENGLISH);
        assert.match(out, /1 file checked: 1 error/);
      });
    }
    for (const env of [{ LANG: 'es_ES.UTF-8' }, { LC_MESSAGES: 'es', LANG: 'en_GB.UTF-8' }]) {
      it(`is Spanish with ${JSON.stringify(env)}`, async () =>
        assert.match(await said(['check'], env), SPANISH));
    }
    it('is that of the first variable that is set: LC_ALL', async () => {
      const env = { LC_ALL: 'pt_BR.UTF-8', LC_MESSAGES: 'es', LANG: 'en_GB' };
      const out = await said(['check'], env);
      assert.match(out, PORTUGUESE);
      assert.match(
        out,
        /a\.cfg:3:28: error SL201: /,
        'place, severity and code stay: programs look for them',
      );
      assert.match(out, /correção: Usar https:\/\/ \(--fix\)/);
      assert.match(out, /1 arquivo: 1 erro/);
    });
    it('is English in CI, unless asked otherwise', async () => {
      const env = { CI: 'true', LANG: 'es_ES.UTF-8' };
      assert.match(await said(['check'], env), ENGLISH);
      assert.match(await said(['check', '--locale', 'es'], env), SPANISH);
    });
  });

  describe('of a report for programs', () => {
    const env = { LANG: 'es_ES.UTF-8' };
    for (const format of ['json', 'sarif', 'github', 'gitlab', 'junit', 'csv']) {
      it(`is English in the environment's stead: ${format}`, async () =>
        assert.match(await said(['check', '--format', format], env), ENGLISH));
    }
    it('is that of --locale, keys and codes as always', async () => {
      const report = JSON.parse(await said(['check', '--format=json', '--locale=pt-BR']));
      const [finding] = report.files[0].findings;
      assert.equal(finding.code, 'SL201');
      assert.equal(finding.severity, 'error');
      assert.match(finding.message, PORTUGUESE);
    });
  });

  it('is that of a review, in text and in Markdown', async () => {
    const whole = (callHome: string) =>
      `version 16.12\nhostname a\nservice call-home\n${callHome}  active\n  destination transport-method http\nend\n`;
    const folder = folderOf({ 'a.cfg': whole(ENCRYPTED) });
    for (const words of [
      ['init', '-q'],
      ['add', '.'],
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'first'],
    ])
      execFileSync('git', words, { cwd: folder.path, stdio: 'ignore' });
    folder.write('a.cfg', whole(CLEARTEXT));
    folder.write('b.cfg', CLEARTEXT);
    const review = async (...words: string[]) => (await folder.run(['review', 'HEAD', ...words])).out;
    assert.match(
      await review('--locale', 'es'),
      /^2 archivos con cambios desde HEAD: 2 introducidos, 0 resueltos, 0 sin cambios$/m,
    );
    assert.match(await review('--locale', 'es'), /^b\.cfg \(añadido\)$/m);
    const markdown = await review('--locale', 'pt-BR', '--format', 'markdown');
    assert.match(markdown, /^# Mudanças de licenciamento\n/);
    assert.match(markdown, /^## Introduzidos$/m);
    assert.match(markdown, PORTUGUESE);
    assert.match(
      markdown,
      /^## Caminho dos relatórios\n\n- `a`: https.* → http.*: Destino: em ordem → interrompido/m,
    );
  });

  it('is that of a page for browsers', async () => {
    const out = await said(['check', '--format', 'html', '--locale', 'pt-BR']);
    assert.match(out, /<html lang="pt-br">/);
    assert.match(out, /<h1>Relatório de Smart Licensing<\/h1>/);
    assert.match(out, /"page":"Página \{page\} de \{pages\}"/);
    assert.match(out, PORTUGUESE);
  });

  it('is taken from --locale before the command too', async () => {
    assert.match(await said(['--locale', 'es', 'path']), /Ningún destino/);
    const { out } = await folderOf().run(['--locale=pt-BR', '--help']);
    assert.match(out, /^Diz por que um dispositivo/);
  });

  it('holds for help and for what is wrong with the command line', async () => {
    const folder = folderOf();
    const env = { LANG: 'es_MX.UTF-8' };
    assert.match((await folder.run(['check', '--help'], { env })).out, /aplicar las correcciones seguras/);
    const { status, err } = await folder.run(['check', '--fromat', 'json'], { env });
    assert.equal(status, 2);
    assert.equal(err, 'smart-licensing: opción desconocida --fromat; ¿quiso decir --format?\n');
  });

  it('holds for what is wrong with the settings file', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT, '.smart-licensing.json': '{ "maxProblems": "all" }' });
    const { err } = await folder.run(['check', 'a.cfg', '--locale', 'pt-BR']);
    assert.match(err, /configurações inválidas: "maxProblems" precisa ser um número inteiro/);
  });

  it('is refused when we do not speak it', async () => {
    const { status, err } = await folderOf().run(['check', '--locale', 'fr']);
    assert.equal(status, 2);
    assert.equal(err, 'smart-licensing: --locale takes en, pt-BR or es, not fr\n');
  });

  it('reaches the pages of the rules, which are a file of their own', () => {
    const words = [resolve('dist/cli.js'), 'explain', 'SL901', '--locale', 'es'];
    const out = execFileSync(process.execPath, words, { encoding: 'utf8' });
    assert.match(out, /El registro falla con “Product Already Registered”/);
    assert.match(out, /1\. Registre el dispositivo de nuevo/);
  });

  it('is that of the built program, in its threads too', () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.cfg`, CLEARTEXT]));
    const words = [resolve('dist/cli.js'), 'check', '--jobs', '2', '--fail-on', 'never', '--locale', 'es'];
    const out = execFileSync(process.execPath, words, { cwd: folderOf(files).path, encoding: 'utf8' });
    assert.equal(out.match(new RegExp(SPANISH, 'g'))?.length, 4);
  });
});

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { nestedQuantifiers, patternsOf } from './regex';
import { grammarFiles, loadGrammar, searchesSinceLastCall } from './tokenizer';

/** What lines begin with, so that every family of patterns gets to its tail. */
const heads = [
  '',
  '  ',
  'no ',
  '!',
  'switch#',
  'switch(config)# ',
  'license smart url ',
  'license smart url cslu http://',
  'license smart proxy address ',
  'license smart register idtoken ',
  'license udi pid ',
  'destination address http https://h/',
  'destination-profile P index ',
  'transport http proxy server ',
  'profile ',
  'profile "',
  'http-proxy "',
  'ip host vrf ',
  'ip host ',
  'ip http source-interface ',
  'ip http client source-interface Gi',
  'crypto pki trustpoint ',
  'certificate ca ',
  'neighbor ',
  'pre-shared-key ',
  'ntp authentication-key 1 md5 ',
  'banner motd ',
  'interface range ',
  'description ',
  '-----BEGIN ',
  'auth md5 0x',
  'vrf ',
  'bootflash:',
  'core-1#show run | ',
  '  Status: ',
  'License Authorization: ',
  'Failure reason: ',
  'Aug 02 14:34:51 ',
  'C9500 DNA Advantage (',
  '%SMART_LIC-3-',
  'PID:',
  '---------- show ',
  '--- ',
  'SAEVT_X a="',
  'regid.',
];

/** What goes on and on: characters that patterns repeat, and pairs that make them start again. */
const tails = [
  ' ',
  'a',
  '1',
  'a ',
  '1.',
  '1,',
  'a.',
  'a-',
  'a:',
  ':',
  '::',
  '/',
  '"',
  '"a',
  '<a',
  '{{',
  '${',
  '#',
  '# ',
  'a@',
  'F',
  'A',
  '-',
  '- ',
  'no ',
  'vrf ',
  'key ',
  'é',
  '\t',
];

/** Nothing, and what no pattern wants to end in. */
const ends = ['', '"=\u0001'];

describe('grammars do not backtrack', () => {
  it('the detector knows nested quantifiers', () => {
    const nested = ['(a+)+', '(?:a*b)*', '(?:\\s+\\S+)+', '(?:(a+)?b){2,}', '((?:a|b+)c)*', '(?:[^)]+x)*?'];
    for (const pattern of nested) assert.equal(nestedQuantifiers(pattern).length > 0, true, pattern);
    const fine = [
      'a+b*',
      '(?:a+)?',
      '(?:a+){0,3}',
      '[(+]+',
      '(a|b)+',
      '\\(+',
      '(?=a+)b',
      '(?>a+)',
      '(?<!a)b{2,}',
    ];
    for (const pattern of fine) assert.deepEqual(nestedQuantifiers(pattern), [], pattern);
  });

  for (const [scopeName, file] of Object.entries(grammarFiles)) {
    describe(scopeName, () => {
      it('no pattern repeats a repetition', () => {
        const patterns = patternsOf(JSON.parse(readFileSync(file, 'utf8')));
        assert.equal(patterns.length > 0, true);
        const found = patterns.flatMap(({ path, pattern }) =>
          nestedQuantifiers(pattern).map((part) => `${path}: ${part}`),
        );
        assert.deepEqual(found, []);
      });

      it('reads hostile lines to their end', async () => {
        const grammar = await loadGrammar(scopeName);
        const early: string[] = [];
        for (const head of heads) {
          for (const tail of tails) {
            for (const end of ends) {
              // Below 1000 characters oniguruma searches in another way; a cubic pattern takes a minute for as many.
              const line = head + tail.repeat(1100 / tail.length) + end;
              // The limit stops a line that takes seconds; one that reads in linear time is far below it.
              if (grammar.tokenizeLine(line, null, 1500).stoppedEarly) early.push(`${head}${tail}…${end}`);
            }
          }
        }
        assert.deepEqual(early, []);
      });

      it('twice the line costs at most about twice the searches', async () => {
        const grammar = await loadGrammar(scopeName);
        const worse: string[] = [];
        const cost = (line: string) => {
          searchesSinceLastCall();
          grammar.tokenizeLine(line, null);
          return searchesSinceLastCall();
        };
        for (const head of heads) {
          for (const tail of tails) {
            const once = cost(head + tail.repeat(60));
            const twice = cost(head + tail.repeat(120));
            if (twice > 2.2 * once + 5) worse.push(`${head}${tail}…: ${once} → ${twice}`);
          }
        }
        assert.deepEqual(worse, []);
      });
    });
  }
});

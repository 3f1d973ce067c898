// The table of measured results in README: what was expected, what was found, and how it is printed.
const begin = (script) => `<!-- measured by scripts/${script} -->`;
const END = '<!-- end of what was measured -->';

/**
 * The codes that a folder's table, or the names of its files, expect of each file. `names` are relative to the folder; of
 * those below it, which are mostly programs, the table's own count.
 */
export function expectedOf(folder, readme, names) {
  return names
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => {
      const inName = /\.(silent|SL\d{3}(?:-SL\d{3})*)\.\w+$/.exec(name);
      return {
        file: `${folder}/${name}`,
        codes: inName ? (inName[1].match(/SL\d{3}/g) ?? []) : rows(readme, name.split('/').at(-1)),
      };
    })
    .filter(({ file, codes }) => codes.length > 0 || file === `${folder}/${file.split('/').at(-1)}`);
}

function rows(readme, name) {
  const cells = readme.split('\n').map((row) => row.split(' | '));
  return cells.flatMap(([file, , code]) =>
    file === `| ${name}` && /^SL\d{3}$/.test(code ?? '') ? [code] : [],
  );
}

/** How many of the expected findings were found, and how many of those found were expected; one of a code and file. */
export function score(wanted, found) {
  const pairs = (files) =>
    new Set(files.flatMap(({ file, codes }) => codes.map((code) => `${file} ${code}`)));
  const expected = pairs(wanted);
  const reported = pairs(found);
  return {
    files: wanted.length,
    silent: wanted.filter(({ codes }) => codes.length === 0).length,
    expected: expected.size,
    reported: reported.size,
    right: [...reported].filter((pair) => expected.has(pair)).length,
  };
}

/** The results as a Markdown table. */
export function tableOf({ files, silent, expected, reported, right, sizes, check, start, examples, node }) {
  const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  const cells = [
    [`expected findings that are reported, in ${files} fixtures`, share(right, expected)],
    [
      `reported findings that are expected; ${silent} of the fixtures are free of faults`,
      share(right, reported),
    ],
    [
      `\`check\` of the ${examples} examples, whole process`,
      `${(check / start).toFixed(1)} times the start of Node.js itself`,
    ],
    ...sizes.map(({ name, bytes }) => [`\`${name}\``, `${(bytes / 1024).toFixed(0)} KB`]),
  ];
  const lines = cells.map(([what, value]) => `| ${what} | ${value} |`);
  return [`| measured with Node.js ${node} | |`, '| --- | --- |', ...lines].join('\n');
}

/**
 * How many problems each server publishes about folders of configurations, as a Markdown table.
 */
export function besideOf(servers) {
  const heads = (servers[0]?.counts ?? []).map(({ of, files }) => `${of}, ${files} files`);
  const lines = servers.map(({ name, counts }) =>
    [name, ...counts.map(({ files, problems }) => (problems / files).toFixed(2))].join(' | '),
  );
  const rows = [['problems per file', ...heads].join(' | '), ['---', ...heads.map(() => '---')].join(' | ')];
  return [...rows, ...lines].map((row) => `| ${row} |`).join('\n');
}

/** The text with the table between the marks of the script that measured it. */
export function between(text, table, script) {
  const [before, rest] = text.split(begin(script));
  const [, ...after] = rest?.split(END) ?? [];
  if (after.length === 0) throw new Error(`README.md lacks ${begin(script)} or ${END}`);
  return `${before}${begin(script)}\n\n${table}\n\n${END}${after.join(END)}`;
}

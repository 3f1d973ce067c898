// The one-way street of docs/architecture.md, checked by `npm test`:
// skins → disk → service → upgrades → rules, scenarios, changes, captures → model → catalog → grammar → syntax → text.
const at = (...names) => `^server/src/(${names.join('|')})/`;
const skins = '^server/src/(main[^/]*\\.ts$|server\\.ts$|api/|cli/|page/|protocol/)';

const reading = ['text', 'syntax', 'grammar', 'catalog', 'model'];
const judging = ['captures', 'changes', 'rules', 'scenarios', 'upgrades', 'service'];

/** From each layer, the layers above it. `shared` is for everyone: types of requests and settings. */
const above = {
  ...Object.fromEntries(reading.map((layer, at) => [layer, [...reading.slice(at + 1), ...judging]])),
  captures: ['changes', 'rules', 'scenarios', 'upgrades', 'service'],
  changes: ['captures', 'rules', 'scenarios', 'upgrades', 'service'],
  rules: ['scenarios', 'upgrades', 'service'],
  scenarios: ['rules', 'upgrades', 'service'],
  upgrades: ['changes', 'rules', 'service'],
  embedded: [...reading.slice(2), ...judging],
  settings: [...reading.slice(1), ...judging],
};
const pure = [...Object.keys(above), 'service', 'settings', 'shared'];

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(above).map(([layer, higher]) => ({
      name: `${layer}-imports-upwards`,
      severity: 'error',
      from: { path: at(layer) },
      to: { path: at(...higher) },
    })),
    {
      name: 'shared-imports-nothing-above-text',
      comment: 'The client takes server/src/shared: it must not bring the analysis along.',
      severity: 'error',
      from: { path: at('shared') },
      to: { path: '^(server/src|client/src)/', pathNot: at('shared', 'text') },
    },
    {
      name: 'settings-know-no-analysis',
      severity: 'error',
      from: { path: at('settings') },
      to: { path: '^server/src/', pathNot: at('settings', 'shared', 'text') },
    },
    {
      name: 'only-entries-import-skins',
      severity: 'error',
      from: { path: at(...pure) },
      to: { path: [skins, at('disk')] },
    },
    {
      name: 'disk-imports-no-skin',
      comment: 'Command line and server read, walk and look up alike.',
      severity: 'error',
      from: { path: at('disk') },
      to: { path: skins },
    },
    {
      name: 'pure-code-imports-no-node',
      comment: 'The service and everything below run in a web worker too.',
      severity: 'error',
      from: { path: at(...pure) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-protocol-knows-json-rpc',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(main[^/]*\\.ts$|server\\.ts$|protocol/)' },
      to: { path: 'node_modules/vscode-(languageserver|languageserver-protocol|jsonrpc)/' },
    },
    {
      name: 'client-takes-only-shared-types',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^server/src/', pathNot: at('shared') },
    },
    {
      name: 'server-never-imports-client',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { path: '^client/src/|^vscode$' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$|^pages:' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'types'],
    },
  },
};

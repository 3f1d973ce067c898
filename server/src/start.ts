/** `dist/server.js`: what no start needs stands in files beside it (docs/decisions/0015-bundles.md). */
void import('./main');

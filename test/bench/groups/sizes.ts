import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, Group } from '../context';
import type { Row } from '../report';

const FILES = ['server.js', 'client.js', 'cli-main.js', 'browser/server.js', 'empty-server.cjs'];

/** Bundles, minified; no goal: what a user feels is the time to the first findings (group `open`). */
export const sizes: Group = {
  name: 'sizes',
  run(context: Context) {
    return FILES.filter((file) => existsSync(join(context.options.bundles, file))).map(
      (file): Row => ({
        group: 'sizes',
        name: file,
        value: statSync(join(context.options.bundles, file)).size / 1024,
        unit: 'KB',
        detail: '',
      }),
    );
  },
};

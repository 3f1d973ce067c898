import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, Group } from '../context';
import type { Row } from '../report';

const FILES = ['server-*.js', 'client.js', 'cli-*.js', 'browser/server.js', 'empty-server.cjs'];

/** Bundles, minified; no goal: what a user feels is the time to the first findings (group `open`). */
export const sizes: Group = {
  name: 'sizes',
  run(context: Context) {
    const { bundles } = context.options;
    return FILES.map((name): Row => {
      const [start = '', end] = name.split('*');
      const files =
        end === undefined
          ? [name]
          : readdirSync(bundles).filter((file) => file.startsWith(start) && file.endsWith(end));
      const bytes = files
        .map((file) => join(bundles, file))
        .filter((file) => existsSync(file))
        .reduce((sum, file) => sum + statSync(file).size, 0);
      return { group: 'sizes', name, value: bytes / 1024, unit: 'KB', detail: '' };
    });
  },
};

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, Group } from '../context';
import { atMost, type Row } from '../report';

/** KB, as scripts/build.mjs holds them. */
const LIMITS: readonly (readonly [file: string, limit: number | undefined])[] = [
  ['server.js', 420],
  ['client.js', 470],
  ['cli.js', undefined],
  ['empty-server.cjs', undefined],
];

/** Bundles, minified. */
export const sizes: Group = {
  name: 'sizes',
  run(context: Context) {
    return LIMITS.filter(([file]) => existsSync(join(context.options.bundles, file))).map(
      ([file, limit]): Row => ({
        group: 'sizes',
        name: file,
        value: statSync(join(context.options.bundles, file)).size / 1024,
        unit: 'KB',
        ...(limit !== undefined && { goal: atMost(limit) }),
        detail: '',
      }),
    );
  },
};

// esbuild plugin: `await import('./x')` makes a bundle of its own, loaded when it is reached, also where the format is
// CommonJS, for which esbuild itself does not split.
import path from 'node:path';

/** @param {Map<string, string>} found filled with the bundles to make: file in dist/ → entry */
export function lazyPlugin(found, prefix) {
  return {
    name: 'lazy',
    setup(build) {
      build.onResolve({ filter: /^\./ }, async (args) => {
        if (args.kind !== 'dynamic-import') return undefined;
        const { resolveDir, importer } = args;
        const resolved = await build.resolve(args.path, { kind: 'import-statement', resolveDir, importer });
        if (resolved.errors.length > 0) return { errors: resolved.errors };
        const file = `${prefix}-${path.basename(resolved.path, '.ts')}.js`;
        found.set(`dist/${file}`, resolved.path);
        return { path: `./${file}`, external: true };
      });
    },
  };
}

import type { Plugin } from 'esbuild';

/** The plugin. */
export function laterPlugin(modules: readonly string[]): Plugin;

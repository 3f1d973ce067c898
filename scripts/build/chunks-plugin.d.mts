import type { Plugin } from 'esbuild';

/** The plugin. */
export function chunksPlugin(packs: Record<string, readonly string[]>): Plugin;

import type { Plugin } from 'esbuild';

export function pagesPlugin(source?: string): Plugin;

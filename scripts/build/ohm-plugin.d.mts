import type { Plugin } from 'esbuild';

export function ohmPlugin(): Plugin;

import type { Plugin } from 'esbuild';

export function ohmPlugin(): Plugin;

/** For the product's bundles: ohm-js is its run time. */
export function ohmRuntimePlugin(): Plugin;

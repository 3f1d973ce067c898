import type { BuildOptions, Metafile } from 'esbuild';

/** Builds one entry point and its lazily loaded parts, in CommonJS. */
export function buildSplit(options: BuildOptions & { outfile: string }): Promise<{ metafile: Metafile }>;

/** Bytes that are read when a file is loaded: its own, and those of the files that it needs at once. */
export function bytesAtStart(outputs: Metafile['outputs'], file: string): number;

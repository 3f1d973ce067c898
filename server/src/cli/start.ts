#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

/**
 * `dist/cli.js`. For a run of some files, compiling code anew for speed costs more than it gains; one that has used this
 * much of the processor (ms) gets it (docs/decisions/0035-short-runs.md).
 */
const SHORT = 1500;

/** V8's compilers that optimise; Node.js uses the second one from 24 on. */
const COMPILERS = Number.parseInt(process.versions.node, 10) >= 24 ? ['opt', 'maglev'] : ['opt'];

// The threads of a check share the flags of its process.
if (process.argv[2] !== '#worker') {
  for (const compiler of COMPILERS) setFlagsFromString(`--no-${compiler}`);
  // Most regular expressions of a short run are asked some times: machine code for them is not worth making.
  setFlagsFromString('--regexp-tier-up-ticks=30');
  setFlagsFromString('--no-regexp-peephole-optimization');
  const watch = setInterval(() => {
    if (process.cpuUsage().user < SHORT * 1000) return;
    for (const compiler of COMPILERS) setFlagsFromString(`--${compiler}`);
    clearInterval(watch);
  }, 100);
  watch.unref();
}

void import('./main');

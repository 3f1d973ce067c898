import { processIo } from './io';
import { run } from './run';

run(process.argv.slice(2), processIo()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error('smart-licensing: internal error:', error);
    process.exitCode = 2;
  },
);

import { reasonOf } from '../disk/read-file';
import { processIo } from './io';
import { run } from './run';

run(process.argv.slice(2), processIo()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // A full disk or a device that is gone is no fault of the program.
    if (code !== undefined && syscall === 'write') console.error(`smart-licensing: ${reasonOf(error)}`);
    else console.error('smart-licensing: internal error:', error);
    process.exitCode = 2;
  },
);

// How generators write: beside what is there, and then in its place. One that throws half-way leaves everything as it was.
import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file in one step. */
export function replaceFile(file, content) {
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * Gives a folder new files. `files` may be a generator: nothing of the folder changes before its last file is written.
 * What is in the folder and is not `generated` stays.
 */
export function replaceFolder(folder, files, generated) {
  const beside = mkdtempSync(`${folder}.new-`);
  const before = `${beside}.before`;
  try {
    for (const name of readdirSync(folder))
      if (!generated(name)) copyFileSync(path.join(folder, name), path.join(beside, name));
    for (const [name, content] of files) writeFileSync(path.join(beside, name), content);
    renameSync(folder, before);
    try {
      renameSync(beside, folder);
    } catch (error) {
      renameSync(before, folder);
      throw error;
    }
  } finally {
    for (const left of [beside, before]) rmSync(left, { recursive: true, force: true });
  }
}

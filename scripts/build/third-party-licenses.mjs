// The license texts of the packages that ended up in the bundles, for the packaged extension.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** @param {Record<string, { inputs: Record<string, unknown> }>} outputs esbuild metafile outputs */
export async function thirdPartyLicenses(outputs) {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const input of Object.keys(inputs)) {
      const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
      if (found) folders.add(found[0]);
    }
  }
  const sections = await Promise.all([...folders].sort().map(licenseOf));
  return `${sections.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

async function licenseOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : `License: ${license}`;
  return `${name} ${version}\n\n${text.trim()}`;
}

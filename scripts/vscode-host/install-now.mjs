// Installs the VS Code of the tests without starting it: `npm test` begins with it on a fresh clone.
import { installHost } from './install.mjs';

await installHost();

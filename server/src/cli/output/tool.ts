import { version } from '../../../../package.json';

/** What every JSON output says of the program that made it. */
export const TOOL = { name: 'smart-licensing', version };

/** Name of the settings file; it counts for its folder and those below, the nearest one wins. */
export const SETTINGS_FILE = '.smart-licensing.json';

import type { Settings } from '../shared/settings';

/** Settings of the file with those that the user has set in the editor or on the command line on top. */
export function overriddenBy(settings: Settings, user: Partial<Settings>): Settings {
  return { ...settings, ...user, severity: { ...settings.severity, ...user.severity } };
}

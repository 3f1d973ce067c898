// What CHANGELOG.md says of a version, for the check before a release and for its notes.

/**
 * The text under `## VERSION`, without the heading; undefined where the version has none. The heading may carry a date
 * behind the version.
 */
export function notesOf(changelog, version) {
  const lines = changelog.split(/\r?\n/);
  const isHeading = (line) => /^## /.test(line);
  const start = lines.findIndex(
    (line) => isHeading(line) && line.split(/\s+/)[1]?.replace(/[[\]]/g, '') === version,
  );
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(isHeading);
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .join('\n')
    .trim();
}

/** Whether the heading of a version has the date of its release, as `## 1.2.3 (2026-12-01)`. */
export function isDated(changelog, version) {
  return changelog
    .split(/\r?\n/)
    .some((line) => line.startsWith(`## ${version} (`) && /\(\d{4}-\d{2}-\d{2}\)$/.test(line.trim()));
}

/** One spelling of a URI: clients encode colons and blanks as they like. */
export function keyOf(uri: string): string {
  let key = uri;
  try {
    key = decodeURIComponent(uri);
  } catch {
    // Not encoded at all.
  }
  return key.replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** Words of which one is in every text that is worth a look. */
const TELLTALE = /licen|call-?home|trustp|idtoken|call home/i;

/** Whether a text may hold commands that matter. */
export function tellsOfLicensing(text: string): boolean {
  return TELLTALE.test(text);
}

/** Whether a text has statements or comments of a template; expressions alone are placeholders like others. */
export function isTemplate(text: string): boolean {
  return text.includes('{%') || text.includes('{#');
}

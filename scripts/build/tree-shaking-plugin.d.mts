/** The ES module; nothing if the text holds something unexpected. */
export function toEsModule(text: string): string | undefined;

import type { SOURCES } from '../../test/catalog/sources';

export function generatedFiles(
  sources: typeof SOURCES,
  read: (file: string) => string,
): readonly (readonly [file: string, text: string])[];

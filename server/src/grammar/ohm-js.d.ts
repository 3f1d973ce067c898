import type { Grammar } from 'ohm-js';

// Exported by ohm-js 17.5 but missing from its own declarations.
declare module 'ohm-js' {
  /** Builds a grammar from a compiled recipe; a recipe that is not there is a mistake in the caller. */
  export function makeRecipe(recipe: readonly unknown[] | undefined): Grammar;
}

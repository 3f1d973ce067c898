// The esbuild plugins that every bundle of the sources needs: product, tests and scripts read them alike.
import { ohmPlugin } from './ohm-plugin.mjs';
import { pagesPlugin } from './pages-plugin.mjs';

/** Plugins for `.ohm` files and for the pages of rules. */
export const sourcePlugins = () => [ohmPlugin(), pagesPlugin()];

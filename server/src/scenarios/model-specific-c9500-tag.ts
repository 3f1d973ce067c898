import type { LicenseLine } from '../captures/license-lines';
import { isReleaseAtLeast } from '../captures/version-output';
import type { Device } from './devices';
import { type Detection, defineScenario } from './scenario';

/** SL917: a C9500 high-performance model asks for a tag of its own. */
export const modelSpecificC9500Tag = defineScenario({
  meta: {
    code: 'SL917',
    name: 'model-specific-c9500-tag',
    hop: 'account',
    dialects: ['iosxe'],
    severity: 'information',
    fixable: 'none',
    messages: {
      said: 'This release asks for the network license of the model itself ({tag}). From 16.12.3 on it is the generic {generic}, which satisfies this one too.',
    },
    explainedBy: [],
  },
  evidence: {
    detect: modelSpecificTags,
    endedBy: [],
  },
});

const MODEL_TAG = /C9500[ -](?:32C|32QC|24Y4C|48Y4C) (?:NW|Network) (Essentials|Advantage)/i;

/** The network tags of C9500 high-performance models, of releases that have them. */
function modelSpecificTags({ outputs, release }: Device): Detection[] {
  if (release && isReleaseAtLeast(release, [16, 12, 3])) return [];
  const tagged = outputs.flatMap(({ licenses }) =>
    licenses.flatMap((license) => {
      const tag = tagOf(license);
      return tag ? [{ license, tag }] : [];
    }),
  );
  const [first] = tagged;
  if (!first) return [];
  const generic = `C9500 Network ${/advantage/i.test(first.tag) ? 'Advantage' : 'Essentials'}`;
  const [range, ...others] = tagged.map(({ license }) => license.range);
  const said = { message: 'said', data: { tag: first.tag, generic } };
  return range ? [{ range, others, said }] : [];
}

function tagOf(license: LicenseLine): string | undefined {
  for (const words of [license.tag, license.description, license.name]) {
    const match = MODEL_TAG.exec(words)?.[0];
    if (match) return match;
  }
  return undefined;
}

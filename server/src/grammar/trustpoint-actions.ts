import { valued } from './actions';
import type { Actions } from './family';
import { given, isNegated, valueIn, wordOf } from './nodes';

/** What the commands of trustpoints mean on both systems. */
export const trustpointActions = {
  Global_trustpoint: valued('trustpoint', 'name'),
  Trustpoint_revocationCheck: (command) => ({
    kind: 'revocation-check',
    negated: isNegated(command),
    methods: valueIn(command)?.child(0).children.map(wordOf) ?? [],
  }),
  Trustpoint_rsakeypair: (command) => {
    const key = valueIn(command)?.child(0);
    return {
      kind: 'trustpoint-rsakeypair',
      negated: isNegated(command),
      ...given({ key: key && wordOf(key) }),
    };
  },
  Trustpoint_enrollment: (command) => ({
    kind: 'trustpoint-enrollment',
    negated: isNegated(command),
    method: wordOf(command.child(2).child(0)),
  }),
} satisfies Actions;

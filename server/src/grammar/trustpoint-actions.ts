import { valued } from './actions';
import type { Actions } from './family';
import { isNegated, valueIn, wordOf } from './nodes';

/** What the commands of trustpoints mean on both systems. */
export const trustpointActions = {
  Global_trustpoint: valued('trustpoint', 'name'),
  Trustpoint_revocationCheck: (command) => ({
    kind: 'revocation-check',
    negated: isNegated(command),
    methods: valueIn(command)?.child(0).children.map(wordOf) ?? [],
  }),
  Trustpoint_enrollment: (command) => ({
    kind: 'trustpoint-enrollment',
    negated: isNegated(command),
    method: wordOf(command.child(2).child(0)),
  }),
} satisfies Actions;

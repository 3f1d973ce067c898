import type { Message } from '../shared/message';
import { enableLine } from './lines';
import type { SoftwareRelease } from './release';
import { type Advice, likely, type Statement, said, sure, unknown } from './statement';
import { LOOK_POLICY, VERIFY_POLICY } from './steps';
import type { Subject } from './subject';
import { casesOf } from './to-policy-cases';

/** From registration, or from older licenses, to reporting by policy on IOS XE: what all cases share, then the cases. */
export function toPolicy(subject: Subject, target: SoftwareRelease): Advice[] {
  const common: Advice = {
    facts: [...modelChanges(subject, target), ...sharedFacts(subject)],
    lines: enableLine(subject),
    // A reservation sends nothing.
    verify: isReserved(subject) ? LOOK_POLICY : VERIFY_POLICY,
    back: wayBack(subject),
  };
  return [common, ...casesOf(subject, target)];
}

function modelChanges({ product }: Subject, { text }: SoftwareRelease): Statement[] {
  const says: Message =
    'Reporting (Smart Licensing Using Policy) will be the only licensing model of {release}: the device will report its use instead of registering.';
  const sources = ['migrateCatalyst', 'migrateRouters', 'migrateWireless'] as const;
  const own =
    product === 'industrial'
      ? likely(says, ['ir8340', 'general'], { release: text })
      : sure(says, sources, { release: text });
  return [
    own,
    sure('Every license in use will stay usable; the Smart Account must hold it all the same.', sources),
  ];
}

function sharedFacts({ product, isVoice }: Subject): Statement[] {
  const facts = [
    sure(
      '`license smart register` will be deprecated: templates will need `license smart trust idtoken <TOKEN>` in its place.',
      ['voice', 'migrateRouters'],
    ),
    said(
      'In CSSM, one entry for each UDI, each stack member included, takes the place of the entry under the host name: search for the serial number afterwards.',
      ['article216520'],
    ),
    said(
      'Monitoring by SNMP that knows the states of registration only shows `unknown_15`; 15 is “in use”.',
      ['snmpField'],
    ),
    sure(
      'By Cisco’s default policy a first report will be due within 90 days for subscription licenses and within 365 days for perpetual ones; a policy of the Smart Account will replace that.',
      ['voice', 'output'],
    ),
  ];
  if (!isVoice)
    facts.push(
      said('A missed deadline brings messages in the log and no loss of function.', ['providerNotice']),
    );
  if (product === 'router' || product === 'router-unknown')
    facts.push(
      sure(
        'An export-controlled license such as HSECK9 will stay usable only where its authorization exists.',
        ['guide9400', 'migrateRouters'],
      ),
    );
  if (product === 'catalyst' || product === 'wireless')
    facts.push(
      sure(
        'Older licenses will not be converted by the device (device-led conversion) on the way to this model.',
        ['migrateCatalyst', 'migrateWireless'],
      ),
    );
  return facts;
}

function isReserved({ state }: Subject): boolean {
  return state === 'reserved' || state === 'permanently-reserved';
}

function wayBack(subject: Subject): Statement[] {
  const { eras, members } = subject;
  if (isReserved(subject))
    return [
      unknown(
        'What a way back does to a reservation: no document was found. Keep what was saved, and check the reservation in CSSM.',
      ),
    ];
  if (eras.length === 1 && eras[0] !== 'classic')
    return [
      unknown(
        'What a way back to the older licenses does: no document was found. Keep what was saved, and the license files.',
      ),
    ];
  const all = members > 1 ? ' all' : '';
  return [
    said(
      'Back at 17.3.1, 16.12.4 or later of 16.12, or 16.9.6 or later of 16.9, a standalone device with a trust code that reports directly takes its registration up again by itself; in every other case type `license smart register idtoken <TOKEN>{all}`.',
      ['guide9400'],
      { all },
    ),
    likely(
      'Lines that only the newer release knows are refused on the way back; a preview of the way back lists them.',
      ['models', 'concluded'],
    ),
  ];
}

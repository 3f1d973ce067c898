import { remove, rewrite } from '../../changes/change';
import type { HostEntry } from '../../model/name-resolution';
import type { Value } from '../../model/value';
import type { Range } from '../../text/range';
import { defineRule, type Report } from '../rule';
import { type AddressFault, addressFault, Mappings } from './host-addresses';
import { licensingNames } from './licensing-names';

/** SL404: a static mapping that cannot lead anywhere, or two that contradict each other. */
export const ipHostInvalid = defineRule({
  meta: {
    code: 'SL404',
    name: 'ip-host-invalid',
    summary:
      'An `ip host` line for a licensing name with an address that no server can have, or two such lines that contradict each other.',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'warning',
    fixable: 'ask',
    messages: {
      malformed: '{address} is no address, so {name} leads nowhere. Type the address of {name}.',
      unspecified:
        '{address} is the unspecified address, so {name} leads nowhere. Type the address of {name}.',
      loopback: '{address} is the device itself, not {name}. Type the address of {name}.',
      multicast: '{address} is a multicast address and cannot be that of {name}. Type the address of {name}.',
      broadcast: '{address} is a broadcast address and cannot be that of {name}. Type the address of {name}.',
      conflict: '{name} is mapped to {address} here and to {other} on another line. Keep one of them.',
      other: 'The other mapping of {name}.',
      replace: 'Type the address of {name}',
      keepThis: 'Keep {address} for {name}',
      keepOther: 'Keep {other} for {name}',
      askAddress: 'Address of {name}',
    },
  },
  *check(config, { report, settings }) {
    for (const wanted of licensingNames(config, settings)) {
      yield;
      const mappings = new Mappings();
      for (const entry of config.names.hosts(wanted)) {
        yield;
        for (const [position, address] of entry.addresses.entries()) {
          const fault = addressFault(address.value, position);
          if (fault) report(faulty(entry, address, fault));
        }
        const other = mappings.add(entry);
        if (other) report(conflicting(entry, other));
      }
    }
  },
});

function faulty(
  entry: HostEntry,
  address: Value,
  fault: AddressFault,
): Report<AddressFault | 'replace' | 'askAddress'> {
  const data = { name: entry.name.value, address: address.value };
  return {
    message: fault,
    data,
    range: address.range,
    fixes: [
      {
        title: 'replace',
        data,
        needs: [{ name: 'address', prompt: 'askAddress', choices: [], kind: 'address' }],
        changes: [rewrite(entry.statement, address.range, '$' + '{address}')],
      },
    ],
  };
}

function conflicting(
  entry: HostEntry,
  other: HostEntry,
): Report<'conflict' | 'other' | 'keepThis' | 'keepOther'> {
  const data = { name: entry.name.value, address: listed(entry), other: listed(other) };
  return {
    message: 'conflict',
    data,
    range: addressRange(entry),
    related: [{ range: addressRange(other), message: 'other', data }],
    fixes: [
      { title: 'keepThis', data, changes: [remove(other.statement)] },
      { title: 'keepOther', data, changes: [remove(entry.statement)] },
    ],
  };
}

function listed(entry: HostEntry): string {
  return entry.addresses.map(({ value }) => value).join(' ');
}

function addressRange({ addresses, name }: HostEntry): Range {
  const first = addresses[0] ?? name;
  return { start: first.range.start, end: (addresses[addresses.length - 1] ?? first).range.end };
}

import type { Dialect } from '../grammar/commands';
import { interfaceKey } from '../model/interface-name';
import type { ChildCommand } from './change';
import { isDefault } from './script-commands';
import type { ModePath, Step } from './script-step';

/** Interfaces that are made by naming them; a port is there or is not. */
const VIRTUAL = /^(?:vlan|loopback|tunnel|bdi)\d|\.\d+$/;

/** The trustpoint that the licensing agent makes by itself, with what it writes into it. */
const AGENTS = /^crypto\s+(?:pki|ca)\s+trustpoint\s+SLA-TrustPoint$/i;
const BY_AGENT = /^enrollment\s+pkcs12$/i;

/**
 * The steps that make a block which only the new version has, and which is not licensing's own: a trustpoint, whose
 * certificates come by hand, or a virtual interface. Undefined where nobody can make it by typing.
 */
export function comes(path: ModePath, body: readonly ChildCommand[], dialect: Dialect): Step[] | undefined {
  const [header = ''] = path;
  if (AGENTS.test(header)) {
    return body
      .filter(({ text }) => !BY_AGENT.test(text) && !isDefault(path, text, dialect))
      .map(({ text }) => ({ kind: 'line', path, after: text }));
  }
  const port = /^interface\s+(\S.*)$/i.exec(header)?.[1];
  const isMade = port === undefined ? isTrustpoint(header) : VIRTUAL.test(interfaceKey(port));
  return isMade
    ? [{ kind: 'block', path: [], action: 'add', block: { text: header, children: body } }]
    : undefined;
}

/** Whether the header is one of a trustpoint. */
export function isTrustpoint(header: string): boolean {
  return /^crypto\s+(?:pki|ca)\s+trustpoint\s/i.test(header);
}

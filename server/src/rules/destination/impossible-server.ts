import { rewrite } from '../../changes/change';
import { matchPath } from '../../model/endpoint';
import { type AuthorityFault, authorityFault, bracketed, serverOf } from '../../model/url-authority';
import type { Settings } from '../../shared/settings';
import { type Range, rangeOnLine } from '../../text/range';
import type { NeededValue, ProposedFix, Report } from '../rule';
import type { UrlLine, WrittenUrl } from './written-urls';

type Id = AuthorityFault | 'writeUrl' | 'typeHost' | 'askHost' | 'typePort' | 'askPort';

/** What there is to say of a URL whose server cannot be; undefined where it can. */
export function impossibleServer(written: WrittenUrl, settings: Settings): Report<Id> | undefined {
  const fault = lacksHost(written) ? 'noHost' : authorityFault(written.parts);
  if (!fault) return undefined;
  const { url, parts } = written;
  const server = lacksHost(written) ? '' : serverOf(parts);
  return {
    message: fault,
    data: { url: url.value, server, port: parts.port },
    range: url.range,
    fixes: [fixOf(written, fault, server, settings)],
  };
}

/** `https:///cslu/v1/pi`, `https://:8443/`: what stands behind the slashes is no server, but the path of a service, or a port. */
export function lacksHost({ url }: WrittenUrl): boolean {
  if (/^https?:\/\/:\d{1,5}(?:[/?#]|$)/i.test(url.value)) return true;
  const path = /^https?:\/\/(\/[^/].*)$/i.exec(url.value)?.[1];
  return path !== undefined && matchPath(path).fit === 'exact';
}

function fixOf(
  written: WrittenUrl,
  fault: AuthorityFault,
  server: string,
  { onPremHosts }: Settings,
): ProposedFix<Id> {
  const { parts, lines, url } = written;
  const start = lacksHost(written) ? url.value.indexOf('//') + 2 : serverStart(parts);
  const end = start + server.length;
  const change = (from: number, to: number, text: string) =>
    lines.map((each) => rewrite(each.statement, within(each, from, to), text));
  if (fault === 'bareIpv6') {
    const host = bracketed(server) ?? server;
    const whole = url.value.slice(0, start) + host + url.value.slice(end);
    return { title: 'writeUrl', data: { url: whole }, preferred: true, changes: change(start, end, host) };
  }
  if (fault === 'impossiblePort') {
    const needs = [ask('port', 'askPort', [])];
    return { title: 'typePort', needs, changes: change(end - parts.port.length, end, '$' + '{port}') };
  }
  const needs = [ask('host', 'askHost', onPremHosts)];
  return { title: 'typeHost', needs, changes: change(start, hostEnd(server, start), '$' + '{host}') };
}

function serverStart({ text, hostStart }: WrittenUrl['parts']): number {
  return text[hostStart - 1] === '[' ? hostStart - 1 : hostStart;
}

/** A port that is one stays behind the new host. */
function hostEnd(server: string, start: number): number {
  return start + server.length - (/:[1-9]\d{0,4}$/.exec(server)?.[0].length ?? 0);
}

function within({ url, statement }: UrlLine, from: number, to: number): Range {
  const { character } = url.range.start;
  return rangeOnLine(statement.at.line, character + from, character + to);
}

function ask(name: 'host' | 'port', prompt: Id, choices: readonly string[]): NeededValue<Id> {
  return { name, prompt, choices, kind: name };
}

import { urlParts } from '../../model/url';
import { deviceReports } from '../../service/devices';
import { fixOffers } from '../../service/fixes';
import { pathPicture } from '../../service/picture/picture';
import type { DeviceReport, Finding, HopReport, ShownPath } from '../../service/types';
import type {
  DeviceHopMessage,
  DeviceMessage,
  DevicePathMessage,
  FindingMessage,
  PathMessage,
  PictureMessage,
  ReportingPathMessage,
} from '../../shared/path-messages';
import { quoted } from '../../shared/quoted';
import type { Analysed } from '../session/analyses';
import { identityOf } from './identity';

/** The reporting paths of an analysed document as the client gets them. */
export function reportingPathMessage(analysed: Analysed): ReportingPathMessage {
  const reports = deviceReports(analysed.analysis);
  return {
    identity: identityOf(analysed),
    destinations: reports.flatMap(({ paths }) => paths.map(plainPath)),
    version: analysed.version ?? 0,
    devices: reports.map((report) => deviceMessage(analysed, report)),
  };
}

/** The same drawn, for a page that follows links. */
export function pictureMessage({ analysis, version }: Analysed): PictureMessage {
  const reports = deviceReports(analysis);
  const draw = (layout: 'wide' | 'tall' | 'narrow'): string =>
    pathPicture(reports, { layout, inPage: true }) ?? '';
  return { version: version ?? 0, wide: draw('wide'), tall: draw('tall'), narrow: draw('narrow') };
}

/** The same as a file that stands alone; null where there is nothing to draw. */
export function pictureFile({ analysis }: Analysed): string | null {
  return pathPicture(deviceReports(analysis), { layout: 'wide', inPage: false }) ?? null;
}

function plainPath({ path: { url, range, hops } }: ShownPath): PathMessage {
  return { url, ...(range ? { range } : {}), hops: hops.map(plainHop) };
}

function plainHop({ hop, state, summary, range, codes }: HopReport): PathMessage['hops'][number] {
  return { hop, state, summary: quoted(summary), ...(range ? { range } : {}), codes };
}

function deviceMessage(analysed: Analysed, report: DeviceReport): DeviceMessage {
  // A finding may be on the ways to several destinations: its fixes are described once.
  const described = new Map<Finding, FindingMessage>();
  const index = new Map(analysed.analysis.findings.map((finding, at) => [finding, at]));
  const messageOf = (finding: Finding): FindingMessage => {
    const known = described.get(finding) ?? findingMessage(analysed, finding, index.get(finding) ?? -1);
    described.set(finding, known);
    return known;
  };
  const { hostname, system, release, range, note, paths, others } = report;
  return {
    hostname: hostname ?? null,
    system,
    release: release ?? null,
    ...(range ? { range } : {}),
    paths: paths.map((shown) => pathMessage(shown, messageOf)),
    ...(note ? { note } : {}),
    others: others.map(messageOf),
  };
}

function pathMessage(shown: ShownPath, messageOf: (finding: Finding) => FindingMessage): DevicePathMessage {
  const hops = shown.path.hops.map((hop): DeviceHopMessage => {
    const seen = shown.seen.filter((one) => one.hop === hop.hop);
    return {
      ...plainHop(hop),
      subject: subjectOf(hop),
      findings: hop.findings.map(messageOf),
      seen: seen.map(({ summary, range }) => ({ summary, ...(range ? { range } : {}) })),
    };
  });
  const { evidence, proof, states = [] } = shown;
  return { ...plainPath(shown), evidence, hops, ...(proof ? { proof } : {}), states };
}

/** What a hop is about, in a word or two. */
function subjectOf({ hop, facts }: HopReport): string {
  const { name, host, server, interface: source, vrf, url, time } = facts;
  switch (hop) {
    case 'destination':
      return (url && urlParts(url).host) || '';
    case 'proxy':
      return host ?? '';
    case 'name-resolution':
      return server ?? name ?? '';
    case 'source':
      return [source, vrf].filter(Boolean).join(', ');
    case 'clock':
      return time ?? '';
    default:
      return name ?? '';
  }
}

function findingMessage({ uri, id }: Analysed, finding: Finding, index: number): FindingMessage {
  const { code, severity, message, range } = finding;
  const fixes = fixOffers(finding).map(({ title, needs }, fix) => ({
    ...{ uri, record: id, finding: index, fix },
    title: quoted(title),
    needs,
  }));
  return { code, severity, message: quoted(message), range, fixes };
}

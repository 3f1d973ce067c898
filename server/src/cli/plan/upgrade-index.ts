import * as l10n from '@vscode/l10n';
import { ERA_NAMES } from '../../upgrades/eras';
import type { UpgradePreview } from '../../upgrades/preview';
import { PRODUCTS } from '../../upgrades/product';
import type { SoftwareRelease } from '../../upgrades/release';
import { TOOL } from '../output/tool';
import { MARK } from './files';
import { cell } from './folder-index';

/** A preview that stands in the folder. */
export interface IndexedPreview {
  readonly file: string;
  readonly preview: UpgradePreview;
}

/** The page that lists the previews of a folder, devices for which something changes first. */
export function upgradeIndex(
  previews: readonly IndexedPreview[],
  target: SoftwareRelease,
  format: 'text' | 'markdown' | 'json',
): string {
  const sorted = [...previews].sort(
    (a, b) => Number(changes(b)) - Number(changes(a)) || (a.file < b.file ? -1 : 1),
  );
  if (format === 'json') {
    const plans = sorted.map(({ file, preview }) => ({
      file,
      hostname: preview.hostname ?? null,
      dialect: preview.system,
      release: preview.release ?? null,
      to: target.text,
      changes: preview.advice.length > 0,
    }));
    return `${JSON.stringify({ version: 1, tool: TOOL, plans }, null, 2)}\n`;
  }
  const title = l10n.t('Upgrade previews: to {target}', { target: target.text });
  const rows = sorted.map((one) => [
    one.preview.hostname ?? one.file,
    l10n.t(PRODUCTS[one.preview.product]),
    one.preview.release ?? '',
    changes(one) ? l10n.t(ERA_NAMES[one.preview.after]) : l10n.t('Nothing changes for licensing.'),
  ]);
  if (format === 'text')
    return `${[title, '', ...rows.map((row, at) => `${sorted[at]?.file}  ${row.join('  ')}`)].join('\n')}\n${MARK.text}`;
  const head = [l10n.t('device'), l10n.t('product'), l10n.t('release'), l10n.t('licensing afterwards')];
  const lines = rows.map(
    ([name = '', ...others], at) =>
      `| [${cell(name)}](${sorted[at]?.file}) | ${others.map(cell).join(' | ')} |`,
  );
  return `${[`# ${cell(title)}`, '', `| ${head.join(' | ')} |`, '| --- | --- | --- | --- |', ...lines, ''].join('\n')}\n${MARK.markdown}`;
}

function changes({ preview }: IndexedPreview): boolean {
  return preview.advice.length > 0;
}

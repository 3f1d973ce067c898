import { repository } from '../../../../package.json';

/** The address of a rule's page, for reports that are read elsewhere. */
export function ruleLink(code: string): string {
  const address = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  return `${address}/blob/main/docs/rules/${code}.md`;
}

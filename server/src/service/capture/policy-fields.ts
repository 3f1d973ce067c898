import * as l10n from '@vscode/l10n';
import type { Field, Section } from '../../captures/field';
import { foldWords } from '../../captures/labels';
import type { Message } from '../../shared/message';
import { CALL_HOME_LABELS } from './call-home-texts';
import { BY_KEY, BY_LABEL, BY_SECTION, BY_TITLE } from './field-texts';

/** What a field of an output means, and what is usual; undefined for one that needs no words. */
export function fieldMeaning(field: Field, section: Section): string | undefined {
  const meaning = ownMeaning(field) ?? meaningOfSection(section);
  if (meaning === undefined) return undefined;
  const lines = [l10n.t(meaning)];
  if (/\(CISCO default\)/i.test(field.value)) lines.push(l10n.t('This value is Cisco’s default.'));
  if (/\(Customer Policy\)/i.test(field.value))
    lines.push(l10n.t('This value comes from the policy of the account.'));
  return lines.join('\n\n');
}

/** What a section is about: its title, where that tells more than its fields. */
export function sectionMeaning(section: Section): string | undefined {
  const meaning = meaningOfSection(section);
  return meaning === undefined ? undefined : l10n.t(meaning);
}

/** What the states of usage reports mean. */
export function reportMeaning(): string | undefined {
  const meaning = BY_LABEL.state;
  return meaning && l10n.t(meaning);
}

function ownMeaning({ key, label }: Field): Message | undefined {
  const words = foldWords(label);
  return (key === undefined ? undefined : BY_KEY[key]) ?? BY_LABEL[words] ?? CALL_HOME_LABELS[words];
}

function meaningOfSection({ key, title, inCommunications }: Section): Message | undefined {
  const words = foldWords(title);
  return inCommunications || key === undefined ? BY_TITLE[words] : BY_SECTION[key];
}

import type { IdentityMessage } from '../../shared/document-messages';
import type { Analysed } from '../session/analyses';
import type { Session } from '../session/session';
import { notify, onNotification } from './custom';

/** What the analysed document is, as the client is told. */
export function identityOf({ uri, analysis }: Analysed): IdentityMessage {
  const { dialect, release, hostname, whole } = analysis.identity;
  return { uri, dialect, release: release ?? null, hostname: hostname ?? null, whole };
}

/** Tells the client what each document is, for its status item, and hears how the user wants one to be read. */
export function registerIdentity(session: Session): void {
  const { client, documents, settings, analyses, log } = session;
  onNotification(session, 'smartLicensing/readAs', ({ uri, dialect }) => settings.readAs(uri, dialect));
  if (!client.wantsIdentity) return;
  const told = new Map<string, string>();
  const tell = log.background('identity', (message: IdentityMessage) =>
    notify(session, 'smartLicensing/identity', message),
  );
  analyses.onAnalysed((analysed) => {
    const message = identityOf(analysed);
    const key = JSON.stringify(message);
    if (told.get(analysed.uri) === key) return;
    told.set(analysed.uri, key);
    tell(message);
  });
  documents.onDidClose(({ document }) => told.delete(document.uri));
}

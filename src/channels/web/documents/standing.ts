// SPDX-License-Identifier: AGPL-3.0-or-later
import { asTheyStand } from '#changes/index.ts';
import type { Document } from '#documents/index.ts';
import { type PaperAsked, papersAsked } from '#interview/index.ts';
import type { Application } from '#record/index.ts';
import type { Portal } from '../portal-context.ts';
import type { DocumentsContent } from './page.ts';
import { say } from './phrases.ts';

/** What the service asks for with the answers of an application. What came later, in words, is no longer asked for as a paper. */
export async function papersOfCase(
  { applications, database, today }: Portal,
  application: Application,
  language = application.language,
): Promise<readonly PaperAsked[]> {
  const definition = applications.definition(application);
  const [{ answers } = application] = await asTheyStand(database, [application]);
  return papersAsked(definition, answers, today(), language);
}

/** What a paper is called in the language of the application, as whoever decides reads it; undefined where it is none of those asked for. */
export async function paperNamed(
  portal: Portal,
  application: Application,
  id: string,
): Promise<string | undefined> {
  return (await papersOfCase(portal, application)).find((paper) => paper.id === id)?.label;
}

/** What may be done with the documents of an application now. */
export async function standing(
  portal: Portal,
  application: Application,
): Promise<Pick<DocumentsContent, 'documents' | 'state' | 'removable' | 'asked'>> {
  const { casework } = portal;
  const all = await portal.documents.of(application.id);
  const ids = (some: readonly Document[]) => new Set(some.map(({ id }) => id));
  if (application.status === 'draft') return { documents: all, state: 'draft', removable: ids(all) };
  if (application.status === 'waiting-for-identity')
    return { documents: all, state: 'waiting', removable: new Set() };
  // A decision that is contested: new documents until it is taken again.
  if (application.status === 'review' || application.status === 'appeal') {
    const contested = (await casework.history(application.id)).findLast(
      ({ event }) => event.type === 'review-asked' || event.type === 'appealed',
    );
    const from = contested?.at.getTime() ?? 0;
    const added = all.filter(({ at }) => at.getTime() >= from);
    return { documents: all, state: 'contested', removable: ids(added) };
  }
  // What the service itself asks for may come until it is decided.
  if (application.status === 'submitted' && (await papersOfCase(portal, application)).length > 0)
    return { documents: all, state: 'expected', removable: new Set() };
  if (application.status !== 'documents-asked')
    return { documents: all, state: 'closed', removable: new Set() };
  const history = await casework.history(application.id);
  const last = history.findLast(({ event }) => event.type === 'documents-asked');
  const since = last?.at.getTime() ?? 0;
  const fresh = all.filter(({ at }) => at.getTime() >= since);
  const asked = last?.event.type === 'documents-asked' ? { asked: last.event } : {};
  return { documents: all, state: 'asked', removable: ids(fresh), ...asked };
}

/** That these were sent, as the history of the case has it; nothing where there are none. */
export function toldAsGiven(documents: readonly Document[], { language }: Application): string {
  const names = documents.map(({ purpose, name }) => purpose || name).join(', ');
  return documents.length > 0 ? say('given', language, { names }) : '';
}

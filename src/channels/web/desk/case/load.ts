// SPDX-License-Identifier: AGPL-3.0-or-later
import { type HolderSaid, holdersSaid } from '#bank-accounts/index.ts';
import type { Administration } from '#catalogue/index.ts';
import { type Amendment, amendmentsOf, type Changeable, changedBy, withLater } from '#changes/index.ts';
import { type Consent, consentsOf, readConsent, shownLines } from '#consents/index.ts';
import type { Language } from '#core/index.ts';
import { type Decision, type Double, decisionsOf, doublesOf } from '#decisions/index.ts';
import { type CaseNote, notesOn } from '#desk/index.ts';
import type { Document } from '#documents/index.ts';
import { type Ask, awaited, type Definition, type RawAnswers, type Report } from '#interview/index.ts';
import { namesOf, type Person, readPerson } from '#persons/index.ts';
import {
  type Application,
  namesOf as calledIn,
  type GivenAt,
  linesOfCase,
  type NamedAgainst,
  namedChecks,
  type PastEvent,
  proposalIn,
  provenanceOf,
  type ReceiptLine,
  readApplication,
  shareContestsOf,
  unchecked,
} from '#record/index.ts';
import { colleagues } from '#staff/index.ts';
import { strangeSection } from '../../components/strange.ts';
import type { Html } from '../../html.ts';
import type { Portal } from '../../portal-context.ts';

/** Everything that the page of a case shows, read once. */
export interface CaseView {
  /** What the law asks of us in every case. */
  readonly administration: Administration;
  readonly application: Application;
  readonly definition: Definition;
  readonly person: Person | undefined;
  /** Other open applications of the same person for the same benefit. */
  readonly doubles: readonly Double[];
  readonly proposal: Report | undefined;
  /** What is strange among the answers and was kept all the same. */
  readonly strange: Html;
  /** The answers as written, in the officer's language. */
  readonly lines: readonly ReceiptLine[];
  /** The answers that were sent, with what came later of what was not known yet. */
  readonly stands: RawAnswers;
  /** What is not known yet, and what came of it so far: while the case is open it can be written or corrected. */
  readonly later: readonly { readonly ask: Ask; readonly isMissing: boolean }[];
  /** What came with it. */
  readonly documents: readonly Document[];
  readonly provenance: ReadonlyMap<string, GivenAt>;
  readonly history: readonly PastEvent[];
  /** What colleagues wrote about it, newest first. */
  readonly notes: readonly CaseNote[];
  /** Newest first. */
  readonly decisions: readonly Decision[];
  /** Signed and neither sent nor undone. */
  readonly open: Decision | undefined;
  readonly names: ReadonlyMap<string, string>;
  /** What other people were asked about it, and where each stands. */
  readonly consents: readonly Consent[];
  /** What somebody who was asked has sent against its decision, as regards their own share. */
  readonly shareContests: readonly Application[];
  /** Of such a contest: whose share it is, and where. */
  readonly share: ShareAt | undefined;
  /** What holds instead of what was sent, from a day on. */
  readonly amendments: readonly Amendment[];
  /** The application that it changes, if it is a change and whose it is is known. */
  readonly changes: Changeable | undefined;
  /** Whom the answers name against ANPR, and on whom nobody has found anything yet. */
  readonly named: readonly NamedAgainst[];
  /** What the banks said of its accounts. */
  readonly holders: readonly HolderSaid[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** The share that is contested: what was asked of whom, in which case, and what stands in their own row of it. */
export interface ShareAt {
  readonly consent: Consent;
  readonly about: Application;
  readonly definition: Definition;
  readonly lines: readonly ReceiptLine[];
}

/** Reads a case; undefined when there is none, or it is not sent yet. */
export async function loadCase(
  portal: Portal,
  id: string,
  language: Language,
): Promise<CaseView | undefined> {
  const { casework, database, applications, places } = portal;
  const found = await casework.read(id);
  if (!found.ok) return undefined;
  const application = found.value;
  const definition = applications.definition(application);
  const [
    history,
    decisions,
    person,
    others,
    consents,
    amendments,
    changes,
    holders,
    notes,
    shareContests,
    share,
  ] = await Promise.all([
    casework.history(id),
    decisionsOf(database, id),
    application.personId ? readPerson(database, application.personId) : undefined,
    colleagues(database),
    consentsOf(database, id),
    amendmentsOf(database, id),
    changedBy(database, definition, application),
    holdersSaid(database, id),
    notesOn(database, id),
    shareContestsOf(database, id),
    shareAt(portal, application, language),
  ]);
  const stands = withLater(application.answers, amendments);
  const now = { ...application, answers: stands };
  const on = application.receipt?.on ?? portal.today();
  const missing = new Set(awaited(definition.service, stands, on).map(({ path }) => path));
  const doubles = await doublesOf(database, now, application.personId, definition.service, portal.today());
  const mentioned = history.flatMap(({ event }) => [
    ...('by' in event ? [event.by] : []),
    ...(event.type === 'assigned' && event.officerId ? [event.officerId] : []),
  ]);
  // Some events say how they came, not who did them.
  const ids = new Set([
    ...mentioned.filter((id) => /^[0-9a-f-]{36}$/.test(id)),
    ...(application.officerId ? [application.officerId] : []),
    ...notes.map(({ byId }) => byId),
  ]);
  const names = await namesOf(database, [...ids]);
  const documents = await portal.documents.of(id);
  return {
    administration: applications.administration,
    application,
    definition,
    person,
    doubles,
    proposal: proposalIn(application, definition, language),
    strange: strangeSection(definition, application.answers, application.receipt?.outcome.problems ?? [], {
      language,
      today: application.receipt?.on ?? portal.today(),
      places,
      names: calledIn(application.answers, application.known),
    }),
    stands,
    later: awaited(definition.service, application.answers, on).map((ask) => ({
      ask,
      isMissing: missing.has(ask.path),
    })),
    lines: linesOfCase(definition, now, { language, today: portal.today(), places }),
    provenance: provenanceOf(history),
    documents,
    history,
    notes,
    decisions,
    open: decisions.find(({ sentAt, undoneAt }) => !sentAt && !undoneAt),
    names,
    consents,
    shareContests,
    share,
    amendments,
    changes,
    named: unchecked(application, await namedChecks(database, id)),
    holders,
    colleagues: others,
  };
}

async function shareAt(
  { applications, clock, database, places }: Portal,
  { about: caseId, contest }: Application,
  language: Language,
): Promise<ShareAt | undefined> {
  if (!contest?.share || caseId === null) return undefined;
  const consent = await readConsent(database, contest.share.consentId);
  const about = await readApplication(database, caseId);
  if (!consent || !about) return undefined;
  const definition = applications.definition(about);
  return {
    consent,
    about,
    definition,
    lines: shownLines({ clock, places }, definition, about, consent, language),
  };
}

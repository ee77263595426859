// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type Catalogue, definitionOf } from '#catalogue/index.ts';
import { type CalendarDate, type Language, own } from '#core/index.ts';
import {
  accountsNamed,
  amendedBy,
  type Definition,
  type RawAnswers,
  type Service,
  wordsIn,
} from '#interview/index.ts';
import { sayer } from '#languages/index.ts';
import { type Application, type Known, readEarlier } from '#record/index.ts';
import { knownFacts } from '#registers/index.ts';
import type { Sql } from '#store/index.ts';
import { amendmentsOf, answersOn } from './amendments.ts';
import { type Changeable, changedBy } from './changes.ts';

/** What holds of a person before a change of theirs. */
export interface Held {
  /** What is known by a fact's id: by a grant here, otherwise as a register told it for another application. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** On which account what is paid. */
  readonly paid: readonly { readonly pays: string; readonly iban: string | null }[];
  /** The application that is changed, with the answers that hold today. */
  readonly changed: (Pick<Changeable, 'side'> & { readonly answers: RawAnswers }) | null;
}

/** What holds of nobody. */
export const nothingHeld: Held = { facts: {}, paid: [], changed: null };

/** Whether a service changes what holds already, so that it can leave all as it was. */
function isChange({ writes, protect, amends }: Service): boolean {
  return writes !== undefined || protect !== undefined || amends !== undefined;
}

/** What holds of whose a change is, as the counter knows it today; nothing for a service that changes nothing. */
export async function heldOf(
  { sql, catalogue, today, now, accountsOf }: HeldRooms,
  application: Application,
  definition: Definition,
): Promise<Held> {
  const { personId, id } = application;
  if (personId === null || !isChange(definition.service)) return nothingHeld;
  const [rows, kept, paid] = [
    await readEarlier(sql, { personId, applicationId: id }, now),
    await knownFacts(sql, personId),
    await accountsOf(sql, personId),
  ];
  const told = rows.toReversed().flatMap(({ service, known }) => factsTold(catalogue, service, known));
  const granted = kept.filter(({ untilAt }) => untilAt === null).map(({ fact, value }) => [fact, value]);
  const of = await changedBy(sql, definition, application);
  return {
    facts: Object.fromEntries([...told, ...granted]),
    paid: paid.filter(({ untilAt }) => untilAt === null),
    changed: of
      ? {
          side: of.side,
          answers: answersOn(of.application.answers, await amendmentsOf(sql, of.application.id), today),
        }
      : null,
  };
}

/** What is needed to know what holds. */
export interface HeldRooms {
  readonly sql: Sql;
  readonly catalogue: Catalogue;
  readonly today: CalendarDate;
  readonly now: Date;
  /** On which account what is paid to somebody, as the room of accounts tells it. */
  readonly accountsOf: (sql: Sql, personId: string) => Promise<readonly Account[]>;
}

interface Account {
  readonly pays: string;
  readonly iban: string | null;
  readonly untilAt: Date | null;
}

// What a person typed once shows nothing: a register told this.
function factsTold(catalogue: Catalogue, id: string, known: Known): readonly (readonly [string, unknown])[] {
  const questions = definitionOf(catalogue, id)?.service.questions ?? {};
  return Object.entries(known).flatMap(([path, { value, register }]) => {
    const fact = own(questions, path)?.fact;
    return fact === undefined || register === 'earlier' ? [] : [[fact, value] as const];
  });
}

/** The answers of a change that leave all as it was: their ids, or `amends` for the application that it changes. Pure. */
export function alreadySo(
  service: Service,
  answers: RawAnswers,
  { facts, paid, changed }: Held,
  today: CalendarDate,
): readonly string[] {
  const written = (service.writes ?? []).flatMap(({ fact, answer }) => {
    const value = own(answers, answer);
    return value !== undefined && value !== null && isDeepStrictEqual(value, own(facts, fact))
      ? [answer]
      : [];
  });
  const account = service.protect && own(answers, service.protect.account);
  const pays = service.protect?.pays === undefined ? undefined : own(answers, service.protect.pays);
  const of = [pays ?? service.amends?.service ?? service.id].flat().map(String);
  const known = of.map(
    (one) => paid.find((account) => account.pays === one)?.iban ?? own(facts, 'payment.iban'),
  );
  const isSame = typeof account === 'string' && known.length > 0 && known.every((iban) => iban === account);
  // Its route is over: an account that is asked no more changes nothing.
  const isAsked = isSame && accountsNamed(service, answers, today).some(({ iban }) => iban === account);
  const after = changed && amendedBy(service, answers, changed.answers, changed.side, today);
  const isLeft = after && isDeepStrictEqual({ ...changed.answers, ...after }, changed.answers);
  return [
    ...written,
    ...(isAsked && service.protect ? [service.protect.account] : []),
    ...(isLeft ? ['amends'] : []),
  ];
}

const say = sayer({
  already: {
    it: 'È già così, per quello che ci risulta: «{short}» è già quello che abbiamo. Può inviare lo stesso, ma non cambia niente.',
    en: 'It is so already, as far as we know: “{short}” is what we have already. You can send it all the same, but nothing changes.',
    de: 'Es ist schon so, soweit wir wissen: „{short}“ ist, was wir schon haben. Sie können es trotzdem senden, aber es ändert sich nichts.',
  },
  claim: {
    it: 'È già così: con queste risposte la domanda di prima resta com’è. Può inviare lo stesso, ma non cambia niente.',
    en: 'It is so already: with these answers the earlier application stays as it is. You can send this all the same, but nothing changes.',
    de: 'Es ist schon so: Mit diesen Antworten bleibt das frühere Gesuch, wie es ist. Sie können es trotzdem senden, aber es ändert sich nichts.',
  },
});

/** That a change leaves things as they are, told before it is sent: the one source of these sentences on every channel. */
export function tellAlready(
  definition: Definition,
  already: readonly string[],
  language: Language,
): readonly string[] {
  const { questions } = wordsIn(definition, language);
  return already.map((id) =>
    id === 'amends'
      ? say('claim', language)
      : say('already', language, { short: own(questions, id)?.short ?? '' }),
  );
}

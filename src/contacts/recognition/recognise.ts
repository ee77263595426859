// SPDX-License-Identifier: AGPL-3.0-or-later
import { identifiedReason, recordAccess } from '#access/index.ts';
import type { RecognitionFact } from '#catalogue/index.ts';
import {
  type Clock,
  normaliseCode,
  ok,
  parseApplicationNumber,
  type Result,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import type { Attempts } from '#limits/index.ts';
import { formerAddresses } from '#notices/index.ts';
import { personWithCode } from '#persons/index.ts';
import { type Contact, recognisedHere } from '#queue/index.ts';
import { type Application, readOfPerson } from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** What was answered: whose case it is said to be, its number, and to each of the questions. It is compared, and kept nowhere. */
interface Answered {
  readonly codiceFiscale: string;
  readonly number: string;
  readonly facts: Readonly<Partial<Record<RecognitionFact, string>>>;
}

/** The number of the case, and what the administration asks besides. */
type Question = 'number' | RecognitionFact;

interface Rooms {
  readonly database: Database;
  readonly clock: Clock;
  readonly attempts: Attempts;
  /** Tells the person asked about, in the same transaction. */
  onTried(sql: Sql, personId: string, isRight: boolean): Promise<void>;
  /** Whether whoever answers may know of the person at all; a refusal is written down. */
  mayKnow(whose: { readonly personId: string; readonly applicationId: string | null }): Promise<boolean>;
}

/**
 * Recognises whoever calls about a case by what they answer. Tells of each question whether it was right and never what is kept; the same where
 * the person, the case or what is asked is not here. Each try is written down for the person asked about, and told. Refuses `wrong` with
 * what was right, `wait` with `minutes` after too many, `tied` where whoever answers is near the person, `moved` where it came too late.
 */
export async function recognise(
  { database, clock, attempts, onTried, mayKnow }: Rooms,
  contact: Contact,
  { asked, right: least }: { readonly asked: readonly RecognitionFact[]; readonly right: number },
  { codiceFiscale, number, facts }: Answered,
): Promise<Result<null, 'wrong' | 'wait' | 'tied' | 'moved'>> {
  const operatorId = contact.operatorId ?? '';
  const code = normaliseCode(codiceFiscale);
  const at = new Date(clock.nowMs());
  // By person, by contact, and by whoever answers: nobody guesses long by changing one of them.
  const who = { person: [code, contact.id], source: `operator ${operatorId}` };
  return attempts.tried('recognition', who, async () => {
    const personId = await personWithCode(database, code);
    const one = personId === undefined ? undefined : await theCase(personId, number);
    if (personId !== undefined && !(await mayKnow({ personId, applicationId: one?.id ?? null })))
      return refuse('tied');
    const isRight: Record<Question, boolean> = {
      number: one !== undefined,
      'mobile-end': personId !== undefined && (await isMobileEnd(personId, facts['mobile-end'] ?? '')),
      'sent-month': one !== undefined && isSentIn(one, facts['sent-month'] ?? ''),
    };
    const found = one !== undefined && asked.filter((fact) => isRight[fact]).length >= least ? one : null;
    const isOpen = await database.transaction(async (sql) => {
      if (!(await recognisedHere(sql, contact, { applicationId: found?.id ?? null, at }))) return false;
      if (personId === undefined) return true;
      const reason = identifiedReason(found ? 'recognised' : 'not-recognised');
      const tried = { actorId: operatorId, act: 'answer-contacts', reason, personId } as const;
      await recordAccess(sql, { ...tried, applicationId: found?.id ?? null, allowed: found !== null }, clock);
      await onTried(sql, personId, found !== null);
      return true;
    });
    if (!isOpen) return refuse('moved');
    const told = Object.fromEntries(
      (['number', ...asked] as const).map((one) => [one, isRight[one] ? 1 : 0]),
    );
    return found ? ok(null) : refuse('wrong', told);
  });

  async function theCase(personId: string, typed: string): Promise<Application | undefined> {
    const parsed = parseApplicationNumber(typed);
    if (!parsed.ok) return undefined;
    const all = await readOfPerson(database, personId);
    return all.find((one) => one.number === parsed.value && one.submittedAt !== null);
  }

  async function isMobileEnd(personId: string, typed: string): Promise<boolean> {
    const end = typed.replaceAll(/\D/g, '');
    const known = await formerAddresses(database, personId, at);
    return (
      end.length === 4 &&
      known.some(
        ({ channel, address, isConfirmed }) => channel === 'sms' && isConfirmed && address.endsWith(end),
      )
    );
  }
}

function isSentIn({ submittedAt }: Application, typed: string): boolean {
  const sent = submittedAt && todayInItaly({ nowMs: () => submittedAt.getTime() }).slice(5, 7);
  return /^\d{1,2}$/.test(typed) && typed.padStart(2, '0') === sent;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, addYears, ageOn, cents, yearOf } from 'sportello/core';
import type { Part, Told } from 'sportello/sources';

// What in the answers of registers needs a rule to be found; `facts.yaml` names these parts (`of`) and says what is read in them.

/** Own children on the same family sheet, oldest first. */
function childrenOf({ anpr, spid }: Told) {
  return (anpr?.famiglia ?? [])
    .filter(({ figlio, genitori }) => figlio && genitori.includes(spid.codiceFiscale))
    .sort((a, b) => (a.dataNascita < b.dataNascita ? -1 : 1));
}

type Child = ReturnType<typeof childrenOf>[number];

// The child whom a nursery's request can be about, where there is only one.
function smallChild(told: Told) {
  const small = childrenOf(told).filter(({ dataNascita }) => dataNascita > addYears(told.today, -4));
  return small.length === 1 ? small[0] : undefined;
}

/** The other parent, where all the children have the same two. */
function otherParent(told: Told): string | undefined {
  const others = new Set(
    childrenOf(told).flatMap(({ genitori }) => genitori.filter((one) => one !== told.spid.codiceFiscale)),
  );
  return others.size === 1 ? [...others][0] : undefined;
}

function mother(told: Told) {
  const me = told.anpr?.soggetto;
  if (!me || childrenOf(told).length === 0) return undefined;
  if (me.sesso === 'F') return me;
  const other = told.anpr?.famiglia.find(({ codiceFiscale }) => codiceFiscale === otherParent(told));
  return other?.sesso === 'F' ? other : undefined;
}

/** The statement in force on the day of the request. */
function statement({ isee, today }: Told) {
  const found = isee?.attestazione;
  return found && found.scadeIl >= today ? found : undefined;
}

/**
 * The statement of the year before, beside one of this year. It counts only where months before March are paid, for a birth: without
 * a child of these months nothing of it is kept.
 */
function statementBefore(told: Told) {
  const [now, before] = [statement(told), told.isee?.precedente];
  if (!now || !before) return undefined;
  const year = yearOf(told.today);
  const isNext = yearOf(now.presentataIl) === year && yearOf(before.presentataIl) === year - 1;
  const births = childrenOf(told).map(({ dataNascita }) => dataNascita);
  return isNext && births.some((birth) => birth >= addMonths(told.today, -5)) ? before : undefined;
}

/** The job that ended last, when none goes on. */
function endedJob({ uniemens }: Told) {
  const jobs = uniemens?.rapporti ?? [];
  if (jobs.length === 0 || jobs.some(({ al }) => al === null)) return undefined;
  return jobs.reduce((last, job) => ((job.al ?? '') > (last.al ?? '') ? job : last));
}

// A permanent job left by the person in the twelve months before the last one ended (D.Lgs. 22/2015 art. 3 c. 1 lett. c-bis).
function quitBefore(told: Told) {
  const last = endedJob(told);
  const end = last?.al;
  if (!last || !end) return undefined;
  return told.uniemens?.rapporti.find(
    ({ al, tempoIndeterminato, cessazione }) =>
      tempoIndeterminato &&
      cessazione?.causale === 'dimissioni' &&
      al !== null &&
      al < end &&
      al >= addYears(end, -1),
  );
}

export const parts = {
  children: { in: 'famiglia', find: childrenOf },
  'small-child': { in: 'famiglia', find: smallChild },
  'sibling-under-ten': {
    find: (told: Told) => {
      const child = smallChild(told);
      return (
        child &&
        childrenOf(told).some((other) => other !== child && ageOn(other.dataNascita, told.today) < 10)
      );
    },
  },
  'other-parent': { find: otherParent },
  mother: { in: 'famiglia', find: mother },
  'two-years-in-italy': {
    find: ({ anpr, today }: Told) => {
      const since = anpr?.soggetto.residenza.inItaliaDal;
      // Fewer than two years of residence now may still be two years in all: that is asked.
      return since && since <= addYears(today, -2) ? true : undefined;
    },
  },

  statement: { in: 'attestazione', find: statement },
  'statement-before': { in: 'precedente', find: statementBefore },
  'child-in-statement': {
    in: 'attestazione.nucleo',
    ofRow: true,
    find: (told: Told, row: Child) =>
      statement(told)?.nucleo.find((one) => one.codiceFiscale === row.codiceFiscale),
  },

  'ended-job': { in: 'rapporti', find: endedJob },
  'job-quit-before': { in: 'rapporti', find: quitBefore },
  'has-quit-before': {
    find: (told: Told) => (endedJob(told) ? quitBefore(told) !== undefined : undefined),
  },
  'notice-was-paid': {
    find: (told: Told) => {
      const { cessazione } = endedJob(told) ?? {};
      return cessazione ? cessazione.preavvisoPagatoFinoAl !== null : undefined;
    },
  },
  'works-now': {
    find: ({ uniemens, inps }: Told) =>
      (uniemens?.rapporti.some(({ al }) => al === null) ?? false) || inps?.prestazioni.pensione
        ? 'work'
        : undefined,
  },
  'contract-of-six-months': {
    find: ({ uniemens, today }: Told) => {
      const now = uniemens?.rapporti.find(({ al }) => al === null || al >= today);
      return (
        now && (now.tempoIndeterminato || (now.al !== null && now.al >= addMonths(now.dal, 6)) || undefined)
      );
    },
  },

  'has-pension': { find: ({ inps }: Told) => inps && (inps.prestazioni.pensione ? 'entitled' : 'no') },
  // D.L. 201/2011 art. 12 c. 2: above 1,000 euro a pension is paid to an account only.
  'over-cash-limit': {
    find: ({ inps }: Told) => {
      const monthly = inps?.prestazioni.pensione?.importoMensile;
      return monthly === undefined ? undefined : monthly > cents(100_000);
    },
  },

  'still-owed': {
    in: 'indebiti',
    find: ({ debts }: Told) => debts?.indebiti.filter((debt) => leftOf(debt) > 0),
  },
  left: { ofRow: true, find: (_: Told, row: Debt) => leftOf(row) },
} satisfies Readonly<Record<string, Part>>;

type Debt = NonNullable<Told['debts']>['indebiti'][number];

function leftOf({ importo, restituito }: Debt) {
  return cents(importo - restituito);
}

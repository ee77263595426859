// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, addYears, ageOn, type CalendarDate, cents, yearOf } from '#core/index.ts';
import type { Question, Register } from '#kinds/index.ts';
import type { Person } from '#people/index.ts';
import type { Answer, RemoteRegister } from './answers.ts';

export type RegisterName = Register['register'];

/** What was told of one person, by whom. */
export type Told = { readonly spid: Person; readonly today: CalendarDate } & {
  readonly [Name in RemoteRegister]?: Answer<Name>;
};

/** The answer to a question that a register's answer contains; undefined where it contains none. */
type Maps = (told: Told, question: Question) => unknown;

// A choice is offered differently by different services: the first of these that this question has.
function firstOf(question: Question, ...ids: readonly string[]): string | undefined {
  const offered = (question.options as { readonly ids?: readonly string[] }).ids ?? [];
  return ids.find((id) => offered.includes(id));
}

const subject = (told: Told) => told.anpr?.soggetto;

/** Own children on the same family sheet, oldest first. */
function childrenOf({ anpr, spid }: Told) {
  return (anpr?.famiglia ?? [])
    .filter(({ figlio, genitori }) => figlio && genitori.includes(spid.codiceFiscale))
    .sort((a, b) => (a.dataNascita < b.dataNascita ? -1 : 1));
}

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

function motherBirth(told: Told): CalendarDate | undefined {
  const me = subject(told);
  if (!me || childrenOf(told).length === 0) return undefined;
  if (me.sesso === 'F') return me.dataNascita;
  const other = told.anpr?.famiglia.find(({ codiceFiscale }) => codiceFiscale === otherParent(told));
  return other?.sesso === 'F' ? other.dataNascita : undefined;
}

function citizenship(told: Told, question: Question): string | undefined {
  const me = subject(told);
  if (me?.cittadinanza === 'italiana') return firstOf(question, 'italian', 'italian-or-eu');
  if (me?.cittadinanza === 'unione-europea') return firstOf(question, 'eu-or-similar', 'italian-or-eu');
  switch (me?.titoloSoggiorno) {
    case 'soggiornante-lungo-periodo':
      return firstOf(question, 'long-term', 'admitted-permit');
    case 'permesso-unico-lavoro':
      return firstOf(question, 'single-work-permit', 'admitted-permit');
    default:
      return undefined;
  }
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

const disabilities = {
  nessuna: 'none',
  media: 'medium',
  grave: 'severe',
  'non-autosufficiente': 'total',
} as const;

/** The job that ended last, when none goes on. */
function endedJob({ uniemens }: Told) {
  const jobs = uniemens?.rapporti ?? [];
  if (jobs.length === 0 || jobs.some(({ al }) => al === null)) return undefined;
  return jobs.reduce((last, job) => ((job.al ?? '') > (last.al ?? '') ? job : last));
}

const endings = {
  licenziamento: 'dismissal',
  'giusta-causa-datore': 'just-cause-dismissal',
  'fine-termine': 'end-of-term',
  dimissioni: 'resignation',
} as const;
const jobs = {
  dipendente: 'employee',
  apprendista: 'apprentice',
  domestico: 'domestic',
  'pubblico-tempo-determinato': 'public-fixed-term',
  'pubblico-tempo-indeterminato': 'public-permanent',
} as const;

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

function worksNow({ uniemens, inps }: Told): boolean {
  return (uniemens?.rapporti.some(({ al }) => al === null) ?? false) || Boolean(inps?.prestazioni.pensione);
}

/**
 * For each question that a register can answer instead of the person, by its id, how. Written once for all services: a question
 * has the same meaning under the same id, and the service itself says by `from` which registers it accepts. For a list, one
 * object for each element.
 */
export const mapping: Readonly<Record<string, Partial<Record<RegisterName, Maps>>>> = {
  'given-name': { spid: ({ spid }) => spid.givenName },
  'family-name': { spid: ({ spid }) => spid.familyName },
  'codice-fiscale': { spid: ({ spid }) => spid.codiceFiscale },
  birth: { spid: ({ spid }) => spid.birthDate ?? undefined },

  resident: { anpr: (told) => (subject(told) ? true : undefined) },
  address: { anpr: (told) => subject(told)?.residenza.indirizzo },
  'here-since': { anpr: (told) => subject(told)?.residenza.inItaliaDal },
  'two-years': {
    anpr: (told) => {
      const since = subject(told)?.residenza.inItaliaDal;
      // Fewer than two years of residence now may still be two years in all: that is asked.
      return since && since <= addYears(told.today, -2) ? true : undefined;
    },
  },
  citizenship: { anpr: citizenship },
  married: {
    anpr: (told) => {
      const status = subject(told)?.statoCivile;
      return status && (status === 'coniugato' ? 'yes' : status === 'separato' ? 'separated' : 'no');
    },
  },
  children: {
    anpr: (told) =>
      told.anpr &&
      childrenOf(told).map(({ dataNascita, codiceFiscale }) => ({
        birth: dataNascita,
        home: 'with-us',
        'own-child': true,
        'codice-fiscale': codiceFiscale,
      })),
    isee: (told) =>
      childrenOf(told).map(({ codiceFiscale }) => {
        const member = statement(told)?.nucleo.find((one) => one.codiceFiscale === codiceFiscale);
        return { disability: member && disabilities[member.disabilita] };
      }),
  },
  'mother-birth': { anpr: motherBirth },
  'other-parent-code': { anpr: otherParent },
  'child-birth': { anpr: (told) => smallChild(told)?.dataNascita },
  'child-code': { anpr: (told) => smallChild(told)?.codiceFiscale },
  'lives-with-child': { anpr: (told) => (smallChild(told) ? true : undefined) },
  'sibling-under-ten': {
    anpr: (told) => {
      const child = smallChild(told);
      return (
        child &&
        childrenOf(told).some((other) => other !== child && ageOn(other.dataNascita, told.today) < 10)
      );
    },
  },

  isee: { isee: (told) => statement(told)?.indicatore },
  'isee-day': { isee: (told) => statement(told)?.presentataIl },
  'isee-last-year': { isee: (told) => statementBefore(told)?.indicatore },
  'isee-last-year-day': { isee: (told) => statementBefore(told)?.presentataIl },

  'my-work': { uniemens: (told) => (worksNow(told) ? 'work' : undefined) },
  contract: {
    uniemens: ({ uniemens, today }) => {
      const now = uniemens?.rapporti.find(({ al }) => al === null || al >= today);
      return (
        now && (now.tempoIndeterminato || (now.al !== null && now.al >= addMonths(now.dal, 6)) || undefined)
      );
    },
  },
  ending: {
    uniemens: (told) => {
      const { cessazione } = endedJob(told) ?? {};
      return cessazione ? endings[cessazione.causale] : undefined;
    },
  },
  'last-day': { uniemens: (told) => endedJob(told)?.al },
  job: {
    uniemens: (told) => {
      const job = endedJob(told);
      return job && jobs[job.qualifica];
    },
  },
  'open-ended': { uniemens: (told) => endedJob(told)?.tempoIndeterminato },
  weeks: { uniemens: ({ uniemens }) => uniemens?.settimaneUltimiQuattroAnni },
  earned: { uniemens: ({ uniemens }) => uniemens?.retribuzioneUltimiQuattroAnni },
  'quit-before': { uniemens: (told) => (endedJob(told) ? quitBefore(told) !== undefined : undefined) },
  'quit-day': { uniemens: (told) => quitBefore(told)?.al },
  'notice-paid': {
    uniemens: (told) => {
      const { cessazione } = endedJob(told) ?? {};
      return cessazione ? cessazione.preavvisoPagatoFinoAl !== null : undefined;
    },
  },
  'notice-until': {
    uniemens: (told) => endedJob(told)?.cessazione?.preavvisoPagatoFinoAl ?? undefined,
  },

  mobile: { inps: ({ inps }) => inps?.recapiti.cellulare ?? undefined },
  email: { inps: ({ inps }) => inps?.recapiti.email ?? undefined },
  'send-to': { inps: ({ inps }) => inps?.recapiti.email ?? undefined },
  'pay-how': { inps: ({ inps }) => (inps?.pagamento ? 'account' : undefined) },
  iban: { inps: ({ inps }) => inps?.pagamento?.iban },
  'iban-mine': { inps: ({ inps }) => inps?.pagamento?.intestatoAllAssistito },
  'already-granted': { inps: ({ inps }) => inps?.prestazioni.assegnoUnico },
  granted: { inps: ({ inps }) => inps?.prestazioni.assegnoUnico },
  'other-claim': { inps: ({ inps }) => inps?.prestazioni.bonusAsiloNido },
  disability: { inps: ({ inps }) => inps?.prestazioni.invaliditaCivile },
  'used-weeks': { inps: ({ inps }) => inps?.prestazioni.settimaneDisoccupazioneUsate },
  pension: {
    inps: ({ inps }) => inps && (inps.prestazioni.pensione ? 'entitled' : 'no'),
  },
  cash: { inps: ({ inps }) => inps?.prestazioni.pensione?.inContanti },
  'over-limit': {
    // D.L. 201/2011 art. 12 c. 2: above 1,000 euro a pension is paid to an account only.
    inps: ({ inps }) => {
      const monthly = inps?.prestazioni.pensione?.importoMensile;
      return monthly === undefined ? undefined : monthly > cents(100_000);
    },
  },

  taxed: { ade: ({ ade }) => ade?.soggettoImpostaItalia },
};

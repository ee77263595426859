// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, addYears, ageOn, type CalendarDate, cents, own, yearOf } from '#core/index.ts';
import type { Question, Register } from '#kinds/index.ts';
import type { Person } from '#persons/index.ts';
import { houseNumberFrom } from '#spoken/index.ts';
import type { Answer, RemoteRegister } from './answers.ts';
import type { YearOfPayments } from './payments.ts';

export type RegisterName = Register['register'];

/** A case of a person's that was granted. */
export interface GrantedCase {
  readonly number: string;
  readonly service: string;
  readonly sentOn: CalendarDate;
}

/** Where an application of a person's is, as their own records tell it. */
export interface OwnApplication {
  /** What it is called, in the language of who reads. */
  readonly title: string;
  readonly state: string;
  readonly since: CalendarDate;
  readonly next: string;
  /** The last day for what comes next. */
  readonly by: CalendarDate | null;
  /** What was asked for and has not come, in the words of who asked. */
  readonly documents: string | null;
  /** Null of one that was not sent. */
  readonly number: string | null;
}

/** What was told of one person, by whom. */
export type Told = {
  readonly spid: Person;
  /** Their cases at this counter that were granted, newest first. */
  readonly cases?: readonly GrantedCase[];
  /** All of their applications at this counter. */
  readonly applications?: readonly OwnApplication[];
  readonly today: CalendarDate;
  /** What grants of the agency's own wrote, by fact. */
  readonly kept?: Readonly<Record<string, { readonly value: unknown; readonly since: CalendarDate }>>;
} & {
  readonly [Name in RemoteRegister]?: Answer<Name>;
} & {
  /** What was paid in the year that was asked for. */
  readonly payments?: Pick<YearOfPayments, 'payments'> & { readonly aggiornatoAl: CalendarDate };
};

/** The answer to a question that a register's answer contains; undefined where it contains none. */
type Maps = (told: Told, question: Question) => unknown;

// A choice is offered differently by different services: the first of these that this question has.
function firstOf(question: Question, ...ids: readonly string[]): string | undefined {
  const offered = (question.options as { readonly ids?: readonly string[] }).ids ?? [];
  return ids.find((id) => offered.includes(id));
}

const subject = (told: Told) => told.anpr?.soggetto;

/** What somebody in a list is called, beside the facts of theirs. */
export const givenName = 'given-name';

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

/** Where the person lives, in the parts of an address. What is no number of a house or no postcode is asked. */
function addressOf(told: Told) {
  const at = subject(told)?.residenza.indirizzo;
  if (!at) return undefined;
  const { codiceIstat: code, nome: name, siglaProvincia: province } = at.comune;
  const number = at.numeroCivico === null ? null : houseNumberFrom(at.numeroCivico);
  return {
    place: { code, name, province },
    street: at.toponimo,
    ...(number === undefined ? {} : { number }),
    ...(at.cap === null ? {} : { postcode: at.cap }),
  };
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

// The services of this counter that grant something to who lost their work.
const unemployment: Readonly<Record<string, string>> = { 'naspi-domanda': 'naspi', 'dis-coll': 'dis-coll' };

/** The places of a kind to which one can go, nearest first. */
function officesNear({ inps }: Told, kind: 'sede' | 'ufficio-postale') {
  return inps?.vicino
    ?.filter(({ tipo }) => tipo === kind)
    .map(({ codice, nome, comune: { codiceIstat: code, nome: name, siglaProvincia: province } }) => ({
      id: codice,
      'office.name': nome,
      'office.place': { code, name, province },
    }));
}

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

const benefits = {
  pensione: 'pension',
  disoccupazione: 'unemployment',
  'assegno-unico': 'assegno-unico',
  malattia: 'sickness',
  altro: 'other',
} as const;
const reasons = { reddito: 'income', lavoro: 'work', ricalcolo: 'recount', altro: 'other' } as const;
const recoveries = { nessuno: 'not-yet', trattenuta: 'withheld', rate: 'instalments' } as const;
const funds = {
  dipendenti: 'employees',
  artigiani: 'artisans',
  commercianti: 'traders',
  separata: 'separata',
  pubblici: 'public',
  domestici: 'domestic',
  altra: 'other',
} as const;
const contributionKinds = {
  lavoro: 'work',
  figurativo: 'credited',
  riscatto: 'bought',
  volontario: 'voluntary',
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
 * For each fact of the catalogue that a register can tell (`services/facts/facts.yaml`), how. Written once for all services: a question
 * says which fact it asks for, the fact from which registers it may be had. For a list, one object for each element, by the facts
 * of its fields.
 */
export const mapping: Readonly<Record<string, Partial<Record<RegisterName, Maps>>>> = {
  // Of a company nothing is known that is a person's.
  'person.given-name': { spid: ({ spid }) => (spid.isCompany ? undefined : spid.givenName) },
  'person.family-name': { spid: ({ spid }) => (spid.isCompany ? undefined : spid.familyName) },
  'person.codice-fiscale': { spid: ({ spid }) => (spid.isCompany ? undefined : spid.codiceFiscale) },
  'person.birth': { spid: ({ spid }) => spid.birthDate ?? undefined },

  'company.codice-fiscale': { powers: ({ spid }) => (spid.isCompany ? spid.codiceFiscale : undefined) },
  'company.name': { powers: ({ spid }) => (spid.isCompany ? spid.givenName : undefined) },

  'residence.in-italy': { anpr: (told) => (subject(told) ? true : undefined) },
  'residence.address': { anpr: addressOf },
  // Our own records have it once a grant wrote it.
  'contact.address': { inps: () => undefined, anpr: addressOf },
  'residence.since': { anpr: (told) => subject(told)?.residenza.inItaliaDal },
  'residence.two-years': {
    anpr: (told) => {
      const since = subject(told)?.residenza.inItaliaDal;
      // Fewer than two years of residence now may still be two years in all: that is asked.
      return since && since <= addYears(told.today, -2) ? true : undefined;
    },
  },
  'person.citizenship': { anpr: citizenship },
  'person.married': {
    anpr: (told) => {
      const status = subject(told)?.statoCivile;
      return status && (status === 'coniugato' ? 'yes' : status === 'separato' ? 'separated' : 'no');
    },
  },
  'family.children': {
    anpr: (told) =>
      told.anpr &&
      childrenOf(told).map(({ dataNascita, codiceFiscale, nome }) => ({
        ...(nome === undefined ? {} : { [givenName]: nome }),
        'child.birth': dataNascita,
        'child.home': 'with-us',
        'child.own': true,
        'child.codice-fiscale': codiceFiscale,
      })),
    isee: (told) =>
      childrenOf(told).map(({ codiceFiscale }) => {
        const member = statement(told)?.nucleo.find((one) => one.codiceFiscale === codiceFiscale);
        return { 'child.disability': member && disabilities[member.disabilita] };
      }),
  },
  'family.mother-birth': { anpr: motherBirth },
  'family.other-parent': { anpr: otherParent },
  'small-child.birth': { anpr: (told) => smallChild(told)?.dataNascita },
  'small-child.codice-fiscale': { anpr: (told) => smallChild(told)?.codiceFiscale },
  'small-child.at-home': { anpr: (told) => (smallChild(told) ? true : undefined) },
  'small-child.sibling-under-ten': {
    anpr: (told) => {
      const child = smallChild(told);
      return (
        child &&
        childrenOf(told).some((other) => other !== child && ageOn(other.dataNascita, told.today) < 10)
      );
    },
  },

  'isee.value': { isee: (told) => statement(told)?.indicatore },
  'isee.presented': { isee: (told) => statement(told)?.presentataIl },
  'isee.value-of-last-year': { isee: (told) => statementBefore(told)?.indicatore },
  'isee.presented-last-year': { isee: (told) => statementBefore(told)?.presentataIl },

  'work.now': { uniemens: (told) => (worksNow(told) ? 'work' : undefined) },
  'work.contract-of-six-months': {
    uniemens: ({ uniemens, today }) => {
      const now = uniemens?.rapporti.find(({ al }) => al === null || al >= today);
      return (
        now && (now.tempoIndeterminato || (now.al !== null && now.al >= addMonths(now.dal, 6)) || undefined)
      );
    },
  },
  'last-job.ending': {
    uniemens: (told) => {
      const { cessazione } = endedJob(told) ?? {};
      return cessazione ? endings[cessazione.causale] : undefined;
    },
  },
  'last-job.last-day': { uniemens: (told) => endedJob(told)?.al },
  'last-job.kind': {
    uniemens: (told) => {
      const job = endedJob(told);
      return job && jobs[job.qualifica];
    },
  },
  'last-job.open-ended': { uniemens: (told) => endedJob(told)?.tempoIndeterminato },
  'work.weeks-in-four-years': { uniemens: ({ uniemens }) => uniemens?.settimaneUltimiQuattroAnni },
  'work.earned-in-four-years': { uniemens: ({ uniemens }) => uniemens?.retribuzioneUltimiQuattroAnni },
  'last-job.quit-another-before': {
    uniemens: (told) => (endedJob(told) ? quitBefore(told) !== undefined : undefined),
  },
  'last-job.quit-another-on': { uniemens: (told) => quitBefore(told)?.al },
  'last-job.notice-paid': {
    uniemens: (told) => {
      const { cessazione } = endedJob(told) ?? {};
      return cessazione ? cessazione.preavvisoPagatoFinoAl !== null : undefined;
    },
  },
  'last-job.notice-until': {
    uniemens: (told) => endedJob(told)?.cessazione?.preavvisoPagatoFinoAl ?? undefined,
  },

  'unemployment.claims': {
    cases: ({ cases = [] }) => {
      const claims = cases.flatMap(({ number, service, sentOn }) => {
        const benefit = own(unemployment, service);
        return benefit ? [{ id: number, 'unemployment.benefit': benefit, 'unemployment.asked': sentOn }] : [];
      });
      return claims.length > 0 ? claims : undefined;
    },
    inps: ({ inps }) =>
      inps?.prestazioni.disoccupazione
        ?.filter(({ stato }) => stato !== 'terminata')
        .sort((one, other) => (one.presentataIl < other.presentataIl ? 1 : -1))
        .map(({ numeroDomanda, tipo, presentataIl }) => ({
          id: numeroDomanda,
          'unemployment.benefit': tipo,
          'unemployment.asked': presentataIl,
        })),
  },

  // Newest first; of those that have ended there is nothing left to end.
  'domestic.jobs': {
    inps: ({ inps }) =>
      inps?.rapportiDomestici
        ?.filter(({ al }) => al === null)
        .sort((one, other) => (one.dal < other.dal ? 1 : -1))
        .map(({ codiceRapporto, lavoratore, dal }) => ({
          id: codiceRapporto,
          'domestic.worker': lavoratore,
          'domestic.start': dal,
        })),
  },

  'office.near': { inps: (told) => officesNear(told, 'sede') },
  'post-office.near': { inps: (told) => officesNear(told, 'ufficio-postale') },

  'contact.mobile': { inps: ({ inps }) => inps?.recapiti.cellulare ?? undefined },
  'contact.email': { inps: ({ inps }) => inps?.recapiti.email ?? undefined },
  'contact.email-on-file': { inps: ({ inps }) => inps?.recapiti.email ?? undefined },
  'payment.how': { inps: ({ inps }) => (inps?.pagamento ? 'account' : undefined) },
  'payment.iban': { inps: ({ inps }) => inps?.pagamento?.iban },
  'payment.iban-mine': { inps: ({ inps }) => inps?.pagamento?.intestatoAllAssistito },
  'benefit.assegno-unico.granted': { inps: ({ inps }) => inps?.prestazioni.assegnoUnico },
  'benefit.bonus-asilo-nido.asked': { inps: ({ inps }) => inps?.prestazioni.bonusAsiloNido },
  'benefit.civil-invalidity.granted': { inps: ({ inps }) => inps?.prestazioni.invaliditaCivile },
  'benefit.unemployment.weeks-used': { inps: ({ inps }) => inps?.prestazioni.settimaneDisoccupazioneUsate },
  'pension.kind': {
    inps: ({ inps }) => inps && (inps.prestazioni.pensione ? 'entitled' : 'no'),
  },
  'pension.in-cash': { inps: ({ inps }) => inps?.prestazioni.pensione?.inContanti },
  'pension.over-cash-limit': {
    // D.L. 201/2011 art. 12 c. 2: above 1,000 euro a pension is paid to an account only.
    inps: ({ inps }) => {
      const monthly = inps?.prestazioni.pensione?.importoMensile;
      return monthly === undefined ? undefined : monthly > cents(100_000);
    },
  },

  'debts.open': {
    debts: ({ debts }) =>
      debts?.indebiti
        .map((one) => ({ ...one, left: cents(one.importo - one.restituito) }))
        .filter(({ left }) => left > 0)
        .map((one) => ({
          'debt.benefit': benefits[one.prestazione],
          'debt.reason': reasons[one.motivo],
          'debt.from': one.dal,
          'debt.to': one.al,
          'debt.told-on': one.notificatoIl,
          'debt.sum': one.importo,
          'debt.left': one.left,
          'debt.how': recoveries[one.recupero],
          'debt.pay-by': one.entroIl,
        })),
  },
  'contributions.periods': {
    contributions: ({ contributions }) =>
      contributions?.periodi.map((one) => ({
        // The archive has no number of its own for a line.
        id: [one.dal, one.al, one.gestione, one.tipo, one.datore ?? ''].join('/'),
        'contribution.from': one.dal,
        'contribution.to': one.al,
        'contribution.fund': funds[one.gestione],
        'contribution.kind': contributionKinds[one.tipo],
        'contribution.employer': one.datore,
        'contribution.weeks': one.settimane,
        'contribution.pay': one.retribuzione,
      })),
  },
  'payments.of-year': {
    payments: ({ payments }) =>
      payments?.payments.map((one) => ({
        'payment.benefit': one.benefit,
        'payment.from': one.from,
        'payment.to': one.to,
        'payment.gross': one.gross,
        'payment.income-tax': one.incomeTax,
        'payment.regional-tax': one.regionalTax,
        'payment.municipal-tax': one.municipalTax,
      })),
  },
  'pension.slips': {
    pensions: ({ pensions }) =>
      pensions?.cedolini.map((one) => ({
        'slip.month': one.mese,
        'slip.paid-on': one.pagamentoIl,
        'slip.gross': one.lordo,
        'slip.arrears': one.arretrati,
        'slip.income-tax': one.irpef,
        'slip.surtaxes': one.addizionali,
        'slip.union-fee': one.quotaSindacale,
        'slip.recovered': one.recuperi,
        'slip.net': one.netto,
      })),
  },

  'applications.own': {
    cases: ({ applications }) =>
      applications?.map(({ title, state, since, next, by, documents, number }) => ({
        'application.title': title,
        'application.state': state,
        'application.since': since,
        'application.next': next,
        'application.by': by,
        'application.documents': documents,
        'application.number': number,
      })),
  },

  'tax.in-italy': { ade: ({ ade }) => ade?.soggettoImpostaItalia },
};

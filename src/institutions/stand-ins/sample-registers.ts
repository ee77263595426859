// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  addMonths,
  type CalendarDate,
  computeCodiceFiscale,
  day,
  lastDayOf,
  monthOf,
  own,
  yearOf,
} from '#core/index.ts';
import { samplePeople } from './sample-people.ts';

// What the sample registers know of the sample people. All of it is invented: nobody here exists, and no real register was asked.

const codeOf = (id: string): string => samplePeople.find((person) => person.id === id)?.codiceFiscale ?? '';
const birthOf = (id: string): string => samplePeople.find((person) => person.id === id)?.birth ?? '';

const maria = codeOf('maria-rossi');
const luca = codeOf('luca-bianchi');
const giuseppe = codeOf('giuseppe-esposito');
const anna = codeOf('anna-esposito');
const amina = codeOf('amina-diallo');

function child(givenName: string, sex: 'female' | 'male', birth: string) {
  const codiceFiscale = computeCodiceFiscale({
    familyName: 'Bianchi',
    givenName,
    birth: day(birth),
    sex,
    place: 'A944',
  });
  return { codiceFiscale, dataNascita: birth, sesso: sex === 'female' ? 'F' : 'M', nome: givenName };
}
const sofia = child('Sofia', 'female', '2018-09-12');
const matteo = child('Matteo', 'male', '2024-02-10');

const parents = [maria, luca];
const member = (
  of: { readonly codiceFiscale: string; readonly dataNascita: string; readonly sesso: string },
  figlio: boolean,
  genitori: readonly string[] = [],
) => ({
  ...of,
  figlio,
  genitori,
});
const self = (id: string, sesso: 'F' | 'M') => ({
  codiceFiscale: codeOf(id),
  dataNascita: birthOf(id),
  sesso,
});
const family = [member(sofia, true, parents), member(matteo, true, parents)];
const bologna = { codiceIstat: '037006', nome: 'Bologna', siglaProvincia: 'BO' };
const napoli = { codiceIstat: '063049', nome: 'Napoli', siglaProvincia: 'NA' };
const brescia = { codiceIstat: '017029', nome: 'Brescia', siglaProvincia: 'BS' };
const street = (comune: object, numeroCivico: string, cap: string) => ({
  indirizzo: { comune, toponimo: 'Via di Prova', numeroCivico, cap },
});
const home = street(bologna, '1', '40121');
const italian = { cittadinanza: 'italiana', titoloSoggiorno: null };
const euro = (amount: string) => ({ amount, currency: 'EUR' });

const anpr: Readonly<Record<string, object>> = {
  [maria]: {
    soggetto: {
      ...self('maria-rossi', 'F'),
      ...italian,
      statoCivile: 'coniugato',
      residenza: { ...home, inItaliaDal: '1988-05-14' },
    },
    famiglia: [member(self('luca-bianchi', 'M'), false), ...family],
  },
  [luca]: {
    soggetto: {
      ...self('luca-bianchi', 'M'),
      ...italian,
      statoCivile: 'coniugato',
      residenza: { ...home, inItaliaDal: '1985-11-02' },
    },
    famiglia: [member(self('maria-rossi', 'F'), false), ...family],
  },
  [giuseppe]: {
    soggetto: {
      ...self('giuseppe-esposito', 'M'),
      ...italian,
      statoCivile: 'vedovo',
      residenza: { ...street(napoli, '2', '80121'), inItaliaDal: '1951-03-19' },
    },
    famiglia: [],
  },
  [anna]: {
    soggetto: {
      ...self('anna-esposito', 'F'),
      ...italian,
      statoCivile: 'celibe-nubile',
      residenza: { ...street(napoli, '3', '80122'), inItaliaDal: '1979-07-30' },
    },
    famiglia: [],
  },
  [amina]: {
    soggetto: {
      ...self('amina-diallo', 'F'),
      cittadinanza: 'extra-ue',
      titoloSoggiorno: 'soggiornante-lungo-periodo',
      statoCivile: 'celibe-nubile',
      residenza: { ...street(brescia, '4', '25121'), inItaliaDal: '2016-03-01' },
    },
    famiglia: [],
  },
};

/** The statement of this year, presented in January; of the year before, while January is not over. */
function isee(codiceFiscale: string, today: CalendarDate) {
  if (![maria, luca].includes(codiceFiscale)) return { attestazione: null, precedente: null };
  const presented = `${yearOf(today)}-01-22`;
  const precedente = { indicatore: euro('13200.00'), presentataIl: `${yearOf(today) - 1}-02-03` };
  if (today < presented) return { attestazione: null, precedente };
  return {
    precedente,
    attestazione: {
      indicatore: euro('14350.00'),
      presentataIl: presented,
      scadeIl: `${yearOf(today)}-12-31`,
      nucleo: [maria, luca, sofia.codiceFiscale, matteo.codiceFiscale].map((one) => ({
        codiceFiscale: one,
        disabilita: 'nessuna',
      })),
    },
  };
}

const permanent = (dal: string) => ({
  qualifica: 'dipendente',
  dal,
  al: null,
  tempoIndeterminato: true,
  cessazione: null,
});

/** Employers declare by the end of the following month: the archive is a month behind. Amina’s job ended two months ago. */
function uniemens(codiceFiscale: string, today: CalendarDate) {
  const aggiornatoAl = lastDayOf(monthOf(addMonths(today, -1)));
  const jobs: Readonly<Record<string, object>> = {
    [maria]: {
      settimaneUltimiQuattroAnni: 208,
      retribuzioneUltimiQuattroAnni: euro('78400.00'),
      rapporti: [permanent('2015-09-01')],
    },
    [luca]: {
      settimaneUltimiQuattroAnni: 208,
      retribuzioneUltimiQuattroAnni: euro('96200.00'),
      rapporti: [permanent('2011-02-01')],
    },
    [anna]: {
      settimaneUltimiQuattroAnni: 208,
      retribuzioneUltimiQuattroAnni: euro('112000.00'),
      rapporti: [permanent('2008-05-05')],
    },
    [amina]: {
      settimaneUltimiQuattroAnni: 104,
      retribuzioneUltimiQuattroAnni: euro('33280.00'),
      rapporti: [
        {
          qualifica: 'dipendente',
          dal: addDays(lastDayOf(monthOf(addMonths(today, -26))), 1),
          al: lastDayOf(monthOf(addMonths(today, -2))),
          tempoIndeterminato: false,
          cessazione: { causale: 'fine-termine', preavvisoPagatoFinoAl: null },
        },
      ],
    },
  };
  const found = own(jobs, codiceFiscale);
  return found && { aggiornatoAl, ...found };
}

const nothingPaid = {
  assegnoUnico: false,
  bonusAsiloNido: false,
  invaliditaCivile: false,
  pensione: null,
  settimaneDisoccupazioneUsate: 0,
  disoccupazione: [],
};

function inps(codiceFiscale: string, today: CalendarDate) {
  const people: Readonly<Record<string, object>> = {
    [maria]: {
      recapiti: { cellulare: '+393331234567', email: 'maria.rossi@esempio.it' },
      pagamento: null,
      prestazioni: nothingPaid,
    },
    [luca]: {
      recapiti: { cellulare: '+393337654321', email: null },
      pagamento: null,
      prestazioni: nothingPaid,
    },
    [giuseppe]: {
      recapiti: { cellulare: '+393330001951', email: null },
      pagamento: null,
      prestazioni: { ...nothingPaid, pensione: { inContanti: true, importoMensile: euro('742.30') } },
    },
    [anna]: {
      recapiti: { cellulare: null, email: 'anna.esposito@esempio.it' },
      pagamento: null,
      prestazioni: nothingPaid,
    },
    [amina]: {
      recapiti: { cellulare: '+393339301108', email: null },
      pagamento: { iban: 'IT60X0542811101000000123456', intestatoAllAssistito: true },
      prestazioni: {
        ...nothingPaid,
        disoccupazione: [
          { numeroDomanda: 'DS-0004821', tipo: 'dis-coll', presentataIl: '2024-05-06', stato: 'sospesa' },
          { numeroDomanda: 'DS-0003377', tipo: 'naspi', presentataIl: '2022-02-14', stato: 'terminata' },
        ],
      },
    },
  };
  const found = own(people, codiceFiscale);
  return (
    found && {
      aggiornatoAl: addDays(today, -1),
      rapportiDomestici: homeJobs(codiceFiscale),
      vicino: nearBologna,
      ...found,
    }
  );
}

const homeJob = (codiceRapporto: string, lavoratore: string, dal: string, al: string | null = null) => ({
  codiceRapporto,
  lavoratore,
  dal,
  al,
});

const imola = { codiceIstat: '037032', nome: 'Imola', siglaProvincia: 'BO' };
/** Where everybody here can go. They are places to try this with: no such offices are there. */
const nearBologna: readonly object[] = [
  { codice: 'SP-01', tipo: 'sede', nome: 'Sede di prova', comune: bologna },
  { codice: 'SP-02', tipo: 'sede', nome: 'Agenzia di prova', comune: imola },
  { codice: 'UP-01', tipo: 'ufficio-postale', nome: 'Posta di prova 1', comune: bologna },
  { codice: 'UP-02', tipo: 'ufficio-postale', nome: 'Posta di prova 2', comune: bologna },
];

/** Anna has a carer for her father, and had another before; Maria has two who help at home. */
function homeJobs(codiceFiscale: string): readonly object[] {
  const jobs: Readonly<Record<string, readonly object[]>> = {
    [anna]: [
      homeJob('LD-0000231', 'Irina Popescu', '2023-02-01'),
      homeJob('LD-0000117', 'Nadia Ferro', '2019-09-16', '2022-12-31'),
    ],
    [maria]: [
      homeJob('LD-0000402', 'Rosa Vitale', '2021-03-08'),
      homeJob('LD-0000455', 'Elena Moroz', '2024-10-01'),
    ],
  };
  return own(jobs, codiceFiscale) ?? [];
}

const debt = (
  [prestazione, motivo]: readonly [string, string],
  [dal, al]: readonly [string, string],
  [importo, restituito]: readonly [string, string],
  how: {
    readonly notificatoIl: CalendarDate;
    readonly recupero: string;
    readonly entroIl: CalendarDate | null;
  },
) => ({
  prestazione,
  motivo,
  dal,
  al,
  importo: euro(importo),
  restituito: euro(restituito),
  ...how,
});

/** Round sums that nobody was ever asked for. */
function debts(codiceFiscale: string, today: CalendarDate) {
  const year = yearOf(today);
  const people: Readonly<Record<string, readonly object[]>> = {
    [giuseppe]: [
      debt(['pensione', 'reddito'], [`${year - 3}-01`, `${year - 3}-12`], ['900.00', '360.00'], {
        notificatoIl: addMonths(today, -7),
        recupero: 'trattenuta',
        entroIl: null,
      }),
    ],
    [maria]: [
      debt(['assegno-unico', 'ricalcolo'], [`${year - 1}-03`, `${year - 1}-08`], ['300.00', '0.00'], {
        notificatoIl: addDays(today, -10),
        recupero: 'nessuno',
        entroIl: addDays(today, 20),
      }),
    ],
    [amina]: [
      debt(['malattia', 'altro'], [`${year - 2}-05`, `${year - 2}-05`], ['80.00', '0.00'], {
        notificatoIl: addMonths(today, -14),
        recupero: 'nessuno',
        entroIl: addMonths(today, -13),
      }),
      debt(['disoccupazione', 'lavoro'], [`${year - 1}-10`, `${year - 1}-11`], ['500.00', '100.00'], {
        notificatoIl: addMonths(today, -5),
        recupero: 'rate',
        entroIl: addMonths(today, 15),
      }),
    ],
    [luca]: [],
    [anna]: [],
  };
  const indebiti = own(people, codiceFiscale);
  return indebiti && { aggiornatoAl: addDays(today, -1), esempio: true, indebiti };
}

/** A line for each year of work; nobody was ever paid these sums. */
function yearsOfWork(from: number, to: number, datore: string, retribuzione: string) {
  return Array.from({ length: to - from + 1 }, (_, n) => ({
    dal: `${from + n}-01`,
    al: `${from + n}-12`,
    gestione: 'dipendenti',
    tipo: 'lavoro',
    datore,
    settimane: 52,
    retribuzione: euro(retribuzione),
  }));
}

function contributions(codiceFiscale: string, today: CalendarDate) {
  const last = yearOf(today) - 1;
  const people: Readonly<Record<string, readonly object[]>> = {
    [maria]: [
      ...yearsOfWork(2016, last, 'Prova Uno s.r.l.', '19600.00'),
      {
        dal: '2015-02',
        al: '2015-07',
        gestione: 'separata',
        tipo: 'lavoro',
        datore: null,
        settimane: 26,
        retribuzione: null,
      },
    ],
    [anna]: yearsOfWork(2009, last, 'Prova Due s.p.a.', '28000.00'),
    [amina]: [
      ...yearsOfWork(2022, last, 'Prova Tre s.r.l.', '16600.00'),
      {
        dal: '2021-03',
        al: '2021-05',
        gestione: 'dipendenti',
        tipo: 'figurativo',
        datore: null,
        settimane: 13,
        retribuzione: null,
      },
    ],
    [giuseppe]: yearsOfWork(1975, 2014, 'Prova Quattro s.n.c.', '18000.00'),
    [luca]: yearsOfWork(2012, last, 'Prova Cinque s.p.a.', '24000.00'),
  };
  const periodi = own(people, codiceFiscale);
  return periodi && { aggiornatoAl: lastDayOf(monthOf(addMonths(today, -1))), esempio: true, periodi };
}

/** A slip a month for a year; of the last one a debt is taken off. */
function pensions(codiceFiscale: string, today: CalendarDate) {
  const slip = (n: number) => {
    const mese = monthOf(addMonths(today, -n));
    const recuperi = n < 1 ? '60.00' : '0.00';
    return {
      mese,
      pagamentoIl: `${mese}-03`,
      lordo: euro('780.00'),
      arretrati: euro('0.00'),
      irpef: euro('24.00'),
      addizionali: euro('8.00'),
      quotaSindacale: euro('5.00'),
      recuperi: euro(recuperi),
      netto: euro(n < 1 ? '683.00' : '743.00'),
    };
  };
  if (codiceFiscale !== giuseppe) return undefined;
  const cedolini = Array.from({ length: 13 }, (_, n) => slip(n));
  return { aggiornatoAl: addDays(today, -1), esempio: true, cedolini };
}

/** What each sample register answers of a person on a day; undefined when it has nothing. */
export const sampleRegisters = {
  anpr: (codiceFiscale: string, today: CalendarDate) => {
    const found = own(anpr, codiceFiscale);
    return found && { dataRiferimento: today, ...found };
  },
  isee,
  uniemens,
  inps,
  debts,
  contributions,
  pensions,
  ade: (codiceFiscale: string, today: CalendarDate) =>
    own(anpr, codiceFiscale) && { aggiornatoAl: addDays(today, -1), soggettoImpostaItalia: true },
} as const satisfies Readonly<
  Record<string, (codiceFiscale: string, today: CalendarDate) => object | undefined>
>;

export type SampleRegister = keyof typeof sampleRegisters;

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
  return { codiceFiscale, dataNascita: birth, sesso: sex === 'female' ? 'F' : 'M' };
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
      prestazioni: nothingPaid,
    },
  };
  const found = own(people, codiceFiscale);
  return found && { aggiornatoAl: addDays(today, -1), rapportiDomestici: homeJobs(codiceFiscale), ...found };
}

const homeJob = (codiceRapporto: string, lavoratore: string, dal: string, al: string | null = null) => ({
  codiceRapporto,
  lavoratore,
  dal,
  al,
});

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

/** What each sample register answers of a person on a day; undefined when it has nothing. */
export const sampleRegisters = {
  anpr: (codiceFiscale: string, today: CalendarDate) => {
    const found = own(anpr, codiceFiscale);
    return found && { dataRiferimento: today, ...found };
  },
  isee,
  uniemens,
  inps,
  ade: (codiceFiscale: string, today: CalendarDate) =>
    own(anpr, codiceFiscale) && { aggiornatoAl: addDays(today, -1), soggettoImpostaItalia: true },
} as const satisfies Readonly<
  Record<string, (codiceFiscale: string, today: CalendarDate) => object | undefined>
>;

export type SampleRegister = keyof typeof sampleRegisters;

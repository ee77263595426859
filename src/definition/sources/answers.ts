// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CalendarMonth, day, euros } from '#core/index.ts';
import type { RegisterName } from './register-names.ts';

/** One call to a register: its path below the e-service, and what it gives. */
export interface Operation<Shape extends z.ZodType> {
  readonly path: string;
  readonly answer: Shape;
}

// What each register tells of a person, as its e-service describes it: Italian names in camelCase, dates by RFC 3339, money as
// amount and currency (RAC_GEN_FORMAT_003-005). What we do not use is not asked for, and dropped where it comes anyway.

export const date = z.iso.date().transform((text) => day(text));
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .transform((text) => text as CalendarMonth);
const code = z.string().length(16);
export const money = z
  .object({ amount: z.string().regex(/^\d{1,9}\.\d{2}$/), currency: z.literal('EUR') })
  .transform(({ amount }) => euros(amount.replace('.', ',')));

const person = z.object({
  codiceFiscale: code,
  dataNascita: date,
  sesso: z.enum(['F', 'M']),
});

/** A municipality by its ISTAT code, as all registers write it. */
export const municipality = z.object({
  codiceIstat: z.string(),
  nome: z.string(),
  siglaProvincia: z.string(),
});

/** As ANPR writes it: the municipality, the street, the number with what follows it. */
export const address = z.object({
  comune: municipality,
  toponimo: z.string().min(1).max(80),
  numeroCivico: z.string().max(10).nullable(),
  cap: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
});

/** ANPR: residence, civil status, citizenship or permit, and the family of the same household. */
export const anpr = {
  path: '/situazione-anagrafica',
  answer: z.object({
    dataRiferimento: date,
    soggetto: person.extend({
      cittadinanza: z.enum(['italiana', 'unione-europea', 'extra-ue']),
      titoloSoggiorno: z.enum(['soggiornante-lungo-periodo', 'permesso-unico-lavoro', 'altro']).nullable(),
      statoCivile: z.enum(['celibe-nubile', 'coniugato', 'separato', 'divorziato', 'vedovo']),
      residenza: z.object({
        indirizzo: address,
        inItaliaDal: date,
      }),
    }),
    famiglia: z
      .array(
        person.extend({
          figlio: z.boolean(),
          genitori: z.array(code),
          /** The given name, where the register gives it. */
          nome: z.string().min(1).max(80).optional(),
        }),
      )
      .max(30),
  }),
} satisfies Operation<z.ZodType>;

/**
 * ISEE: the statement in force, if there is one, and which members of the family have a disability; and that of the year before,
 * which counts for the months before March.
 */
export const isee = {
  path: '/attestazioni-isee',
  answer: z.object({
    attestazione: z
      .object({
        indicatore: money,
        presentataIl: date,
        scadeIl: date,
        nucleo: z
          .array(
            z.object({
              codiceFiscale: code,
              disabilita: z.enum(['nessuna', 'media', 'grave', 'non-autosufficiente']),
            }),
          )
          .max(30),
      })
      .nullable(),
    precedente: z.object({ indicatore: money, presentataIl: date }).nullable().optional(),
  }),
} satisfies Operation<z.ZodType>;

/** UniEmens: the jobs that employers have declared, newest first. */
export const uniemens = {
  path: '/rapporti-lavoro',
  answer: z.object({
    aggiornatoAl: date,
    settimaneUltimiQuattroAnni: z.number().int().min(0).max(209),
    retribuzioneUltimiQuattroAnni: money,
    rapporti: z
      .array(
        z.object({
          qualifica: z.enum([
            'dipendente',
            'apprendista',
            'domestico',
            'pubblico-tempo-determinato',
            'pubblico-tempo-indeterminato',
          ]),
          dal: date,
          al: date.nullable(),
          tempoIndeterminato: z.boolean(),
          cessazione: z
            .object({
              causale: z.enum(['licenziamento', 'giusta-causa-datore', 'fine-termine', 'dimissioni']),
              preavvisoPagatoFinoAl: date.nullable(),
            })
            .nullable(),
        }),
      )
      .max(60),
  }),
} satisfies Operation<z.ZodType>;

/** A domestic worker whose employer the person is, by the number of the relation; open while it has no end. */
const domesticJob = z.object({
  codiceRapporto: z.string().min(1).max(40),
  lavoratore: z.string().min(1).max(80),
  dal: date,
  al: date.nullable(),
});

/** A place to go to, in the order of how near it is to where the person lives. */
const office = z.object({
  codice: z.string().min(1).max(40),
  tipo: z.enum(['sede', 'ufficio-postale']),
  nome: z.string().min(1).max(80),
  comune: municipality,
});

/** A benefit for who lost their work, granted. */
const unemploymentBenefit = z.object({
  numeroDomanda: z.string().min(1).max(40),
  tipo: z.enum(['naspi', 'dis-coll']),
  presentataIl: date,
  stato: z.enum(['in-pagamento', 'sospesa', 'terminata']),
});

/** The agency's own archives: what it pays, to which account, and how it reaches the person. */
export const inps = {
  path: '/posizione-assistito',
  answer: z.object({
    aggiornatoAl: date,
    recapiti: z.object({ cellulare: z.string().nullable(), email: z.string().nullable() }),
    pagamento: z.object({ iban: z.string(), intestatoAllAssistito: z.boolean() }).nullable(),
    prestazioni: z.object({
      assegnoUnico: z.boolean(),
      bonusAsiloNido: z.boolean(),
      invaliditaCivile: z.boolean(),
      pensione: z.object({ inContanti: z.boolean(), importoMensile: money }).nullable(),
      settimaneDisoccupazioneUsate: z.number().int().min(0).max(209),
      disoccupazione: z.array(unemploymentBenefit).max(60).optional(),
    }),
    rapportiDomestici: z.array(domesticJob).max(100).optional(),
    vicino: z.array(office).max(20).optional(),
  }),
} satisfies Operation<z.ZodType>;

/** Agenzia delle Entrate: whether the person is subject to the income tax in Italy. */
export const ade = {
  path: '/posizione-fiscale',
  answer: z.object({ aggiornatoAl: date, soggettoImpostaItalia: z.boolean() }),
} satisfies Operation<z.ZodType>;

/** An archive of the agency's own from which people are told what stands there: the day of its data, and whether they are invented. */
const told = { aggiornatoAl: date, esempio: z.boolean() };

/** The agency's archive of what was paid by mistake and must be paid back (indebiti). */
export const debts = {
  path: '/indebiti',
  answer: z.object({
    ...told,
    indebiti: z
      .array(
        z.object({
          prestazione: z.enum(['pensione', 'disoccupazione', 'assegno-unico', 'malattia', 'altro']),
          motivo: z.enum(['reddito', 'lavoro', 'ricalcolo', 'altro']),
          dal: month,
          al: month,
          notificatoIl: date,
          importo: money,
          restituito: money,
          recupero: z.enum(['nessuno', 'trattenuta', 'rate']),
          entroIl: date.nullable(),
        }),
      )
      .max(100),
  }),
} satisfies Operation<z.ZodType>;

/** The agency's archive of contributions: what stands in somebody's account, a line a period and employer. */
export const contributions = {
  path: '/estratto-contributivo',
  answer: z.object({
    ...told,
    periodi: z
      .array(
        z.object({
          dal: month,
          al: month,
          gestione: z.enum([
            'dipendenti',
            'artigiani',
            'commercianti',
            'separata',
            'pubblici',
            'domestici',
            'altra',
          ]),
          tipo: z.enum(['lavoro', 'figurativo', 'riscatto', 'volontario']),
          datore: z.string().min(1).max(80).nullable(),
          settimane: z
            .number()
            .int()
            .min(0)
            .max(53 * 60),
          retribuzione: money.nullable(),
        }),
      )
      .max(400),
  }),
} satisfies Operation<z.ZodType>;

/** The agency's archive of pensions in payment: a slip a month, of all that somebody's pensions were paid and had taken off. */
export const pensions = {
  path: '/cedolini',
  answer: z.object({
    ...told,
    cedolini: z
      .array(
        z.object({
          mese: month,
          pagamentoIl: date,
          lordo: money,
          arretrati: money,
          irpef: money,
          addizionali: money,
          quotaSindacale: money,
          recuperi: money,
          netto: money,
        }),
      )
      .max(60),
  }),
} satisfies Operation<z.ZodType>;

/** The agency's archive of what it paid in a year, as its client tells it. */
const payments = z.object({
  aggiornatoAl: date,
  payments: z.array(
    z.object({
      benefit: z.enum(['pension', 'unemployment', 'maternity', 'sickness', 'other']),
      from: date,
      to: date,
      gross: money,
      incomeTax: money,
      regionalTax: money,
      municipalTax: money,
    }),
  ),
});

/** Whoever signed in, as the identity provider told it. */
const spid = z.object({
  givenName: z.string(),
  familyName: z.string(),
  codiceFiscale: code,
  birthDate: date.nullable(),
});

/** The person's cases at this counter: those that were granted, newest first, and where each of their applications is. */
const cases = z.object({
  granted: z.array(z.object({ number: z.string(), service: z.string(), sentOn: date })),
  applications: z
    .array(
      z.object({
        title: z.string(),
        state: z.string(),
        since: date,
        next: z.string(),
        by: date.nullable(),
        documents: z.string().nullable(),
        number: z.string().nullable(),
      }),
    )
    .optional(),
});

export const operations = { anpr, isee, uniemens, inps, ade, debts, contributions, pensions };

/** The registers that are asked over the network. */
export type RemoteRegister = keyof typeof operations;
export const remoteRegisters = Object.keys(operations) as readonly RemoteRegister[];

export type Answer<Name extends RemoteRegister> = z.output<(typeof operations)[Name]['answer']>;

/** What else is told of a person, that nobody asks over the network as these are asked. */
const toldHere = { payments, spid, powers: spid, cases };

/** The form of each source's answer; none of `earlier`, which is the person's own, nor of a register that nothing connects to. */
export const formOf: Readonly<Partial<Record<RegisterName, z.ZodType>>> = {
  ...Object.fromEntries(Object.entries(operations).map(([name, { answer }]) => [name, answer])),
  ...toldHere,
};

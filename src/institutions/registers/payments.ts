// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CalendarDate, type Clock, day, euros, ok, type Result, readJson, refuse } from '#core/index.ts';
import type { YearlyPayment } from '#sources/index.ts';
import { circuit } from './circuit.ts';

/** Where the agency's own archive of payments is, and the key that it knows us by. */
export interface PaymentsArchive {
  readonly url: string;
  readonly key: string;
}

/** What was paid to a person in a year, as the archive has it: nothing here is computed by us. */
export interface YearOfPayments {
  readonly year: number;
  /** The archive itself says that this is invented: it is then said on page and paper. */
  readonly isSample: boolean;
  readonly asOf: CalendarDate;
  readonly payments: readonly YearlyPayment[];
}

export interface Payments {
  /**
   * What was paid in a year. Expected refusals: `not-found` (nothing in that year), `not-connected` (no archive is set up),
   * `resting` (it failed too often just now), `silent` (no answer in time, or a broken one), `drift` (another form than agreed).
   */
  ofYear(
    codiceFiscale: string,
    year: number,
  ): Promise<Result<YearOfPayments, 'drift' | 'not-connected' | 'not-found' | 'resting' | 'silent'>>;
}

const largestAnswer = 256_000;
const usualTimeoutMs = 3000;

const date = z.iso.date().transform((text) => day(text));
const money = z
  .object({ amount: z.string().regex(/^\d{1,9}\.\d{2}$/), currency: z.literal('EUR') })
  .transform(({ amount }) => euros(amount.replace('.', ',')));
const answer = z.object({
  anno: z.number().int(),
  esempio: z.boolean(),
  aggiornatoAl: date,
  pagamenti: z
    .array(
      z.object({
        prestazione: z.enum(['pensione', 'disoccupazione', 'maternita', 'malattia', 'altro']),
        dal: date,
        al: date,
        lordo: money,
        ritenuteIrpef: money,
        addizionaleRegionale: money,
        addizionaleComunale: money,
      }),
    )
    .min(1)
    .max(60),
});
const benefitOf = {
  pensione: 'pension',
  disoccupazione: 'unemployment',
  maternita: 'maternity',
  malattia: 'sickness',
  altro: 'other',
} as const satisfies Record<string, YearlyPayment['benefit']>;

/**
 * The archive behind its client: HTTPS, a key as bearer, the codice fiscale in the body only, one answer in JSON. The connection is
 * made when somebody first asks; `connect` gives undefined where no archive is set up.
 */
export function payments(
  connect: () => Promise<PaymentsArchive | undefined>,
  clock: Clock,
  { timeoutMs = usualTimeoutMs } = {},
): Payments {
  const gate = circuit(clock);

  const asked = async (
    { url, key }: PaymentsArchive,
    codiceFiscale: string,
    year: number,
  ): Promise<Result<YearOfPayments, 'drift' | 'not-found' | 'silent'>> => {
    const response = await fetch(`${url}/pagamenti-annuali`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify({ codiceFiscale, anno: year }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 404) return refuse('not-found');
    if (!response.ok) return refuse('silent');
    const text = await response.text();
    if (text.length > largestAnswer) return refuse('drift');
    const read = answer.safeParse(parsed(text));
    if (!read.success || read.data.anno !== year) return refuse('drift');
    const { esempio, aggiornatoAl, pagamenti } = read.data;
    return ok({
      year,
      isSample: esempio,
      asOf: aggiornatoAl,
      payments: pagamenti.map((one) => ({
        benefit: benefitOf[one.prestazione],
        from: one.dal,
        to: one.al,
        gross: one.lordo,
        incomeTax: one.ritenuteIrpef,
        regionalTax: one.addizionaleRegionale,
        municipalTax: one.addizionaleComunale,
      })),
    });
  };

  return {
    async ofYear(codiceFiscale, year) {
      if (!gate.mayPass()) return refuse('resting');
      const archive = await connect();
      if (!archive) return refuse('not-connected');
      // Whatever goes wrong on the way is the same to who waits: no answer.
      const result = await asked(archive, codiceFiscale, year).catch(() => refuse('silent'));
      if (result.ok || result.problems[0]?.code === 'not-found') gate.answered();
      else gate.failed();
      return result;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

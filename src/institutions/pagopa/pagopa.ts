// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import {
  addDays,
  type CalendarDate,
  type Cents,
  type Clock,
  ok,
  type Result,
  readJson,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import { circuit } from '#registers/index.ts';
import { iuvOf, noticeNumber } from './notice-number.ts';

/** Where the debt positions of an administration are kept, and how it is known there. */
export interface PagopaAccount {
  /** Below it are `/organizations/…`. */
  readonly url: string;
  readonly key: string;
  /** The codice fiscale of the administration, which is the creditor. */
  readonly creditor: string;
  /** Given to the administration by pagoPA, for the notices that come from here. */
  readonly segregation: string;
  /** Where the money goes. */
  readonly iban: string;
  /** What kind of payment it is, in the taxonomy of pagoPA. */
  readonly category: string;
  /** Where a notice can be paid online. */
  readonly checkout: string;
}

/** Something that somebody has to pay. */
export interface ToPay {
  /** Ours, one for each: asked for twice, there is one. */
  readonly id: string;
  /** Our own number, from which that of the notice is made. */
  readonly own: number;
  readonly cents: Cents;
  readonly by: CalendarDate;
  readonly reason: string;
  readonly agency: string;
  readonly debtor: { readonly codiceFiscale: string; readonly name: string };
}

/** A debt position as it stands there. */
export interface Position {
  readonly notice: string;
  readonly creditor: string;
  readonly checkout: string;
  readonly state: 'payable' | 'paid' | 'void';
  readonly cents: number;
  /** When it was paid, and the number of the receipt. */
  readonly paidAt: Date | null;
  readonly receipt: string | null;
}

/**
 * Why it is not done: no account is set up, it failed too often just now, no answer in time, another form than agreed on, refused; there is
 * no such position; it was paid, and cannot be taken back.
 */
type PagopaProblem = 'drift' | 'not-connected' | 'not-found' | 'paid' | 'refused' | 'resting' | 'silent';

/** The notices of payment of an administration. */
export interface Pagopa {
  /** Makes a position payable, once: one that is there already is given as it stands. */
  ask(toPay: ToPay): Promise<Result<Position, PagopaProblem>>;
  /** How a position stands. */
  find(id: string): Promise<Result<Position, PagopaProblem>>;
  /** Takes a position back. Refuses `paid` where somebody was faster. */
  takeBack(id: string): Promise<Result<null, PagopaProblem>>;
}

const usualTimeoutMs = 5000;
const largestAnswer = 256_000;
const answer = z.object({
  iupd: z.string(),
  status: z.enum(['DRAFT', 'PUBLISHED', 'VALID', 'INVALID', 'EXPIRED', 'PARTIALLY_PAID', 'PAID', 'REPORTED']),
  paymentDate: z.string().optional(),
  paymentOption: z
    .array(
      z.object({
        nav: z.string().regex(/^\d{18}$/),
        amount: z.number().int().positive(),
        paymentDate: z.string().nullish(),
        idReceipt: z.string().nullish(),
      }),
    )
    .length(1),
});
type Answer = z.infer<typeof answer>;

/**
 * The positions behind their client: the API "GPD" of pagoPA, version 1 (`/organizations/{codice fiscale}/debtpositions`). Each position
 * is paid whole, does not expire by itself, and is payable at once. `connect` gives undefined where no account is set up.
 */
export function pagopa(
  connect: () => Promise<PagopaAccount | undefined>,
  clock: Clock,
  { timeoutMs = usualTimeoutMs } = {},
): Pagopa {
  const gate = circuit(clock);

  async function asked(
    account: PagopaAccount,
    path: string,
    body?: object,
  ): Promise<Result<{ readonly status: number; readonly text: string }, 'silent'>> {
    const { url, key, creditor } = account;
    const response = await fetch(`${url}/organizations/${creditor}/debtpositions${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'Ocp-Apim-Subscription-Key': key,
        accept: 'application/json',
        'content-type': 'application/json',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status >= 500 || response.status === 429) return refuse('silent');
    return ok({ status: response.status, text: await response.text() });
  }

  // Whatever goes wrong on the way is the same to who waits: no answer.
  async function within<Value>(
    work: (account: PagopaAccount) => Promise<Result<Value, PagopaProblem>>,
  ): Promise<Result<Value, PagopaProblem>> {
    if (!gate.mayPass()) return refuse('resting');
    const account = await connect();
    if (!account) return refuse('not-connected');
    const result = await work(account).catch(() => refuse('silent'));
    if (!result.ok && result.problems[0]?.code === 'silent') gate.failed();
    else gate.answered();
    return result;
  }

  async function found(account: PagopaAccount, id: string): Promise<Result<Position, PagopaProblem>> {
    const read = await asked(account, `/${id}`);
    if (!read.ok) return read;
    const { status, text } = read.value;
    if (status === 404) return refuse('not-found');
    return status === 200 ? positionIn(text, id, account) : refuse('refused');
  }

  return {
    find: (id) => within((account) => found(account, id)),
    ask: (toPay) =>
      within(async (account) => {
        const made = await asked(account, '?toPublish=true', positionOf(toPay, account, todayInItaly(clock)));
        if (!made.ok) return made;
        // There already: made before, by a call whose answer did not arrive.
        const isThere = made.value.status === 201 || made.value.status === 409;
        return isThere ? found(account, toPay.id) : refuse('refused');
      }),
    takeBack: (id) =>
      within(async (account) => {
        const done = await asked(account, `/${id}/invalidate`, {});
        if (!done.ok) return done;
        if (done.value.status === 200) return ok(null);
        const stands = await found(account, id);
        if (!stands.ok) return stands;
        if (stands.value.state === 'void') return ok(null);
        return refuse(stands.value.state === 'paid' ? 'paid' : 'refused');
      }),
  };
}

function positionOf(
  { id, own, cents, by, reason, agency, debtor }: ToPay,
  account: PagopaAccount,
  today: CalendarDate,
) {
  const nav = noticeNumber(account.segregation, own);
  const { iban, category, creditor } = account;
  return {
    iupd: id,
    type: 'F',
    fiscalCode: debtor.codiceFiscale,
    fullName: debtor.name,
    companyName: agency,
    switchToExpired: false,
    paymentOption: [
      {
        nav,
        iuv: iuvOf(nav),
        amount: cents,
        description: reason,
        isPartialPayment: false,
        // A day that has passed would not be taken: whoever is late can pay all the same.
        dueDate: `${by > today ? by : addDays(today, 1)}T23:59:59`,
        transfer: [
          {
            idTransfer: '1',
            amount: cents,
            organizationFiscalCode: creditor,
            remittanceInformation: reason,
            category,
            iban,
          },
        ],
      },
    ],
  };
}

const states: Readonly<Record<Answer['status'], Position['state']>> = {
  DRAFT: 'payable',
  PUBLISHED: 'payable',
  VALID: 'payable',
  PARTIALLY_PAID: 'payable',
  PAID: 'paid',
  REPORTED: 'paid',
  INVALID: 'void',
  EXPIRED: 'void',
};

function positionIn(
  text: string,
  id: string,
  { creditor, checkout }: PagopaAccount,
): Result<Position, 'drift'> {
  const read = answer.safeParse(text.length > largestAnswer ? undefined : parsed(text));
  const [option] = read.success ? read.data.paymentOption : [];
  if (!read.success || !option || read.data.iupd !== id) return refuse('drift');
  const { status, paymentDate } = read.data;
  const at = option.paymentDate ?? paymentDate;
  return ok({
    notice: option.nav,
    creditor,
    checkout,
    state: states[status],
    cents: option.amount,
    // Its times are of Greenwich, and do not say so.
    paidAt: at ? new Date(/[Z+]/.test(at) ? at : `${at}Z`) : null,
    receipt: option.idReceipt ?? null,
  });
}

function parsed(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

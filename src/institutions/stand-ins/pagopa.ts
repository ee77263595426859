// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readJson } from '#core/index.ts';
import type { StandIn } from './identity-provider.ts';
import { localServer, sendJson, textOf } from './local-server.ts';

/** How the sample system behaves: as it should, or as systems sometimes do. `loses-answers`: it does what it is asked and says nothing. */
type Manner = 'well' | 'silent' | 'broken' | 'drifts' | 'loses-answers';

export interface SamplePagopa extends StandIn {
  /** By what the administration is known here. */
  readonly account: Readonly<
    Record<'url' | 'key' | 'creditor' | 'segregation' | 'iban' | 'category' | 'checkout', string>
  >;
  behave(manner: Manner): void;
  /** Pays a notice, as at a bank: once. Tells whether it could be paid. */
  pay(notice: string): boolean;
  /** Takes a notice back without the administration, as an operator there can. */
  cancel(notice: string): void;
  /** Every request line that came, for what must not stand in it. */
  readonly seen: readonly string[];
}

interface Held {
  readonly body: {
    readonly iupd: string;
    readonly paymentOption: readonly [{ readonly nav: string; readonly iuv: string }];
  };
  status: 'VALID' | 'INVALID' | 'PAID';
  paidAt?: string;
}

/**
 * The debt positions of pagoPA for development and tests: the API "GPD", with what it demands and refuses. At `/` a notice is paid for
 * trial, and no money moves.
 */
export async function samplePagopa(now: () => number = Date.now): Promise<SamplePagopa> {
  const key = randomBytes(16).toString('hex');
  const creditor = '01234567897';
  const base = `/organizations/${creditor}/debtpositions`;
  const held = new Map<string, Held>();
  const seen: string[] = [];
  let manner: Manner = 'well';

  const withNotice = (notice: string) =>
    [...held.values()].find(({ body }) => body.paymentOption[0].nav === notice.replaceAll(/\D/g, ''));
  const pay = (notice: string): boolean => {
    const position = withNotice(notice);
    if (position?.status !== 'VALID') return false;
    position.status = 'PAID';
    position.paidAt = new Date(now()).toISOString().slice(0, 19);
    return true;
  };

  const create = (text: string): readonly [number, object] => {
    const body = readJson(text) as Held['body'];
    if (!isWhole(body)) return problem(400, 'Error in the debt position request data');
    const [{ nav }] = body.paymentOption;
    if (held.has(body.iupd) || withNotice(nav))
      return problem(409, 'The debt position violated constraints of uniqueness');
    held.set(body.iupd, { body, status: 'VALID' });
    return [201, body];
  };
  const answerTo = (method: string, url: string, text: string): readonly [number, object] => {
    if (method === 'POST' && url === `${base}?toPublish=true`) return create(text);
    const [, id = '', act] = new RegExp(`^${base}/([\\w-]+)(/invalidate)?$`).exec(url) ?? [];
    const position = held.get(id);
    if (!position) return problem(404, 'Not found the debt position');
    if (method === 'GET') return [200, shown(position)];
    if (method !== 'POST' || !act) return problem(404, 'Not found');
    if (position.status !== 'VALID')
      return problem(409, 'Existing related payment found or not in invalidable state');
    position.status = 'INVALID';
    return [200, shown(position)];
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    seen.push(`${method} ${url}`);
    const text = await textOf(request);
    if (url === '/') return tryOut(response, method, text, pay);
    // Never answered: the connection stays open until the client has had enough.
    if (manner === 'silent') return;
    if (manner === 'broken') return sendJson(response, 503, {});
    if (request.headers['ocp-apim-subscription-key'] !== key) return sendJson(response, 401, {});
    const [status, body] = answerTo(method, url, text);
    if (manner === 'loses-answers') return void request.socket.destroy();
    return sendJson(response, status, manner === 'drifts' ? { position: body } : body);
  };
  const server = await localServer(handle);
  const { url } = server;
  return {
    url,
    account: {
      url,
      key,
      creditor,
      segregation: '01',
      iban: 'IT60X0542811101000000123456',
      category: '9/0101100IM/',
      checkout: `${url}/`,
    },
    seen,
    pay,
    cancel: (notice) => {
      const position = withNotice(notice);
      if (position) position.status = 'INVALID';
    },
    behave: (how) => {
      manner = how;
    },
    close: server.close,
  };
}

// What the interface demands of a position: the check digits of its notice, and sums that agree.
function isWhole(
  body: Held['body'] & { readonly [Name in 'fiscalCode' | 'fullName' | 'companyName' | 'type']?: unknown },
): boolean {
  const { iupd, fiscalCode, fullName, companyName, type } = body;
  const isNamed = [iupd, fiscalCode, fullName, companyName].every(
    (text) => typeof text === 'string' && text !== '',
  );
  const [option] = body.paymentOption as unknown as readonly {
    readonly nav: string;
    readonly iuv: string;
    readonly amount: number;
    readonly description: string;
    readonly dueDate: string;
    readonly transfer: readonly {
      readonly amount: number;
      readonly category: string;
      readonly iban: string;
    }[];
  }[];
  if (!option || !isNamed || (type !== 'F' && type !== 'G')) return false;
  const { nav, iuv, amount, description, dueDate, transfer } = option;
  const check = String(BigInt(nav.slice(0, 16)) % 93n).padStart(2, '0');
  return (
    /^3\d{17}$/.test(nav) &&
    nav === `3${iuv}` &&
    nav.slice(16) === check &&
    description.length <= 140 &&
    !Number.isNaN(Date.parse(dueDate)) &&
    transfer.every(({ category, iban }) => category !== '' && iban !== '') &&
    transfer.reduce((sum, one) => sum + one.amount, 0) === amount
  );
}

function shown({ body, status, paidAt }: Held): object {
  const paid = paidAt ? { paymentDate: paidAt } : {};
  const [option] = body.paymentOption;
  const receipt = paidAt ? { idReceipt: `prova-${option.iuv}`, pspCompany: 'Banca di prova', ...paid } : {};
  return {
    ...body,
    status,
    ...paid,
    paymentOption: [{ ...option, ...receipt, status: paidAt ? 'PO_PAID' : 'PO_UNPAID' }],
  };
}

const problem = (status: number, title: string): readonly [number, object] => [
  status,
  { title, status, detail: title },
];

// Where a notice is paid for trial, by hand.
function tryOut(
  response: ServerResponse,
  method: string,
  text: string,
  pay: (notice: string) => boolean,
): void {
  const notice = new URLSearchParams(text).get('notice') ?? '';
  const done =
    method !== 'POST' ? '' : pay(notice) ? '<p>Pagato, per prova.</p>' : '<p>Non si può pagare.</p>';
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `<!doctype html><html lang="it"><title>pagoPA di prova</title><h1>pagoPA di prova</h1>${done}<form method="post"><label>Numero dell’avviso <input name="notice" inputmode="numeric"></label> <button>Pagare</button></form></html>`,
  );
}

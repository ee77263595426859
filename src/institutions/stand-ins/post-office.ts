// SPDX-License-Identifier: AGPL-3.0-or-later

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { html } from 'hono/html';
import { SMTPServer } from 'smtp-server';
import { own, readJson } from '#core/index.ts';
import { readMail } from './mail.ts';
import { samplePage } from './sample-page.ts';

/** A message that the stand-in got. */
export interface SampleMessage {
  readonly channel: 'email' | 'sms' | 'app-io';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The sender's own id: Message-ID or idempotency key. */
  readonly id: string;
  readonly at: string;
}

/** The stand-in at work. */
export interface SamplePostOffice {
  /** The page with everything it got. */
  readonly url: string;
  readonly smtpUrl: string;
  readonly smsUrl: string;
  readonly ioUrl: string;
  readonly token: string;
  /** What it got, oldest first. */
  messages(): readonly SampleMessage[];
  close(): Promise<void>;
}

const token = 'posta-di-prova';
const usualMost = 500;

/**
 * The post office of development and tests: an SMTP server, an SMS provider and App IO in small, that keep what they get in memory
 * and show it on a page. Nothing leaves the machine. Recipients that begin with `rifiuta` or end in 0000 are refused for good.
 */
export async function samplePostOffice(at: {
  readonly port: number;
  readonly smtpPort: number;
  /** How many it keeps, the newest. */
  readonly most?: number;
}): Promise<SamplePostOffice> {
  const { most = usualMost } = at;
  const kept: SampleMessage[] = [];
  const keep = (message: Omit<SampleMessage, 'at'>) => {
    kept.push({ ...message, at: new Date().toISOString() });
    if (kept.length > most) kept.shift();
  };

  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _, done) {
      const isRefused = address.startsWith('rifiuta');
      done(isRefused ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null);
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = readMail(Buffer.concat(chunks).toString('utf8'));
        for (const { address } of envelope.rcptTo) keep({ channel: 'email', to: address, ...mail });
        done();
      });
    },
  });
  // A client that goes away in the middle is nothing to die of.
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    smtp.server.once('error', reject);
    smtp.listen(at.smtpPort, '127.0.0.1', resolve);
  });

  const server = createServer((request, response) => {
    answer(request, response, keep, kept).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${portOf(server.address())}`;

  return {
    url,
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server.address())}?ignoreTLS=true`,
    smsUrl: `${url}/sms`,
    ioUrl: `${url}/io/api/v1`,
    token,
    messages: () => [...kept],
    async close() {
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return address.port;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  keep: (message: Omit<SampleMessage, 'at'>) => void,
  kept: readonly SampleMessage[],
): Promise<void> {
  const json = (status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  };
  const { method, url, headers } = request;
  if (method === 'GET' && url === '/messages.json') return json(200, kept);
  if (method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(String(await messagesPage(kept)));
    return;
  }
  const body = await jsonOf(request);
  const text = (name: string) => String(own(body, name) ?? '');
  switch (url) {
    case '/sms': {
      if (headers.authorization !== `Bearer ${token}`) return json(401, {});
      if (text('to').endsWith('0000')) return json(422, { error: 'unknown number' });
      const id = String(headers['idempotency-key'] ?? '');
      // As good providers do: the same key is the same message.
      if (!kept.some((message) => message.channel === 'sms' && message.id === id))
        keep({ channel: 'sms', to: text('to'), subject: '', text: text('text'), id });
      return json(202, { id });
    }
    case '/io/api/v1/profiles':
      if (headers['ocp-apim-subscription-key'] !== token) return json(401, {});
      return json(200, { sender_allowed: true, preferred_languages: ['it_IT'] });
    case '/io/api/v1/messages': {
      if (headers['ocp-apim-subscription-key'] !== token) return json(401, {});
      const content = body['content'] as { readonly subject?: unknown; readonly markdown?: unknown };
      const subject = String(content.subject ?? '');
      const markdown = String(content.markdown ?? '');
      if (subject.length < 10 || subject.length > 120 || markdown.length < 80) return json(400, {});
      const id = `IO${String(kept.length + 1).padStart(6, '0')}`;
      keep({ channel: 'app-io', to: text('fiscal_code'), subject, text: markdown, id });
      return json(201, { id });
    }
    default:
      return json(404, {});
  }
}

async function jsonOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let sent = '';
  for await (const chunk of request) sent += String(chunk);
  return readJson(sent) as Readonly<Record<string, unknown>>;
}

const channelNames = { email: 'E-mail', sms: 'SMS', 'app-io': 'App IO' } as const;

function messagesPage(messages: readonly SampleMessage[]) {
  const main = html`<p>Niente esce da questo computer: qui vede i messaggi che lo sportello avrebbe mandato. <span lang="en">Nothing leaves this computer: these are the messages that the counter would have sent.</span></p>
${
  messages.length === 0
    ? html`<p>Ancora nessun messaggio. / <span lang="en">No messages yet.</span></p>`
    : messages.toReversed().map(
        ({ channel, to, subject, text, at }) =>
          html`<article><h2>${channelNames[channel]}${subject ? `: ${subject}` : ''}</h2>
<small>A / <span lang="en">To</span>: ${to}, ${at}</small><p>${linked(text)}</p></article>`,
      )
}`;
  return samplePage({ title: 'Posta di prova', english: 'Sample post office', main });
}

// Addresses in a text, as mail programs show them.
function linked(text: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, n) => (n % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}

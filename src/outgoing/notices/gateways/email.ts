// SPDX-License-Identifier: AGPL-3.0-or-later
import { createTransport } from 'nodemailer';
import type { Gateway, Outcome } from './gateway.ts';

/**
 * E-mail by SMTP (RFC 5321). The Message-ID is made from the message's id, so that one which is sent twice, because we died between
 * sending and writing it down, is told apart by mail programs. `Auto-Submitted` (RFC 3834) keeps holiday answers away.
 */
export function emailGateway(smtp: { readonly url: string; readonly from: string }): Gateway {
  const transport = createTransport(smtp.url, {
    from: smtp.from,
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = /@([^\s>]+)/.exec(smtp.from)?.[1] ?? 'localhost';

  return async ({ id, to, language, words }) => {
    try {
      await transport.sendMail({
        // As an object: an address is never read as a list of addresses.
        to: { name: '', address: to },
        subject: words.subject,
        text: `${words.paragraphs.join('\n\n')}\n`,
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
      return 'sent';
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

// A 5xx answer to the recipient or the message is final (RFC 5321 section 4.2.1); anything else may pass.
function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Error)) return 'away';
  const code = 'responseCode' in error ? Number(error.responseCode) : 0;
  const command = 'command' in error ? String(error.command) : '';
  return code >= 500 && /^(RCPT TO|DATA|MAIL FROM)/.test(command) ? 'refused' : 'away';
}

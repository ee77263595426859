// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import { compositeOf, type Question } from '#kinds/index.ts';
import type { Application, ReceiptLine } from './application.ts';

/**
 * Where its money goes and where its writer is reached, of what was handed in: whoever says that it is theirs signs for both, and must
 * see them before.
 */
export function moneyAndContacts(
  { service: { questions } }: Definition,
  { receipt }: Application,
): readonly ReceiptLine[] {
  return (receipt?.lines ?? []).filter(({ path }) => {
    const [id = '', ...rest] = path.split('.');
    const question = own(questions, id);
    const field = rest.at(-1);
    const asked = field === undefined ? question : question && own(compositeOf(question)?.fields, field);
    return asked !== undefined && saysWhere(asked);
  });
}

function saysWhere({ kind, options }: Question): boolean {
  return (
    kind === 'iban' || kind === 'phone' || (kind === 'text' && 'email' in options && options.email === true)
  );
}

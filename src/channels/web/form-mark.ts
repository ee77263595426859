// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { raw } from 'hono/html';
import type { Session } from '#sign-in/index.ts';
import type { Html } from './html.ts';

/**
 * The mark of a form: for whom its page was made. It is a keyed hash of who has signed in, of the power by which they act and of the person
 * it is for, and tells none of them. Whoever signs in again is still the same person: what they were typing is not lost with the visit.
 */
export function markFor(key: Buffer, { actor, person, acting, stopped }: Session): string {
  const power = acting ?? stopped;
  const whom = power ? `${power.kind} ${power.id} ${power.person.id}` : person.id;
  return createHmac('sha256', key).update(`${actor.id} ${whom}`).digest('base64url').slice(0, 22);
}

/** A whole page with the mark in each form that sends something: in a box, or in the address of one that sends files. */
export function marked(page: Html, mark: string | undefined): Html {
  if (mark === undefined) return page;
  if (page instanceof Promise) return page.then((text) => withMark(String(text), mark));
  return withMark(String(page), mark);
}

// What people typed is escaped by now: a form tag in the text of a page is one of ours.
function withMark(page: string, mark: string) {
  return raw(
    page.replaceAll(/<(form|button)\b[^>]*>/g, (tag, what: string) => {
      if (what === 'button')
        return tag.includes(' formenctype="multipart/form-data"')
          ? tag.replace(/formaction="([^"?]*)"/, `formaction="$1?made-for=${mark}"`)
          : tag;
      if (!tag.includes('method="post"')) return tag;
      return tag.includes('multipart/form-data')
        ? tag.replace(/action="([^"?]*)"/, `action="$1?made-for=${mark}"`)
        : `${tag}<input type="hidden" name="made-for" value="${mark}">`;
    }),
  );
}

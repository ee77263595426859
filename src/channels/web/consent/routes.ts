// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import type { ConsentAct } from '#consents/index.ts';
import { type Language, normaliseCode, type Problem } from '#core/index.ts';
import { iban as ibanQuestion } from '#interview/index.ts';
import { kindOf, problemText } from '#kinds/index.ts';
import { fullName } from '#persons/index.ts';
import type { Session } from '#sign-in/index.ts';
import { guardRefusal, proofOf, signInHigher } from '../accounts/guarded.ts';
import { say as sayAccounts } from '../accounts/phrases.ts';
import { isAtCounter } from '../acting/on-behalf.ts';
import { one, wholeNumber } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { shareContestRoutes } from './contest-routes.ts';
import { consentPage, consentReceiptPage, type Typed } from './pages.ts';
import { say } from './phrases.ts';
import { notYours, ownOnly } from './refusals.ts';
import { answering, mayAnswer } from './who-answers.ts';

type At = Context<Env>;
const acts: readonly ConsentAct[] = ['given', 'refused', 'denied', 'withdrawn'];
const ibanProblems = kindOf(ibanQuestion()).problems;

/** What other people ask of whoever has signed in: read, answered, taken back, and its receipts. */
export function consentRoutes(pages: Pages, portal: Portal): void {
  const { consents } = portal;
  shareContestRoutes(pages, portal);

  pages.get('/my/consents/:id', { ...personal, acting: 'in-their-place' }, async (c) => {
    const session = c.get('session');
    return session ? shown(c, session) : signInFirst(c);
  });

  pages.post('/my/consents/:id', { ...personal, acting: 'in-their-place' }, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    if (!mayAnswer(session)) return ownOnly(c, portal);
    const form = c.get('form');
    await tellOfAsked(c, session);
    const language = languageOf(c);
    const typed = { act: one(form, 'act'), iban: one(form, 'iban'), mine: one(form, 'mine') };
    const isTold = isAtCounter(c);
    if (isTold && one(form, 'word') !== 'yes') {
      const faults = [{ field: 'word', text: say('wordMissing', language) }] as const;
      return shown(c, session, { ...typed, faults });
    }
    const act = acts.find((known) => known === typed.act);
    if (!act) {
      const faults = [{ field: 'answer', text: say('mustChoose', language) }] as const;
      return shown(c, session, { ...typed, faults });
    }
    const id = c.req.param('id');
    const account = { iban: normaliseCode(typed.iban), mine: typed.mine === 'yes' };
    const name = fullName(session.person);
    const word = isTold ? { word: say('word', language, { name }) } : {};
    const given = { act, language, account, ...word, ...proofOf(c) };
    const done = await consents.answer(id, answering(session), given, c.get('telling'));
    if (done.ok) {
      const { receipts } = await must(consents.open(id, answering(session), language));
      const next = done.value.next ? `?next=${done.value.next}` : '';
      return c.redirect(`/${c.get('language')}/my/consents/${id}/receipts/${receipts.length}${next}`, 303);
    }
    const [problem] = done.problems;
    if (problem?.code === 'not-found' || problem?.code === 'not-yours')
      return notYours(c, portal, session, problem.code);
    const guarded = guardRefusal(done.problems);
    if (guarded) {
      const faults = [{ field: 'iban', text: sayAccounts(guarded, language) }] as const;
      const level = guarded === 'step-up' ? 3 : undefined;
      return shown(c, session, { ...typed, faults, ...(level ? { level } : {}) });
    }
    if (problem?.path !== 'iban' && problem?.path !== 'mine') return shown(c, session, undefined, true);
    // Both boxes are told of at once: nobody mends one to learn of the other.
    const mineFault = typed.mine === '' ? 'mineMissing' : typed.mine === 'no' ? 'notMine' : undefined;
    const faults = [
      ...(problem.path === 'iban' ? [{ field: 'iban' as const, text: ibanText(problem, language) }] : []),
      ...(mineFault ? [{ field: 'mine' as const, text: say(mineFault, language) }] : []),
    ];
    return shown(c, session, { ...typed, faults });
  });

  pages.get('/my/consents/:id/receipts/:n', { ...personal, acting: 'in-their-place' }, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    if (!mayAnswer(session)) return ownOnly(c, portal);
    const language = c.get('language');
    const id = c.req.param('id');
    const found = await consents.open(id, answering(session), language);
    if (!found.ok) return notYours(c, portal, session, found.problems[0]?.code);
    c.set('told', found.value.language);
    const receipt = found.value.receipts[(wholeNumber(c.req.param('n')) ?? 0) - 1];
    if (!receipt) return notFound(c, portal);
    const open = await consents.ofPerson(answering(session), language);
    const next = open.find((other) => other.id === c.req.query('next') && other.state === 'asked');
    return c.html(consentReceiptPage(frameOf(c, portal), { id, receipt, next: next?.id ?? null }));
  });

  async function tellOfAsked(c: At, session: Session): Promise<void> {
    const found = await consents.open(c.req.param('id') ?? '', answering(session), c.get('language'));
    if (found.ok) c.set('told', found.value.language);
  }

  async function shown(c: At, session: Session, typed?: Typed, tooLate = false): Promise<Response> {
    if (!mayAnswer(session)) return ownOnly(c, portal);
    const id = c.req.param('id') ?? '';
    const found = await consents.open(id, answering(session), c.get('language'));
    if (!found.ok) return notYours(c, portal, session, found.problems[0]?.code);
    c.set('told', found.value.language);
    const content = {
      seen: found.value,
      person: fullName(session.person),
      isTold: isAtCounter(c),
      ...(typed ? { typed } : {}),
      ...(typed?.level
        ? {
            higher: signInHigher(found.value.language, { level: typed.level }, portal.accountRules, {
              back: `/${c.get('language')}/my/consents/${id}`,
            }),
          }
        : {}),
      tooLate,
    };
    return c.html(consentPage(frameOf(c, portal), content), typed ? 422 : tooLate ? 409 : 200);
  }
}

function ibanText(problem: Problem, language: Language): string {
  return problemText(ibanProblems, problem, language);
}

async function must<Value>(
  found: Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false }>,
): Promise<Value> {
  const result = await found;
  if (!result.ok) throw new Error('what was answered cannot be read');
  return result.value;
}

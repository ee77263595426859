// SPDX-License-Identifier: AGPL-3.0-or-later
import { notResumed, sayNotResumed, tellHandedIn } from '#applications/index.ts';
import {
  checkCodiceFiscale,
  normaliseCode,
  type Problem,
  parseApplicationNumber,
  parseResumeCode,
} from '#core/index.ts';
import { writtenAs } from '#whereabouts/index.ts';
import { casesOf, channelOf, subjectOf } from '../acting/on-behalf.ts';
import { one } from '../forms.ts';
import { begins, type Pages } from '../pages.ts';
import { say } from '../phrases.ts';
import { frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { base } from './at-application.ts';
import { keepCode } from './opened.ts';
import { resumePage } from './pages.ts';
import { handedInPage } from './waiting-pages.ts';

/** An application is taken up again by its code, or told of by its number. */
export function resumeRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;

  pages.get('/resume', { ...begins, secret: true }, (c) =>
    c.html(resumePage(frameOf(c, portal), { typed: '', codiceFiscale: '', field: 'code' })),
  );

  pages.post('/resume', { ...begins, bound: 'code', secret: true }, async (c) => {
    const form = c.get('form');
    const sent = one(form, 'code');
    const again = (error: string, { field = 'code', status = 422 }: Again = {}) =>
      c.html(
        resumePage(frameOf(c, portal), {
          typed: sent,
          codiceFiscale: one(form, 'codice-fiscale'),
          error,
          field,
        }),
        status,
      );
    const spoken = languageOf(c);
    const codiceFiscale = one(form, 'codice-fiscale');
    const number = parseApplicationNumber(sent);
    const parsed = parseResumeCode(sent);
    if (!parsed.ok && !number.ok) return again(say('resumeBad', spoken));
    const source = c.get('source');
    const refuse = ([refused]: readonly Problem<
      'codice-fiscale' | 'expired' | 'not-found' | 'sign-in' | 'submitted' | 'wait'
    >[]) => {
      if (refused?.code === 'wait') {
        c.header('Retry-After', String(refused.with?.['seconds']));
        return again(say('resumeTooMany', spoken, refused.with), { status: 429 });
      }
      const code = notResumed(refused?.code);
      return again(sayNotResumed(code, spoken), code === 'codice-fiscale' ? { field: code } : {});
    };
    // A number may be known to others, with the codice fiscale too: it tells that it waits and how to complete it, and opens nothing.
    if (!parsed.ok && number.ok) {
      if (checkCodiceFiscale(codiceFiscale).length > 0)
        return again(sayNotResumed('codice-fiscale', spoken), { field: 'codice-fiscale' });
      const who = { person: [number.value, normaliseCode(codiceFiscale)], source };
      const waits = await portal.limits.attempts.tried('resume', who, () =>
        applications.waitingUnder(number.value, codiceFiscale),
      );
      if (!waits.ok) return refuse(waits.problems);
      const language = languageOf(c);
      const title = subjectOf(portal, waits.value.service, language, waits.value.title);
      const told = tellHandedIn(waits.value, portal.today(), language, writtenAs);
      return c.html(handedInPage(frameOf(c, portal), { ...waits.value, title, told }));
    }
    if (!parsed.ok) return again(say('resumeBad', spoken));
    const cases = casesOf(c, portal);
    const found = await portal.limits.attempts.tried('resume', { person: parsed.value, source }, () =>
      cases.resume(parsed.value, channelOf(c), codiceFiscale),
    );
    if (!found.ok) return refuse(found.problems);
    const session = c.get('session');
    // The code typed in a visit for another makes it that person's at once.
    if (session?.acting && found.value.status === 'draft')
      await cases.claim(found.value, session.person.id, channelOf(c));
    else keepCode(c, portal, found.value.id, parsed.value);
    const isDraft = found.value.status === 'draft';
    const to = isDraft && one(form, 'by') === 'voice' ? '/voice' : '';
    return c.redirect(`${base(c, found.value.id)}${to}`, 303);
  });
}

/** Where on the page what was typed is asked for again. */
interface Again {
  readonly field?: 'code' | 'codice-fiscale';
  readonly status?: 422 | 429;
}

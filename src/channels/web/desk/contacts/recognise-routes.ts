// SPDX-License-Identifier: AGPL-3.0-or-later
import { authorise } from '#access/index.ts';
import { recognise } from '#recognition/index.ts';
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { here, mine, station } from './at-contact.ts';
import { say } from './phrases.ts';
import { show } from './show.ts';

/** Whoever answers asks about a case who has neither PIN nor document: they read of each answer whether it was right, and how that case stands. */
export function recogniseRoutes(pages: Pages, portal: Portal): void {
  const { database, clock, limits, people, catalogue } = portal;

  pages.post(`${here}/recognise`, desk, async (c) => {
    const contact = await mine(c, portal);
    const { recognition } = catalogue.administration;
    if (contact?.state !== 'talking' || !recognition) return notFound(c, portal);
    const back = `${station(c)}/${contact.id}`;
    // Whoever is known is asked nothing more.
    if ((contact.personId ?? contact.identifiedId ?? contact.recognisedCase) !== null)
      return c.redirect(back, 303);
    const form = c.get('form');
    const asked = recognition.ask.map(({ fact }) => fact);
    const answered = {
      codiceFiscale: one(form, 'codice-fiscale'),
      number: one(form, 'number'),
      facts: Object.fromEntries(asked.map((fact) => [fact, one(form, fact)])),
    };
    const { attempts } = limits;
    const onTried = people.second.onAskedAbout;
    const mayKnow = async (whose: Parameters<typeof authorise>[3]) =>
      (await authorise(database, visitor(c), 'answer-contacts', whose, clock)).ok;
    const all = { database, clock, attempts, onTried, mayKnow };
    const done = await recognise(all, contact, { asked, right: recognition.right }, answered);
    const problem = done.ok ? undefined : done.problems[0];
    if (problem === undefined || problem.code === 'moved') return c.redirect(back, 303);
    const words = { wrong: 'recogniseWrong', wait: 'recogniseWait', tied: 'recogniseTied' } as const;
    const { minutes = 1, ...told } = problem.with ?? {};
    const tried = {
      ...answered,
      error: say(words[problem.code], c.get('language'), { minutes: Number(minutes) }),
      rights: problem.code === 'wrong' ? told : {},
    };
    return show(c, portal, contact, { recognising: tried }, 422);
  });
}

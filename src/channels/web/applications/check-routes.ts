// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Language } from '#core/index.ts';
import {
  checkAnswers,
  report,
  toldOfDue,
  toldOfOthers,
  toldOfPapers,
  toldOfPeriod,
} from '#interview/index.ts';
import { type Application, canBeOf, markOfShown, namesOf, toldLate, writtenLines } from '#record/index.ts';
import { changeIn, isSure, stepUp, waitNote } from '../accounts/guarded.ts';
import { alike } from '../components/alike.ts';
import { strangeSection } from '../components/strange.ts';
import { type Html, html, nothing } from '../html.ts';
import { lateSection } from '../known/late-section.ts';
import { type Pages, personal } from '../pages.ts';
import { say } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { base, setting } from './at-application.ts';
import { besides, standingBeside, unchanged } from './besides.ts';
import { closedPage } from './closed.ts';
import { namesAnother } from './names-another.ts';
import { notYours, opened } from './opened.ts';
import { checkPage } from './pages.ts';

type At = Context<Env>;

/** All answers before they are sent, and what comes of them. */
export function checkRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;

  pages.get('/applications/:id/check', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return c.redirect(`${base(c, application.id)}/receipt`, 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    return check(c, portal, application);
  });
}

// A guest may hand it in all the same; who signs in with the level it needs has it sent at once.
function guardNote(
  portal: Portal,
  protect: Parameters<typeof stepUp>[1],
  application: Application,
  language: Language,
): Html {
  const { accountRules } = portal;
  const note = waitNote(language, protect, accountRules);
  return application.personId === null
    ? html`${note}${stepUp(language, protect, accountRules, application)}`
    : note;
}

/** The page on which the answers are read once more; with what refuses the sending, where something did. */
export async function check(
  c: At,
  portal: Portal,
  application: Application,
  refused?: Html,
): Promise<Response> {
  const definition = portal.applications.definition(application);
  const { language, today, places } = setting(c, portal);
  const { answers, known } = application;
  const result = report(definition, answers, today, language);
  const held = checkAnswers(definition.service, answers, { today, places });
  const lines = writtenLines(definition, answers, language, today, places, known).map((line, n, all) => {
    const [list, index] = line.path.split('.');
    const isFirst =
      /^\d+$/.test(index ?? '') &&
      !all.slice(0, n).some((other) => other.path.startsWith(`${list}.${index}.`));
    return { ...line, removable: isFirst && line.item !== undefined };
  });
  const note = c.req.query('note') === 'route' ? say('routeChanged', language) : undefined;
  const protect = await changeIn(portal, application, definition);
  const { accountRules } = portal;
  const { personId } = application;
  const isAnothers = personId !== null && !(await canBeOf(portal.database, application, personId));
  return c.html(
    checkPage(frameOf(c, portal), {
      definition,
      application,
      lines,
      report: result,
      shown: markOfShown(definition.service, held.answers, today),
      strange: html`${lateSection(toldLate(definition, application, { language, today, places }), base(c, application.id), language)}${strangeSection(definition, answers, held.problems, { language, today, places, names: namesOf(answers, known) })}`,
      besides: html`${besides(await standingBeside(portal, application), language)}${await unchanged(portal, application, language)}`,
      told: [
        ...toldOfOthers(definition, answers, today, language),
        ...toldOfPapers(definition, answers, today, language),
        ...toldOfDue(definition, answers, today, language),
        ...toldOfPeriod(definition, answers, today, language),
      ],
      alike:
        result.status === 'ineligible'
          ? alike(portal.catalogue, { service: definition.service.id, answers }, { today, places }, language)
          : nothing,
      documents: (await portal.documents.of(application.id)).length,
      ...(application.personId === null ? { waitingDays: portal.waitingDays } : {}),
      ...(note ? { note } : {}),
      ...(refused ? { refused } : {}),
      ...(protect ? { beforeSending: guardNote(portal, protect, application, language) } : {}),
      ...(protect && application.personId !== null && !isSure(c, protect, portal)
        ? { insteadOfSending: stepUp(language, protect, accountRules, application) }
        : {}),
      ...(isAnothers ? { insteadOfSending: namesAnother(language, application) } : {}),
    }),
    refused ? 422 : 200,
  );
}

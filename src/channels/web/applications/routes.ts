// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import {
  claimByMandate,
  notResumed,
  sayNotResumed,
  tellGuestNotice,
  tellHandedIn,
} from '#applications/index.ts';
import { definitionOf, offeredOn } from '#catalogue/index.ts';
import { beginning, changeableBy } from '#changes/index.ts';
import { consentsOf } from '#consents/index.ts';
import {
  checkCodiceFiscale,
  formatResumeCode,
  type Language,
  normaliseCode,
  type Problem,
  parseApplicationNumber,
  parseResumeCode,
  todayInItaly,
} from '#core/index.ts';
import {
  askAt,
  checkAnswers,
  contradictionProblems,
  type Definition,
  nextPath,
  type RawAnswers,
  report,
  route,
  toldOfDue,
  toldOfOthers,
  toldOfPapers,
  withAnswer,
  wordsIn,
} from '#interview/index.ts';
import { bindMandate } from '#powers/index.ts';
import { type Application, canBeOf, markOfShown, waitsUntil, writtenLines } from '#record/index.ts';
import type { Loss, Sql } from '#store/index.ts';
import { writtenAs } from '#whereabouts/index.ts';
import { changeIn, isSure, proofOf, stepUp, waitNote } from '../accounts/guarded.ts';
import { casesOf, channelOf, subjectOf, typedBy } from '../acting/on-behalf.ts';
import { savedForPage } from '../acting/pages.ts';
import { pageAsk, progressOf, toFormQuestion } from '../asking.ts';
import { say as sayCode } from '../codice-fiscale/phrases.ts';
import { lostNotice } from '../components/notice.ts';
import { strangeSection } from '../components/strange.ts';
import { choosePage } from '../consent/choose-page.ts';
import { carriedAnswers } from '../estimate/routes.ts';
import { one, readAnswer, type SentForm, UnknownChoice, wholeNumber } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayKnown } from '../known/phrases.ts';
import { begins, type Pages, personal } from '../pages.ts';
import { say } from '../phrases.ts';
import { type Env, frameOf, notFound, type Portal } from '../portal-context.ts';
import { statementLink } from '../statement/link.ts';
import { languageOf, tellOf } from '../told-in.ts';
import { toldWhere, whereItIs } from '../whereabouts/routes.ts';
import { besides, standingBeside } from './besides.ts';
import { closedPage } from './closed.ts';
import { namesAnother } from './names-another.ts';
import { notCompleted } from './not-completed.ts';
import { notSent } from './not-sent.ts';
import { forgetCode, keepCode, keptCode, notYours, offered, opened, unclaimed } from './opened.ts';
import { checkPage, receiptPage, resumePage, savedPage } from './pages.ts';
import { questionPage } from './question-page.ts';
import { handedInPage, whatIsMissing } from './waiting-pages.ts';

/** An application from its start to its receipt, one question a page, and taken up again by its code. */
export function applicationRoutes(pages: Pages, portal: Portal): void {
  const { applications, catalogue, places } = portal;

  pages.post('/services/:service/start', { ...begins, bound: 'draft' }, async (c) => {
    const service = c.req.param('service');
    const definition = definitionOf(offeredOn(catalogue, portal.today()), service);
    if (!definition) return notFound(c, portal);
    if (definition.service.estimateOnly)
      return c.redirect(`/${c.get('language')}/services/${service}/estimate`, 303);
    if (definition.service.reads) return c.redirect(`/${c.get('language')}/services/${service}/reading`, 303);
    const form = c.get('form');
    const carried = one(form, 'answers');
    const language = c.get('language');
    tellOf(c, definition);
    const session = c.get('session');
    const changeable = session ? await changeableBy(portal.database, definition, session.person) : [];
    const of = one(form, 'of');
    if (changeable.length > 0 && of === '') {
      const content = { definition, all: changeable, answers: carried };
      return c.html(choosePage(frameOf(c, portal), content));
    }
    const chosen = changeable.find(({ application }) => application.id === of);
    const known = chosen ? beginning(definition, chosen) : {};
    // Whoever acts for another asks in that person's name: for them it is "for me".
    const forThem = session?.acting && 'for-whom' in definition.service.questions ? { 'for-whom': 'me' } : {};
    const answers = { ...carriedAnswers(portal, definition, carried), ...known, ...forThem };
    const own = session ? { personId: session.person.id } : {};
    const channel = channelOf(c);
    const begin = (within?: Sql) =>
      casesOf(c, portal).start(service, { language, channel, answers, ...own }, within);
    const { acting } = session ?? {};
    const started = await (acting?.kind === 'mandate' ? beginByMandate(portal, acting.id, begin) : begin());
    if (!started?.ok) return notFound(c, portal);
    const { application, code } = started.value;
    // A guest's alone has a code: what is somebody's opens by who they are.
    if (code !== null) keepCode(c, portal, application.id, code);
    return c.redirect(`${base(c, application.id)}${hasKnown(application) ? '/known' : ''}`, 303);
  });

  // Where to go on: the next question, or the check page; for one that was sent, where it is.
  pages.get('/applications/:id', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return whereItIs(c, portal, application);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    const { service } = applications.definition(application);
    const path = nextPath(service, application.answers, portal.today());
    const to = path === null ? 'check' : `questions/${path}`;
    return c.redirect(`${base(c, application.id)}/${to}`, 303);
  });

  pages.get('/applications/:id/questions/:path', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return c.redirect(`${base(c, application.id)}/receipt`, 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    return question(c, application, c.req.param('path'));
  });

  pages.post('/applications/:id/questions/:path', { ...personal, inHistory: true }, async (c) => {
    const form = c.get('form');
    const path = c.req.param('path');
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return c.redirect(`${base(c, application.id)}/receipt`, 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    const definition = applications.definition(application);
    const ask = askAt(definition.service, application.answers, portal.today(), path);
    if (!ask) return c.redirect(`${base(c, application.id)}/check?note=route`, 303);
    const at = pageAsk(definition, application.answers, ask, setting(c));
    const read = readAnswer(form, ask, at.kind, at.asked);
    const stored = read.ok
      ? await casesOf(c, portal).answer(application, {
          path,
          value: read.value,
          isSure: one(form, 'sure') === 'yes',
          ...typedBy(c),
        })
      : read;
    if (!stored.ok) {
      const answers = read.ok
        ? withAnswer(application.answers, path, read.value, ask.howMany)
        : application.answers;
      return question(c, application, path, { form, problem: stored.problems[0], answers });
    }
    const isComplete = nextPath(definition.service, stored.value.answers, portal.today()) === null;
    const from = cameFrom(c);
    const back = from === 'known' || (from === 'check' && isComplete) ? `/${from}` : '';
    return c.redirect(`${base(c, application.id)}${back}`, 303);
  });

  pages.post('/applications/:id/remove', personal, async (c) => {
    const form = c.get('form');
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const [list = '', at] = one(form, 'path').split('.');
    const index = wholeNumber(at);
    if (index === undefined) throw new UnknownChoice();
    await casesOf(c, portal).removeItem(application, list, index, typedBy(c));
    return c.redirect(`${base(c, application.id)}/check`, 303);
  });

  pages.get('/applications/:id/check', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return c.redirect(`${base(c, application.id)}/receipt`, 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    return check(c, application);
  });

  pages.post('/applications/:id/submit', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status === 'draft' && !applications.isOffered(application))
      return closedPage(c, portal, application);
    // What was shown says its mark: a form without one was shown nothing.
    const shown = one(c.get('form'), 'shown');
    const cases = casesOf(c, portal).from({ source: c.get('source') });
    const done = await cases.submit(application, channelOf(c), proofOf(c).proof, shown);
    if (done.ok) return c.redirect(`${base(c, application.id)}/receipt`, 303);
    // What is shown beside it is what stands now.
    const now = (await opened(c, portal)) ?? application;
    return check(c, now, notSent(languageOf(c), done.problems, now));
  });

  pages.get('/applications/:id/receipt', { ...personal, secret: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (!application.receipt) return c.redirect(base(c, application.id), 303);
    const others = await consentsOf(portal.database, application.id);
    const definition = applications.definition(application);
    const next = statementLink(application, base(c, application.id), languageOf(c));
    const caseHref = base(c, application.about ?? application.id);
    const language = languageOf(c);
    const code = keptCode(c, application.id);
    const missing =
      application.status === 'waiting-for-identity'
        ? whatIsMissing(frameOf(c, portal), {
            id: application.id,
            told: await toldWithNotice(application, language),
            code,
          })
        : nothing;
    const beside = besides(await standingBeside(portal, application), language, 'sent');
    const content = { others, next, caseHref, missing, besides: beside };
    return c.html(receiptPage(frameOf(c, portal), definition, application.receipt, content));
  });

  pages.get('/applications/:id/save', { ...personal, secret: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const isHandedIn = application.status === 'waiting-for-identity';
    // Sent, there is nothing left to save: it is where all of one's own is.
    if (application.status !== 'draft' && !isHandedIn) return c.redirect(base(c, application.id), 303);
    const code = keptCode(c, application.id);
    const until = isHandedIn
      ? waitsUntil(application)
      : todayInItaly({ nowMs: () => application.expiresAt.getTime() });
    const { acting } = c.get('session') ?? {};
    const backHref = base(c, application.id);
    if (acting) return c.html(savedForPage(frameOf(c, portal), acting, { until, backHref }));
    const content = { code: formatResumeCode(code), until, backHref, isHandedIn };
    return c.html(savedPage(frameOf(c, portal), content));
  });

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
    return c.redirect(base(c, found.value.id), 303);
  });

  pages.post('/applications/:id/claim', personal, async (c) => {
    const session = c.get('session');
    if (!session) return notYours(c, portal);
    const begun = await unclaimed(c, portal);
    const handedIn = begun ? undefined : await offered(c, portal);
    const application = begun ?? (handedIn?.ok ? handedIn.value.application : undefined);
    // Said yes already, in another window.
    if (!application)
      return (await opened(c, portal)) ? c.redirect(base(c, c.req.param('id')), 303) : notYours(c, portal);
    const { proof } = proofOf(c);
    const claim = () => casesOf(c, portal).claim(application, session.person.id, channelOf(c), proof);
    const { acting } = session;
    const done =
      acting?.kind === 'mandate'
        ? await claimByMandate(portal.database, acting.id, application.id, claim)
        : await claim();
    if (!done.ok) return notCompleted(c, portal, application, done.problems);
    forgetCode(c, portal, application.id);
    const first = hasKnown(done.value) ? '/known' : '';
    return c.redirect(`${base(c, application.id)}${begun ? first : '/receipt'}`, 303);
  });

  async function toldWithNotice(application: Application, language: Language) {
    const told = await toldWhere(portal, application, language);
    const notice = await tellGuestNotice(portal.database, application, language);
    return { ...told, also: [...told.also, ...notice] };
  }

  function setting(c: At) {
    return { language: languageOf(c), today: portal.today(), places };
  }

  function question(
    c: At,
    application: Application,
    path: string,
    sent?: {
      readonly form: SentForm;
      readonly problem: Problem | undefined;
      readonly answers: RawAnswers;
    },
  ): Response | Promise<Response> {
    const definition = applications.definition(application);
    const { answers } = application;
    const ask = askAt(definition.service, answers, portal.today(), path);
    if (!ask) return c.redirect(`${base(c, application.id)}/check?note=route`, 303);
    const at = pageAsk(definition, answers, ask, setting(c));
    // An answer given before, which one changed since makes impossible: told when it is asked again.
    const standing = contradictionProblems(definition.service, answers, portal.today());
    const problem = sent ? sent.problem : standing.find((one) => one.path === path && !one.keeps);
    const hrefOf = (other: string) => `${base(c, application.id)}/questions/${other}`;
    const again = {
      hrefOf,
      ...(sent ? { form: sent.form, answers: sent.answers } : {}),
      ...(problem ? { problem } : {}),
    };
    const from = cameFrom(c);
    const { language } = setting(c);
    const written = writtenLines(definition, answers, language, portal.today(), places, application.known);
    const source = written.find((line) => line.path === path)?.source;
    const note = source && `${source} ${sayKnown('contesting', language)}`;
    return c.html(
      questionPage(frameOf(c, portal), {
        title: wordsIn(definition, languageOf(c)).title,
        question: toFormQuestion(at, definition, answers, again),
        action: `${base(c, application.id)}/questions/${path}${from ? `?from=${from}` : ''}`,
        backHref: from ? `${base(c, application.id)}/${from}` : backFrom(c, application, definition, path),
        ...(note ? { note } : {}),
        saveHref: `${base(c, application.id)}/save`,
        ...(ask.question.kind === 'codice-fiscale'
          ? {
              aid: {
                href: `/${language}/codice-fiscale?to=${hrefOf(path)}`,
                label: sayCode('link', language),
              },
            }
          : {}),
        ...progressOf(definition, answers, portal.today()),
      }),
      sent ? 422 : 200,
    );
  }

  function backFrom(c: At, application: Application, definition: Definition, path: string): string {
    const asks = route(definition.service, application.answers, portal.today());
    const before = asks[asks.findIndex((ask) => ask.path === path) - 1];
    return before
      ? `${base(c, application.id)}/questions/${before.path}`
      : `/${c.get('language')}/services/${application.service}`;
  }

  // A guest may hand it in all the same; who signs in with the level it needs has it sent at once.
  function guardNote(
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

  async function check(c: At, application: Application, refused?: Html): Promise<Response> {
    const definition = applications.definition(application);
    const { language, today } = setting(c);
    const { answers, known } = application;
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
    const isAnothers = personId !== null && !(await canBeOf(portal.database, answers, personId));
    return c.html(
      checkPage(frameOf(c, portal), {
        definition,
        application,
        lines,
        report: report(definition, answers, today, language),
        shown: markOfShown(definition.service, held.answers, today),
        strange: strangeSection(definition, answers, held.problems, { language, today, places }),
        besides: besides(await standingBeside(portal, application), language),
        told: [
          ...toldOfOthers(definition, answers, today, language),
          ...toldOfPapers(definition, answers, today, language),
          ...toldOfDue(definition, answers, today, language),
        ],
        documents: (await portal.documents.of(application.id)).length,
        ...(application.personId === null ? { waitingDays: portal.waitingDays } : {}),
        ...(note ? { note } : {}),
        ...(refused ? { refused } : {}),
        ...(protect ? { beforeSending: guardNote(protect, application, language) } : {}),
        ...(protect && application.personId !== null && !isSure(c, protect, portal)
          ? { insteadOfSending: stepUp(language, protect, accountRules, application) }
          : {}),
        ...(isAnothers ? { insteadOfSending: namesAnother(language, application) } : {}),
      }),
      refused ? 422 : 200,
    );
  }
}

type At = Context<Env>;

/** Where on the page what was typed is asked for again. */
interface Again {
  readonly field?: 'code' | 'codice-fiscale';
  readonly status?: 422 | 429;
}

function base(c: At, id: string): string {
  return `/${c.get('language')}/applications/${id}`;
}

// The page from which an answer is changed, and to which the person comes back.
function cameFrom(c: At): 'check' | 'known' | undefined {
  const from = c.req.query('from');
  return from === 'check' || from === 'known' ? from : undefined;
}

function hasKnown({ known }: Application): boolean {
  return Object.keys(known).length > 0;
}

/** The page for a database that cannot do it now. What was typed goes with the button that tries again. */
export function lostPage(c: At, portal: Portal, reason: Loss): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const form = c.req.method === 'POST' ? c.get('form') : undefined;
  // What another holds is free in a moment; a full disk waits for somebody.
  const isLong = reason === 'full' || reason === 'read-only';
  c.header('Retry-After', isLong ? '60' : '5');
  const again = pathname + search;
  return c.html(lostNotice(frameOf(c, portal), { again, isLong, ...(form ? { form } : {}) }), 503);
}

type Begun = Awaited<ReturnType<Portal['applications']['start']>>;

/** An application and the mandate whose matter it is, together or not at all; undefined when the mandate has another matter by now. */
async function beginByMandate(
  { database }: Portal,
  mandateId: string,
  begin: (within: Sql) => Promise<Begun>,
): Promise<Begun | undefined> {
  const elsewhere = new Error('the mandate has another matter');
  return database
    .transaction(async (sql) => {
      const begun = await begin(sql);
      if (begun.ok && !(await bindMandate(sql, mandateId, begun.value.application.id))) throw elsewhere;
      return begun;
    })
    .catch((error: unknown) => {
      if (error !== elsewhere) throw error;
      return undefined;
    });
}

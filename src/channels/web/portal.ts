// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { closedOn, openOn, supportedLanguages } from '#catalogue/index.ts';
import { mainLanguage } from '#core/index.ts';
import { LostFolder, limits } from '#documents/index.ts';
import { type BodyLimit, inFront } from '#limits/index.ts';
import { foldName, showPlace } from '#places/index.ts';
import { Untellable } from '#record/index.ts';
import { isFull, LostDatabase } from '#store/index.ts';
import { log, requestId, routeOf } from '#telemetry/index.ts';
import { askedOften } from './about/counted.ts';
import { aboutRoutes } from './about/routes.ts';
import { accountRoutes } from './accounts/routes.ts';
import { companyRoutes } from './acting/company-routes.ts';
import { delegationRoutes } from './acting/delegation-routes.ts';
import { actingGuard } from './acting/guard.ts';
import { mandateRoutes } from './acting/mandate-routes.ts';
import { actingRoutes } from './acting/routes.ts';
import { lostPage } from './applications/lost-page.ts';
import { applicationsRoutes } from './applications/routes.ts';
import { appointmentRoutes } from './appointments/routes.ts';
import { assetRoutes } from './assets.ts';
import { tooMuch } from './bounds.ts';
import { homePage, lifeEventPage, searchPage, servicePage } from './catalogue/pages.ts';
import { cleanAddress } from './clean-address.ts';
import { codiceFiscaleRoutes } from './codice-fiscale/routes.ts';
import { noticePage } from './components/notice.ts';
import { confirmRoutes } from './confirm/routes.ts';
import { consentRoutes } from './consent/routes.ts';
import { contactRoutes } from './contacts/routes.ts';
import { contestRoutes } from './contest/routes.ts';
import { deskGuard } from './desk/guard.ts';
import { deskRoutes } from './desk/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { entered, isByKey } from './entered.ts';
import { entitlementRoutes } from './entitlement/routes.ts';
import { estimateRoutes } from './estimate/routes.ts';
import { pressedAlone, type SentForm, sentForm, UnknownChoice } from './forms.ts';
import { lateRoutes } from './known/late-routes.ts';
import { knownRoutes } from './known/routes.ts';
import { laterRoutes } from './later/routes.ts';
import { lawPage } from './law/page.ts';
import { letterRoutes } from './letters/routes.ts';
import { madeForAnother } from './made-for.ts';
import { isMultipart } from './multipart.ts';
import { myRoutes } from './my/routes.ts';
import { operatorRoutes } from './operator/routes.ts';
import { askedFor, inLanguage, languageIn, open, pagesOf, wantedOf } from './pages.ts';
import { phonePinRoutes } from './phone-pin/routes.ts';
import { say } from './phrases.ts';
import { type Env, frameOf, notFound, type Portal, tooLarge } from './portal-context.ts';
import { previewRoutes } from './preview/routes.ts';
import { privacyRoutes } from './privacy/data-routes.ts';
import { questionRoutes } from './questions/routes.ts';
import { readingRoutes } from './readings/routes.ts';
import { roomRoutes } from './room/routes.ts';
import { isToShowAgain, shownAgain } from './shown-again.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { forgetPages, forgetVisit, visitOf, visitToken } from './sign-in/visit.ts';
import { statementRoutes } from './statement/routes.ts';
import { tellMeRoutes } from './tell-me/routes.ts';
import { tellOf } from './told-in.ts';
import { verifyRoutes } from './verify/routes.ts';
import { voiceRoutes } from './voice/routes.ts';
import { whenAgain } from './when-again.ts';
import { withdrawRoutes } from './whereabouts/withdraw-routes.ts';

// What is looked for, as it stands in the address; on the front page, what was typed and not sent.
const soughtIn = (c: Context<Env>) => (c.req.query('q') ?? '').slice(0, 200).trim();

/** The citizens' portal: complete without JavaScript, personal pages never stored by caches, forms from our own pages only. */
export function portal(rooms: Portal): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  const { catalogue } = rooms;
  const supported = supportedLanguages(catalogue.brand);
  const pages = pagesOf(app);
  app.use(rooms.watch);
  app.use(whenAgain);
  app.use((c, next) => {
    c.set('asked', askedFor(app, c));
    return next();
  });
  app.use(cleanAddress);
  app.use(async (c, next) => {
    await next();
    const again = c.get('again');
    if (!again) return;
    // Its headers are those of the page, and none of the address that the form was sent to.
    c.res = undefined;
    c.res = again;
  });

  const guarded = (script: "'none'" | "'self'") =>
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        scriptSrc: [script],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    });
  // No script but where a page says so: the desk's own file tells at once when a case changes.
  const [plain, scripted] = [guarded("'none'"), guarded("'self'")];
  app.use((c, next) => (c.get('asked').is?.script ? scripted : plain)(c, next));
  app.use(inFront({ proxies: rooms.proxies, limitAt, tooLarge: (c) => tooLargeAt(c, rooms) }));
  assetRoutes(pages, catalogue.brand.colour);
  // For the boxes in which a municipality is typed: all whose name begins so, by two letters.
  pages.file('/assets/places/:start', (c) => {
    const start = foldName(c.req.param('start')).slice(0, 2);
    const found = rooms.places.current.filter(
      ({ name, province }) => province !== 'EE' && foldName(name).startsWith(start),
    );
    c.header('Cache-Control', 'public, max-age=86400');
    return c.json(start.length < 2 ? [] : found.map(showPlace));
  });
  const squeeze = compress();
  app.use(`${inLanguage}/*`, (c, next) => (c.get('asked').is?.secret ? next() : squeeze(c, next)));

  pages.file('/', (c) => {
    return c.redirect(`/${wantedOf(c.req.header('accept-language'), supported)}`, 302);
  });

  app.use(`${inLanguage}/*`, async (c, next) => {
    const named = languageIn(c.req.path);
    const language = supported.includes(named) ? named : mainLanguage;
    c.set('language', language);
    // A language that this counter does not speak: the same page in the main one.
    if (language !== named && c.req.method === 'GET')
      return c.redirect(`/${language}${c.req.path.slice(3)}${new URL(c.req.url).search}`, 302);
    const { is } = c.get('asked');
    const isPersonal = is?.noStore === true;
    let isAway = false;
    const session = await visitOf(c, rooms).catch((error: unknown) => {
      // Public pages are there even while the database is away.
      if (error instanceof LostDatabase && !isPersonal && c.req.method === 'GET') isAway = true;
      else throw error;
      return undefined;
    });
    c.set('session', session);
    // The visit has run out, or was ended on another device: what it left in this browser goes with it.
    if (!session && !isAway && visitToken(c, rooms.secure)) {
      forgetVisit(c, rooms.secure);
      forgetPages(c);
    }
    // Whoever has signed in sees their name on every page: none of them may be kept by a cache, nor what is no page of ours.
    if (session || isPersonal || !is) c.header('Cache-Control', 'no-store');
    else c.header('Vary', 'Cookie');
    if (c.req.method === 'POST' && !isOurs(c.req.raw)) {
      const links = [[`/${language}`, say('home', language)]] as const;
      const content = { title: say('fault', language), text: say('foreignOrigin', language), links };
      return c.html(noticePage(frameOf(c, rooms), content), 403);
    }
    // A form with files is read by the page that takes it, once it knows who sends it; no other page is sent files.
    if (c.req.method === 'POST' && isMultipart(c.req.raw)) {
      if (!is?.files) c.set('form', {});
    } else if (c.req.method === 'POST') {
      const form = await sentForm(c.req.raw);
      if (!form) return tooLarge(c, rooms);
      c.set('form', form);
    }
    const another = madeForAnother(c, rooms);
    if (another !== undefined) return another;
    if (isToShowAgain(c.get('form')) && !is?.showsAgain) {
      c.set('again', await shownAgain(app, c));
      return c.body(null);
    }
    if (isByKey(c.get('form'))) {
      c.set('again', await entered(app, c));
      return c.body(null);
    }
    // One with files is not read yet.
    const sent: SentForm | undefined = c.get('form');
    if (sent) c.set('form', pressedAlone(sent));
    return (await tooMuch(c, rooms)) ?? next();
  });

  actingGuard(app, rooms);

  pages.get('', open, (c) => c.html(homePage(frameOf(c, rooms), catalogue, soughtIn(c))));

  pages.get('/search', open, async (c) => {
    const text = soughtIn(c);
    if (text === '') return c.redirect(`/${c.get('language')}`, 302);
    const { ids, unsure, elsewhere } = await rooms.find(text, c.get('language'));
    const { entries: offered } = openOn(catalogue, rooms.today());
    const entries = ids.map((id) => offered.get(id)).filter((entry) => entry !== undefined);
    c.header('Cache-Control', 'no-store');
    return c.html(searchPage(frameOf(c, rooms), { text, entries, unsure, elsewhere }));
  });

  pages.get('/life/:event', open, async (c) => {
    const event = catalogue.lifeEvents.find(({ id }) => id === c.req.param('event'));
    if (!event) return notFound(c, rooms);
    const asked = await askedOften(rooms);
    return c.html(lifeEventPage(frameOf(c, rooms), openOn(catalogue, rooms.today()), event, asked));
  });

  pages.get('/services/:service', open, (c) => {
    const entry = openOn(catalogue, rooms.today()).entries.get(c.req.param('service'));
    const event = catalogue.lifeEvents.find(({ id }) => id === entry?.lifeEvent);
    if (entry) tellOf(c, { words: entry.card.title });
    return entry
      ? c.html(
          servicePage(frameOf(c, rooms), entry, event, rooms.today(), {
            closed: closedOn(entry.card, rooms.today()),
            hasAppointments: rooms.appointments !== undefined,
            places: rooms.places,
          }),
        )
      : notFound(c, rooms);
  });

  pages.get('/law', open, (c) => c.html(lawPage(frameOf(c, rooms), catalogue, rooms.today())));

  aboutRoutes(pages, rooms);
  previewRoutes(pages, rooms);
  tellMeRoutes(pages, rooms);
  estimateRoutes(pages, rooms);
  entitlementRoutes(pages, rooms);
  codiceFiscaleRoutes(pages, rooms);
  applicationsRoutes(pages, rooms);
  voiceRoutes(pages, rooms);
  roomRoutes(pages, rooms);
  operatorRoutes(pages, rooms);
  knownRoutes(pages, rooms);
  lateRoutes(pages, rooms);
  signInRoutes(pages, rooms);
  withdrawRoutes(pages, rooms);
  laterRoutes(pages, rooms);
  appointmentRoutes(pages, rooms);
  actingRoutes(pages, rooms);
  delegationRoutes(pages, rooms);
  companyRoutes(pages, rooms);
  mandateRoutes(pages, rooms);
  phonePinRoutes(pages, rooms);
  contestRoutes(pages, rooms);
  myRoutes(pages, rooms);
  documentRoutes(pages, rooms);
  statementRoutes(pages, rooms);
  readingRoutes(pages, rooms);
  verifyRoutes(pages, rooms);
  letterRoutes(pages, rooms);
  questionRoutes(pages, rooms);
  contactRoutes(pages, rooms);
  confirmRoutes(pages, rooms);
  accountRoutes(pages, rooms);
  privacyRoutes(pages, rooms);
  deskGuard(app, rooms);
  deskRoutes(pages, rooms);
  consentRoutes(pages, rooms);
  pages.file('/.well-known/jwks.json', async (c) => c.json(await rooms.people.signIn.jwks()));
  pages.close();

  app.notFound((c) => (isOfApi(c) ? rooms.refusedForApi.notFound(c) : notFound(c, rooms)));
  app.onError((error, c) => {
    c.header('Cache-Control', 'no-store');
    if (!c.get('language')) c.set('language', mainLanguage);
    if (error instanceof UnknownChoice) {
      const links = [[`/${c.get('language')}`, say('home', c.get('language'))]] as const;
      const content = {
        title: say('unknownChoiceTitle', c.get('language')),
        text: say('unknownChoice', c.get('language')),
        links,
      };
      return c.html(noticePage(frameOf(c, rooms), content), 422);
    }
    const loss = error instanceof LostDatabase ? error.reason : isFull(error) ? 'full' : undefined;
    if (error instanceof LostFolder) {
      log('warn', `documents ${error.reason}`, { request: requestId(c), route: routeOf(c) }, error);
      return lostPage(c, rooms, error.reason);
    }
    if (loss) {
      const what = error instanceof LostDatabase ? 'database' : 'disk';
      log('warn', `${what} ${loss}`, { request: requestId(c), route: routeOf(c) }, error);
      return lostPage(c, rooms, loss);
    }
    log('error', 'request failed', { request: requestId(c), route: routeOf(c) }, error);
    const language = c.get('language');
    const links = [[`/${language}`, say('home', language)]] as const;
    const isOneCase = error instanceof Untellable;
    const text = say(isOneCase ? 'untold' : 'lostNothing', language);
    const content = { title: say('fault', language), text, links };
    return c.html(noticePage(frameOf(c, rooms), content), isOneCase ? 503 : 500);
  });
  return app;
}

// A form of ours is short. One with files is listened to far beyond what is kept: a browser shows our answer only once it has sent all.
function limitAt(c: Context<Env>): BodyLimit {
  if (c.get('asked').is?.files) return { bytes: 5 * limits.formBytes, seconds: 5 * 60 };
  return { bytes: 256 * 1024, seconds: 30 };
}

function isOfApi(c: Context): boolean {
  return c.req.path.startsWith('/api/');
}

function tooLargeAt(c: Context, rooms: Portal): Response | Promise<Response> {
  if (isOfApi(c)) return rooms.refusedForApi.tooLarge(c);
  c.set('language', languageIn(c.req.path));
  return tooLarge(c, rooms);
}

// A form is ours when the browser says so; a browser that says nothing sends no Origin on a plain old form of our own.
function isOurs(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}

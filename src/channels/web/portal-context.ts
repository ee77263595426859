// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context, MiddlewareHandler } from 'hono';
import type { Applications } from '#applications/index.ts';
import type { AccountRules } from '#bank-accounts/index.ts';
import type { AppointmentRooms } from '#bookings/index.ts';
import type { Casework } from '#casework/index.ts';
import type { Catalogue } from '#catalogue/index.ts';
import type { Consents } from '#consents/index.ts';
import { type CalendarDate, type Clock, type Language, mainLanguage, type Text } from '#core/index.ts';
import type { Documents } from '#documents/index.ts';
import type { Guest, Limits, Proxies, Source } from '#limits/index.ts';
import { fullName } from '#persons/index.ts';
import type { Places } from '#places/index.ts';
import type { Delegations, Guardianships, Mandates, Representations } from '#powers/index.ts';
import type { CheckWith } from '#protocol/index.ts';
import type { Registers } from '#registers/index.ts';
import type { SecondWord } from '#second-word/index.ts';
import type { PhonePins, Session, Sessions, SignIn } from '#sign-in/index.ts';
import type { Voice } from '#speaking/index.ts';
import type { Along, Database } from '#store/index.ts';
import type { ContactsWing } from '#wing/contacts';
import type { Reread } from '#wing/definition';
import { noticePage } from './components/notice.ts';
import type { Frame } from './components/page.ts';
import { markFor } from './form-mark.ts';
import type { SentForm } from './forms.ts';
import type { Asked } from './pages.ts';
import { say } from './phrases.ts';
import { languageOf } from './told-in.ts';

/** What the portal works with. */
export interface Portal {
  /** Goes before everything: gives each request its id and counts it. */
  readonly watch: MiddlewareHandler;
  readonly catalogue: Catalogue;
  readonly applications: Applications;
  readonly casework: Casework;
  /** The share of decisions that is read again for quality, 0 to 1. */
  readonly qualityShare: number;
  /** What other people are asked about an application. */
  readonly consents: Consents;
  readonly registers: Registers;
  readonly documents: Documents;
  /** Appointments at offices; none where there are no offices. */
  readonly appointments?: AppointmentRooms;
  /** Ears and a mouth; none where one can only type. */
  readonly voice?: Voice;
  /** People who ask for a person, and who answers them. */
  readonly contacts: ContactsWing['contacts'];
  readonly places: Places;
  readonly clock: Clock;
  readonly today: () => CalendarDate;
  /** Best services for free speech: ids with scores, best first, and how many of the first are too close to tell. */
  readonly find: (
    text: string,
    language: Language,
  ) => Promise<{
    readonly ids: readonly string[];
    readonly unsure: number;
    /** Whose business it is, where it is none of ours. */
    readonly elsewhere?: Text;
  }>;
  /** The days a guest has to say who they are, after handing in. */
  readonly waitingDays: number;
  /** Whether one more message may go to an address that somebody wrote who is not known. */
  readonly mayWriteToGuest: (guest: Guest) => Promise<boolean>;
  /** Reads the services again, for their authors; only where samples may be. */
  readonly reread?: Reread;
  /** Cookies are sent over https only. */
  readonly secure: boolean;
  /** With which each form is marked for whom it was made. */
  readonly formKey: Buffer;
  readonly styles: string;
  /** How much may be tried and begun, by whom. */
  readonly limits: Limits;
  /** The proxies of ours in front. */
  readonly proxies: Proxies;
  /** What a program of another institution is told that sends too much. */
  readonly refusedForApi: Readonly<Record<'tooLarge' | 'notFound', (c: Context) => Response>>;
  readonly database: Database;
  /** How the protocol register is checked. */
  readonly register: CheckWith;
  readonly people: People;
  /** How new accounts are guarded here. */
  readonly accountRules: AccountRules;
  /** Where browsers find us: `https://sportello.example`. The first is the one that others are told. */
  readonly origins: readonly string[];
}

/** How people are known here, and who may act for whom. */
export interface People {
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly pins: PhonePins;
  readonly delegations: Delegations;
  readonly guardianships: Guardianships;
  readonly representations: Representations;
  readonly mandates: Mandates;
  /** What is changed at a counter, and the second word on it. */
  readonly second: SecondWord;
}

export interface Env {
  Variables: {
    /** Of the address, and of the page around what it tells. */
    language: Language;
    /** Of what the page tells, where that is of a service. */
    told: Language | undefined;
    /** What its address is. */
    asked: Asked;
    /** Where the request comes from. */
    source: Source;
    /** What a POST sent. */
    form: SentForm;
    /** Who has signed in. */
    session: Session | undefined;
    /** A page whose form was sent only to be shown again: it has passed all that stands before a page. */
    again: Response | undefined;
    /** What tells the person, in the transaction of what is done for them at a counter and counts at once. */
    telling: Along | undefined;
  };
}
type At = Context<Env>;

/** The frame of a page: its language, and its path for the language links. */
export function frameOf(c: At, { catalogue, styles, formKey }: Portal): Frame {
  const language = languageOf(c);
  const around = c.get('language');
  const session = c.get('session');
  const { brand, administration, acts } = catalogue;
  const frame = {
    brand,
    administration,
    acts,
    language,
    around,
    path: c.get('asked').page,
    search: searchOf(c),
    kind: c.get('asked').kind,
    styles,
  };
  if (!session) return frame;
  const { actor, acting } = session;
  const known = { ...frame, person: fullName(actor), madeFor: markFor(formKey, session) };
  return acting ? { ...known, acting: { power: acting, actor } } : known;
}

// Of the page itself: a form that was sent to an address below it says nothing of where the page is.
function searchOf(c: At): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname.replace(/^\/..(?=\/|$)/, '').replace(/\/$/, '') === c.get('asked').page
    ? search.replace(/([?&])made-for=[^&]*&?/, '$1').replace(/[?&]$/, '')
    : '';
}

/** To the identity provider and back to this page. */
export function signInFirst(c: At): Response {
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(`/${c.get('language')}/sign-in?to=${encodeURIComponent(pathname + search)}`, 303);
}

export function notFound(c: At, portal: Portal): Response | Promise<Response> {
  // An address of no language is told in the main one.
  if (!c.get('language')) c.set('language', mainLanguage);
  const language = c.get('language');
  const links = [[`/${language}`, say('home', language)]] as const;
  const content = { title: say('notFound', language), text: say('notFoundText', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 404);
}

export function tooLarge(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}`, say('home', language)]] as const;
  const content = { title: say('fault', language), text: say('tooLarge', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 413);
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Language } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { keepSatisfaction, keepTranscript } from '#queue/index.ts';
import { conversation, reception } from '#reception/index.ts';
import type { Application } from '#record/index.ts';
import {
  goesOn,
  openLine,
  type Peer,
  surveyed,
  type Talk,
  type Told,
  talkAtDoor,
  talkOf,
  transcribed,
} from '#speaking/index.ts';
import { log, requestId } from '#telemetry/index.ts';
import { base } from '../applications/at-application.ts';
import { closedPage } from '../applications/closed.ts';
import { keptCode, notYours, opened } from '../applications/opened.ts';
import { say as sayOperator } from '../operator/phrases.ts';
import { begins, type Pages, personal } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { visitOf } from '../sign-in/visit.ts';
import { languageOf } from '../told-in.ts';
import { isSocket, refusal } from './may-open.ts';
import { voicePage } from './page.ts';
import { say } from './phrases.ts';
import { choicesFor, type Shown, shownOf } from './shown.ts';
import { type Ends, openSocket, type Wire } from './socket.ts';

type At = Context<Env>;

/** The conversation aloud: at the front door, and about an application that is open to whoever asks. */
export function voiceRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;
  // Who acts for another types or calls: what they do is written down as theirs.
  const own = { ...personal, acting: 'nobody', script: true } as const;
  const door = { ...begins, script: true } as const;

  pages.get('/voice', door, (c) => {
    portal.voice?.prepare();
    const language = languageOf(c);
    return c.html(
      voicePage(frameOf(c, portal), {
        line: `/${c.get('language')}/voice/line`,
        form: { href: `/${c.get('language')}`, label: say('allServices', language) },
        isTypedOnly: !canSpeak(portal),
      }),
    );
  });

  pages.get('/voice/line', door, (c) => {
    if (!isSocket(c)) return c.redirect(`/${c.get('language')}/voice`, 303);
    return refusal(c, portal) ?? openSocket(c, async (wire) => atTheDoor(c, portal, wire));
  });

  pages.get('/applications/:id/voice', own, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return c.redirect(base(c, application.id), 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    portal.voice?.prepare();
    const definition = applications.definition(application);
    const language = languageOf(c);
    const frame = frameOf(c, portal);
    const here = base(c, application.id);
    return c.html(
      voicePage(frame, {
        subject: wordsIn(definition, language).title,
        line: `${here}/voice/line${frame.madeFor ? `?made-for=${frame.madeFor}` : ''}`,
        form: { href: here, label: say('byForm', language) },
        shown: shownOf(portal, application, definition, language, null),
        isTypedOnly: !canSpeak(portal),
      }),
    );
  });

  pages.get('/applications/:id/voice/line', own, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (!isSocket(c)) return c.redirect(`${base(c, application.id)}/voice`, 303);
    return refusal(c, portal) ?? openSocket(c, (wire) => aboutApplication(c, portal, application, wire));
  });
}

function canSpeak({ voice }: Portal): boolean {
  return voice !== undefined && voice.missing.length === 0;
}

async function aboutApplication(c: At, portal: Portal, begun: Application, wire: Wire): Promise<Ends> {
  const { applications, voice, today } = portal;
  const { language, personId } = begun;
  const code = personId === null ? keptCode(c, begun.id) : null;
  const talked = await conversation(
    portal,
    {
      application: begun,
      code,
      source: c.get('source'),
      async stillKnown() {
        const session = await visitOf(c, portal);
        return session && !session.acting && session.person.id === personId ? 'known' : 'signed-out';
      },
    },
    { mode: 'voice', isGreeted: c.req.query('again') === 'yes', mayGoOn: true },
  );
  const definition = () => applications.definition(talked.application);
  const servicesFolder = voice?.servicesFolder;
  const setting = { language, today, servicesFolder };
  const about = talkOf(talked, { ...setting, definition });
  let later: ReturnType<typeof doorTalk> | undefined;
  const door = () => {
    later = doorTalk(c, portal, wire, language);
    return later.talk;
  };
  const talk = surveyed(goesOn(about, { ...setting, door }), {
    ...setting,
    places: portal.places,
    isDone: (ended) => ended === 'sent' || ended === 'handed-in',
    keep: (rating) => keepRating(c, portal, language, rating),
  });
  const kept = handedOver(c, portal, {
    talk,
    language,
    personId: () => later?.personId() ?? personId,
    knownId: () => later?.knownId() ?? null,
  });
  const here = base(c, begun.id);
  return hold({
    portal,
    talk: kept.talk,
    language,
    wire,
    toldOf: () => ({
      choices:
        talk.talk.isAtDoor || talk.isAsking
          ? choicesFor(talk, language)
          : choicesFor(talk, language, {
              portal,
              definition: definition(),
              application: talked.application,
            }),
      shown: shownOf(
        portal,
        talked.application,
        definition(),
        language,
        talk.talk.isAtDoor || talk.isAsking ? null : talk.expect.path,
      ),
    }),
    end: (ended) =>
      ended === 'operator'
        ? { href: `${here}/operator`, label: sayOperator('link', language), talk: kept.key() }
        : ended === 'sent' || ended === 'handed-in' || talk.talk.isAtDoor
          ? { href: `${here}/receipt`, label: say('receipt', language) }
          : { href: here, label: say('goOn', language) },
  });
}

/** Keeps how the conversation was, where it can: nobody is kept waiting for it. */
async function keepRating(c: At, portal: Portal, language: Language, rating: number): Promise<void> {
  try {
    await keepSatisfaction(portal.database, { on: portal.today(), channel: 'voice', language, rating });
  } catch (error) {
    log('error', 'how a conversation was, was not kept', { request: requestId(c) }, error);
  }
}

/** Keeps what was said last when a talk ends with an operator, for whoever answers; without it the person gets in line all the same. */
function handedOver(
  c: At,
  portal: Portal,
  {
    talk,
    language,
    personId,
    knownId,
  }: {
    readonly talk: Talk;
    readonly language: Language;
    readonly personId: () => string | null;
    readonly knownId: () => string | null;
  },
): { readonly talk: Talk; key(): string | undefined } {
  let kept: string | undefined;
  return {
    talk: transcribed(talk, {
      language,
      personId,
      knownId,
      async handOver(said) {
        try {
          const { key } = await keepTranscript(portal.contacts, said);
          kept = key;
        } catch (error) {
          log('error', 'what was said was not kept', { request: requestId(c) }, error);
        }
      },
    }),
    key: () => kept,
  };
}

/** The conversation at the front door, and whom it is about; how it is left goes to the page. */
function doorTalk(
  c: At,
  portal: Portal,
  wire: Wire,
  language: Language,
): { readonly talk: Talk; personId(): string | null; knownId(): string | null } {
  const { people, voice, today } = portal;
  const rooms = { ...portal, pins: people.pins, second: people.second };
  const call = reception(rooms, { language, mode: 'voice', source: c.get('source') });
  const talk = talkAtDoor(call, {
    language,
    today,
    servicesFolder: voice?.servicesFolder,
    leave(leaves) {
      if (leaves.to === 'estimate')
        wire.send({
          type: 'go',
          to: `/${language}/services/${leaves.definition.service.id}/estimate`,
        });
      if (leaves.to === 'application' && leaves.code !== null)
        wire.send({ type: 'open', to: `/${language}/resume`, code: leaves.code });
    },
  });
  return { talk, personId: () => call.personId, knownId: () => call.knownId };
}

async function atTheDoor(c: At, portal: Portal, wire: Wire): Promise<Ends> {
  const language = c.get('language');
  const { talk: door, personId, knownId } = doorTalk(c, portal, wire, language);
  const talk = surveyed(door, {
    language,
    today: portal.today,
    servicesFolder: portal.voice?.servicesFolder,
    places: portal.places,
    // Who said who they are was told something of theirs.
    isDone: (ended) => ended === 'stopped' && personId() !== null,
    keep: (rating) => keepRating(c, portal, language, rating),
  });
  const kept = handedOver(c, portal, { talk, language, personId, knownId });
  return hold({
    portal,
    talk: kept.talk,
    language,
    wire,
    toldOf: () => ({ choices: choicesFor(talk, language) }),
    end: (ended) =>
      ended === 'operator'
        ? { href: `/${language}/operator`, label: sayOperator('link', language), talk: kept.key() }
        : { href: `/${language}`, label: say('allServices', language) },
  });
}

/** Holds a line over a wire until one of the two ends. */
function hold({
  portal,
  talk,
  language,
  wire,
  toldOf,
  end,
}: {
  readonly portal: Portal;
  readonly talk: Talk;
  readonly language: Language;
  readonly wire: Wire;
  readonly toldOf: () => { readonly choices: ReturnType<typeof choicesFor>; readonly shown?: Shown };
  /** Where the page leads then; `talk`: with the key of what was said, which is sent and stands in no address. */
  readonly end: (ended: string) => {
    readonly href: string;
    readonly label: string;
    readonly talk?: string | undefined;
  };
}): Ends {
  const phones = portal.catalogue.brand.phone.map(({ number }) => number);
  const ended = (how: string) => ({
    how,
    link: end(how),
    ...(how === 'operator' ? { call: `${say('call', language)} ${phones.join(', ')}` } : {}),
  });
  const tell = (told: Told) => {
    if (told.type !== 'says') return wire.send(told);
    const { turn, spoken } = told;
    const { says, number } = spoken;
    wire.send({
      type: 'says',
      turn,
      texts: says,
      ...(number === undefined ? {} : { number }),
      ...toldOf(),
      ...(spoken.ended === null ? {} : { choices: [], ended: ended(spoken.ended) }),
      ...(spoken.over === undefined ? {} : { ended: ended(spoken.over), isAsking: true }),
    });
  };
  const peer: Peer = { tell, sound: wire.sound, drained: wire.drained };
  const line = openLine({ talk, voice: portal.voice, language, peer });
  return {
    sound: (samples) => line.hears(samples),
    message(message) {
      const { type, text, path, isOn, turn } = message;
      if (type === 'said' && typeof text === 'string' && text.length <= 600) line.said(text);
      else if (type === 'change' && typeof path === 'string') line.change(path);
      else if (type === 'microphone' && typeof isOn === 'boolean') line.microphone(isOn);
      else if (type === 'aloud' && typeof isOn === 'boolean') line.aloud(isOn);
      else if (type === 'played' && typeof turn === 'number') line.played(turn);
    },
    close: () => line.close(),
  };
}

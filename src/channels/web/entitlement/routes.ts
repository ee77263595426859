// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { entriesOf, type LifeEvent, openOn } from '#catalogue/index.ts';
import { own, type Problem } from '#core/index.ts';
import {
  isRight,
  keyOf,
  nextPage,
  type PageAsk,
  type Right,
  rightsOf,
  type Told,
  thatCount,
} from '#entitlement/index.ts';
import { askAt, type Definition, objections, route, toldIn, valueAt, withAnswer } from '#interview/index.ts';
import type { Setting } from '#kinds/index.ts';
import { grantedOf, type Known, withFacts } from '#record/index.ts';
import { pageAsk, toFormQuestion } from '../asking.ts';
import { formAt, one, readAnswer, type SentForm } from '../forms.ts';
import { open, type Pages } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { isToShowAgain } from '../shown-again.ts';
import { languageOf, tellOf } from '../told-in.ts';
import { eventsPage, questionsPage, resultsPage } from './pages.ts';
import { path } from './path.ts';
import { nothingTold, type State, stateIn } from './state.ts';

interface OfEvent {
  readonly event: LifeEvent;
  readonly definitions: readonly Definition[];
}

/**
 * What somebody has a right to, over all services that give something: each fact is asked once, nothing is kept. What was answered
 * travels inside the form, never in the address.
 */
export function entitlementRoutes(pages: Pages, portal: Portal): void {
  pages.get(path, { ...open, noStore: true }, (c) => {
    const events = offered();
    tellAll(c, events);
    return c.html(eventsPage(frameOf(c, portal), events));
  });

  pages.post(path, { ...open, noStore: true, bound: 'free', showsAgain: true }, async (c) => {
    const events = offered();
    tellAll(c, events);
    const form = c.get('form');
    const setting = { today: portal.today(), places: portal.places };
    if (isToShowAgain(form)) return again(c, events, form, setting);
    if (one(form, 'state') === '') {
      const chosen = (own(form, 'event') ?? []).slice(0, events.length);
      const begun = { ...nothingTold, events: chosen };
      const known = one(form, 'known') === 'yes' ? await knownOf(c, among(events, chosen), setting) : {};
      return next(c, among(events, chosen), { ...begun, ...known }, setting);
    }
    const all = events.flatMap(({ definitions }) => definitions);
    const state = stateIn(one(form, 'state'), all, setting);
    const definitions = among(events, state.events);
    const rights = rightsOf(definitions, state.told, setting);
    const change = one(form, 'change');
    if (change !== '') {
      const asks = asksAt(rights, [change], setting);
      return asks.length > 0
        ? ask(c, { asks, rights, state: { ...state, only: undefined }, setting })
        : results(c, rights, state, setting);
    }
    const asks = asksAt(rights, own(form, 'asked') ?? [], setting);
    const { told, problems, blank } = answered(asks, form, state.told, rights, {
      ...setting,
      language: languageOf(c),
    });
    const after = { ...state, told, skipped: [...new Set([...state.skipped, ...blank])] };
    if (problems.size > 0) return ask(c, { asks, rights, state, setting, form, problems });
    if (one(form, 'results') === 'yes')
      return results(c, rightsOf(definitions, told, setting), after, setting);
    return next(c, definitions, after, setting);
  });

  // In another language, with what was typed and not sent.
  function again(
    c: Context<Env>,
    events: readonly OfEvent[],
    form: SentForm,
    setting: Setting,
  ): Response | Promise<Response> {
    if (one(form, 'state') === '') {
      const chosen = { events: own(form, 'event') ?? [], known: one(form, 'known') === 'yes' };
      return c.html(eventsPage(frameOf(c, portal), events, chosen));
    }
    const all = events.flatMap(({ definitions }) => definitions);
    const state = stateIn(one(form, 'state'), all, setting);
    const rights = rightsOf(among(events, state.events), state.told, setting);
    const asks = asksAt(rights, own(form, 'asked') ?? [], setting);
    return asks.length > 0
      ? ask(c, { asks, rights, state, setting, form })
      : results(c, rights, state, setting);
  }

  function offered(): readonly OfEvent[] {
    const catalogue = openOn(portal.catalogue, portal.today());
    return catalogue.lifeEvents
      .map((event) => ({
        event,
        definitions: entriesOf(catalogue, event.id).flatMap((entry) =>
          entry.definition && isRight(entry) ? [entry.definition] : [],
        ),
      }))
      .filter(({ definitions }) => definitions.length > 0);
  }

  function next(
    c: Context<Env>,
    definitions: readonly Definition[],
    state: State,
    setting: Setting,
  ): Response | Promise<Response> {
    const rights = rightsOf(definitions, state.told, setting);
    const { only } = state;
    // Of one service, also what was passed over before, and what its sum needs.
    const asked = only
      ? rights
          .filter(({ definition }) => definition.service.id === only)
          .map((right) => ({ ...right, missing: [...right.missing, ...right.missingForSum] }))
      : rights;
    const skipped = new Set(state.skipped);
    const asks = nextPage(asked, setting.today, skipped);
    return asks.length > 0
      ? ask(c, { asks, rights, state, setting })
      : results(c, rights, { ...state, only: undefined }, setting);
  }

  function ask(
    c: Context<Env>,
    on: {
      readonly asks: readonly PageAsk[];
      readonly rights: readonly Right[];
      readonly state: State;
      readonly setting: Setting;
      readonly form?: SentForm;
      readonly problems?: ReadonlyMap<number, Problem>;
    },
  ): Response | Promise<Response> {
    const { asks, rights, state, setting, form, problems } = on;
    const language = languageOf(c);
    const questions = asks.map(({ definition, answers, ask }, at) => {
      const question = pageAsk(definition, answers, ask, { ...setting, language });
      const problem = problems?.get(at);
      const again = form ? { form: formAt(form, at), ...(problem ? { problem } : {}) } : {};
      const { item: _, ...shown } = toFormQuestion(question, definition, answers, again);
      return { ...shown, at };
    });
    const content = { asks, questions, rights, state };
    return c.html(questionsPage(frameOf(c, portal), content), problems ? 422 : 200);
  }

  function results(
    c: Context<Env>,
    rights: readonly Right[],
    state: State,
    { today, places }: Setting,
  ): Response | Promise<Response> {
    return c.html(resultsPage(frameOf(c, portal), { rights, state, today, places }));
  }

  // Only of whom has signed in for themselves, and because they said so: each register that is read is written down.
  async function knownOf(
    c: Context<Env>,
    definitions: readonly Definition[],
    setting: Setting,
  ): Promise<Partial<State>> {
    const session = c.get('session');
    if (!session || session.acting) return {};
    const personId = session.person.id;
    const cases = await grantedOf(portal.database, personId);
    const found = await Promise.all(
      definitions.map(async ({ service }) => {
        const { facts } = await portal.registers.know(service, { personId, channel: 'web', cases });
        const { answers, known } = withFacts(service, { answers: {}, known: {} }, facts, setting);
        const count = thatCount(service, answers, setting.today);
        const seen = Object.entries(known).filter(([path]) => valueAt(count, path) !== undefined);
        return [service.id, { answers: count, known: Object.fromEntries(seen) }] as const;
      }),
    );
    return {
      told: Object.fromEntries(found.map(([id, { answers }]) => [id, answers])),
      known: Object.fromEntries(found.map(([id, { known }]): [string, Known] => [id, known])),
    };
  }
}

// A page over all services is told in the main language where one of them has no words in the page's.
function tellAll(c: Context<Env>, events: readonly OfEvent[]): void {
  const all = events.flatMap(({ definitions }) => definitions);
  const language = c.get('language');
  const least = all.find((one) => toldIn(one, language) !== language) ?? all[0];
  if (least) tellOf(c, least);
}

function among(events: readonly OfEvent[], chosen: readonly string[]): readonly Definition[] {
  const wanted = events.filter(({ event }) => chosen.includes(event.id));
  return (wanted.length > 0 ? wanted : events).flatMap(({ definitions }) => definitions);
}

/** The asks that a form names by service and path, as they stand now. */
function asksAt(rights: readonly Right[], named: readonly string[], setting: Setting): readonly PageAsk[] {
  return named.slice(0, 10).flatMap((name) => {
    const [id = '', at = ''] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
    const right = rights.find(({ definition }) => definition.service.id === id);
    const found = right && askAt(right.definition.service, right.answers, setting.today, at);
    return right && found
      ? [
          {
            definition: right.definition,
            answers: right.answers,
            ask: found,
            key: keyOf(right.definition, found),
          },
        ]
      : [];
  });
}

/** What was told with what a page sent; blank is no answer and no mistake. */
function answered(
  asks: readonly PageAsk[],
  form: SentForm,
  before: Told,
  rights: readonly Right[],
  at: Setting & { readonly language: Parameters<typeof pageAsk>[3]['language'] },
): {
  readonly told: Told;
  readonly problems: ReadonlyMap<number, Problem>;
  readonly blank: readonly string[];
} {
  const problems = new Map<number, Problem>();
  const blank: string[] = [];
  let told = before;
  for (const [n, one_] of asks.entries()) {
    const { definition, answers, ask, key } = one_;
    const { service } = definition;
    const sent = formAt(form, n);
    const isBlank = Object.values(sent).every((texts) => texts.every((text) => text === ''));
    if (isBlank) {
      blank.push(key);
      continue;
    }
    const question = pageAsk(definition, answers, ask, at);
    const read = readAnswer(sent, ask, question.kind, question.asked);
    if (!read.ok) {
      problems.set(n, read.problems[0] ?? { code: 'empty', path: '' });
      continue;
    }
    const whole = withAnswer({ ...answers, ...own(told, service.id) }, ask.path, read.value, ask.howMany);
    const [problem] = objections(service, whole, ask.path, at, one(sent, 'sure') === 'yes');
    if (problem) problems.set(n, problem);
    else told = { ...forgotten(told, key, rights, service.id, at), [service.id]: whole };
  }
  return { told, problems, blank };
}

// What another service was told of the same fact gives way: the last word counts for all.
function forgotten(
  told: Told,
  key: string,
  rights: readonly Right[],
  except: string,
  { today }: Setting,
): Told {
  return Object.fromEntries(
    Object.entries(told).map(([id, answers]) => {
      const right = id === except ? undefined : rights.find(({ definition }) => definition.service.id === id);
      if (!right) return [id, answers];
      const same = route(right.definition.service, answers, today).filter(
        (ask) => keyOf(right.definition, ask) === key,
      );
      return [id, same.reduce((left, ask) => withAnswer(left, ask.path, undefined), answers)];
    }),
  );
}

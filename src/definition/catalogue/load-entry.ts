// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync } from 'node:fs';
import path from 'node:path';
import { day, type Language, languages, mainLanguage } from '#core/index.ts';
import { type Definition, isService, type Service } from '#interview/index.ts';
import { type Card, cardFacts } from './card.ts';
import type { Entry } from './catalogue.ts';
import { type Fault, lineOf, readData, readWords, type Tree } from './data-file.ts';
import { type Facts, withFacts } from './facts.ts';
import { inCode } from './in-code.ts';
import { loadedOf } from './load-code.ts';
import {
  assembled,
  at,
  isNamed,
  type Spoken,
  sharedOf,
  type Texts,
  textOf,
  textsOf,
  usualOfField,
  withOptionsAlike,
  writtenOfFact,
} from './words/assemble.ts';
import { leftOut, likeNothing } from './words/groups-named.ts';
import {
  misshapes,
  type Shape,
  type Shared,
  shapeOfCard,
  shapeOfHearing,
  shapeOfWords,
} from './words/shape.ts';
import { heardIn } from './words/ways.ts';

/** A service as it was read; without an entry where not even its card can be told. */
export interface Loaded {
  readonly entry?: Entry;
  readonly faults: readonly Fault[];
}

type ByLanguage<Value> = { readonly [L in Language]?: Value };

/** What all services of an administration have in common. */
export interface Common {
  readonly groupOf: (name: string, language: Language) => Texts;
  readonly facts: Facts;
  /** What is declared in sending an application, where a service says nothing of its own. */
  readonly declares: ByLanguage<string>;
}

/** Reads the folder of a service; its id is the name of the folder. */
export async function loadEntry(folder: string, lifeEvent: string, common: Common): Promise<Loaded> {
  const { groupOf, facts: known } = common;
  const id = path.basename(folder);
  const facts = factsIn(path.join(folder, 'card.yaml'));
  const rule = await ruleIn(path.join(folder, 'service.ts'), id, known);
  const isClosed = facts.facts?.closed !== undefined;
  const isBroken = rule.service === undefined && rule.faults.length > 0;
  const texts = textsIn(folder, rule.service, { isClosed, isBroken }, common);
  const faults = [...facts.faults, ...rule.faults, ...texts.faults];
  const card = facts.facts && cardOf(id, facts.facts, texts);
  if (!card) return { faults };
  const { service } = rule;
  if (!service || faults.length > 0) return { entry: { card, lifeEvent, folder }, faults };
  const definition = definitionOf(service, texts.byLanguage, groupOf);
  return { entry: { card, lifeEvent, folder, definition }, faults };
}

function factsIn(file: string) {
  const read = readData(file);
  if (!read.ok) return { faults: [read.fault] };
  const { data, error } = cardFacts.safeParse(read.value);
  const faults = (error?.issues ?? []).map(({ path: at, message }): Fault => {
    const where = at.map(String);
    return { file, line: lineOf(file, where), code: 'wrong-form', message: `${where.join('.')}: ${message}` };
  });
  return data ? { facts: data, faults } : { faults };
}

async function ruleIn(
  file: string,
  id: string,
  known: Facts,
): Promise<{ readonly service?: Service; readonly faults: readonly Fault[] }> {
  if (!existsSync(file)) return { faults: [] };
  const wrong = (message: string) => ({
    faults: [{ file, line: 1, code: 'does-not-load', message } as const],
  });
  const loaded = await loadedOf(file);
  if (!loaded.ok) return { faults: loaded.faults };
  const service = loaded.value['default'];
  if (!isService(service)) return wrong('must export a service as its default');
  if (service.id !== id) return wrong(`is the service ${service.id}, in the folder ${id}`);
  const { service: informed, faults } = withFacts(service, known);
  return {
    service: informed,
    faults: faults.map(
      ({ question, says }): Fault => ({ ...inCode(file, question), code: 'fact', message: says }),
    ),
  };
}

function textsIn(
  folder: string,
  service: Service | undefined,
  { isClosed, isBroken }: { readonly isClosed: boolean; readonly isBroken: boolean },
  { groupOf, declares }: Common,
) {
  const byLanguage: { -readonly [L in Language]?: Texts } = {};
  // How people ask for it in a language that its words are not written in yet: they are understood all the same.
  const asked: { -readonly [L in Language]?: Texts } = {};
  const faults: Fault[] = [];
  // Where something is missing, told once.
  const told = new Set<string>();
  const isTold = (at: readonly string[]) => at.some((_, n) => told.has(at.slice(0, n + 1).join('.')));
  const isSent = service !== undefined && !service.estimateOnly && !service.reads;
  const checked = (
    which: keyof Texts,
    file: string,
    shape: Shape,
    usual: Readonly<Record<string, Tree>> = {},
  ): Tree | undefined => {
    const read = readWords(file);
    if (!read.ok) {
      faults.push(read.fault);
      return undefined;
    }
    const whole = withOptionsAlike(isNamed(read.value) ? { ...usual, ...read.value } : read.value, which);
    for (const { path: at, code, message } of misshapes(whole, shape)) {
      // What a rule that does not load would have words for cannot be known: its own fault is told alone.
      if (isBroken && code === 'unknown-id') continue;
      told.add([file, ...at].join('.'));
      faults.push({ file, line: lineOf(file, at), code, message });
    }
    return whole;
  };
  for (const language of languages) {
    const [words, hearing] = ['words', 'hearing'].map((what) =>
      path.join(folder, `${what}.${language}.yaml`),
    ) as [string, string];
    // Italian is always there; of another language both files, or how it is asked for alone, or neither.
    if (language !== mainLanguage && !existsSync(words)) {
      if (!existsSync(hearing)) continue;
      const heard = heardIn(hearing, checked('hearing', hearing, shapeOfHearing(undefined)));
      faults.push(...heard.faults);
      asked[language] = { words: undefined, hearing: heard.tree };
      continue;
    }
    const groupIn = (name: string) => groupOf(name, language);
    const spoken: Spoken = { language, groupOf: groupIn };
    const shared: Shared = {
      isShared: (question) => sharedOf('words', question, groupIn) !== undefined,
      isUsual: (field) => usualOfField(field, undefined, spoken) !== undefined,
      isWritten: (fact) => writtenOfFact(fact, groupIn) !== undefined,
    };
    const declaration = isSent ? declares[language] : undefined;
    const heard = heardIn(hearing, checked('hearing', hearing, shapeOfHearing(service?.questions)));
    faults.push(...heard.faults);
    const texts: Texts = {
      words: checked(
        'words',
        words,
        service ? shapeOfWords(service, isClosed, shared) : shapeOfCard(isClosed),
        declaration === undefined ? {} : { declaration },
      ),
      hearing: heard.tree,
    };
    byLanguage[language] = texts;
    for (const { path: at, message } of service && texts.words ? leftOut(service, texts, spoken) : [])
      if (!isTold([words, ...at]))
        faults.push({ file: words, line: lineOf(words, at), code: 'missing', message });
    for (const { path: at, message } of likeNothing(texts.hearing, groupIn))
      faults.push({ file: hearing, line: lineOf(hearing, at), code: 'unknown-id', message });
  }
  return { byLanguage, asked, faults };
}

function cardOf(
  id: string,
  facts: NonNullable<ReturnType<typeof factsIn>['facts']>,
  { byLanguage, asked }: { readonly byLanguage: ByLanguage<Texts>; readonly asked: ByLanguage<Texts> },
): Card | undefined {
  const words = (key: string) => each(byLanguage, ({ words: tree }) => textOf(at(tree, key)));
  const heard = (key: string) => each({ ...byLanguage, ...asked }, (one) => textsOf(at(one.hearing, key)));
  const { closed, draft, page, ...known } = facts;
  const title = words('title');
  if (!title.it) return undefined;
  return {
    id,
    ...known,
    title,
    summary: words('summary'),
    who: words('who'),
    when: words('when'),
    afterwards: words('afterwards'),
    needed: each(byLanguage, (one) => textsOf(at(one.words, 'needed'))),
    said: heard('service'),
    keywords: heard('keywords'),
    ...(page ? { page } : {}),
    ...(draft ? { draft } : {}),
    ...(closed === undefined ? {} : { closed: { on: day(closed), instead: words('closed') } }),
  };
}

// Italian is always there: `textsIn` reads it, whether or not it is as it must be.
function each<Value>(
  texts: ByLanguage<Texts>,
  of: (one: Texts, language: Language) => Value,
): { readonly it: Value } & ByLanguage<Value> {
  const all = languages.flatMap((language) => {
    const one = texts[language];
    return one ? [[language, of(one, language)] as const] : [];
  });
  return Object.fromEntries(all) as { readonly it: Value } & ByLanguage<Value>;
}

function definitionOf(
  service: Service,
  texts: ByLanguage<Texts>,
  groupOf: (name: string, language: Language) => Texts,
): Definition {
  const words = each(texts, (one, language) =>
    assembled(service, language, one, (name) => groupOf(name, language)),
  );
  return { service, words };
}

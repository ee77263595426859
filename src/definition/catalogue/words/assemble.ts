// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import type { Service, ServiceWords } from '#interview/index.ts';
import {
  addressWords,
  compositeOf,
  entryPart,
  isFigureBound,
  isPick,
  type OptionWords,
  personWords,
  type Question,
  type QuestionWords,
} from '#kinds/index.ts';
import type { Tree } from '../data-file.ts';
import { answerThatMustBe, conditionWords } from './conditions.ts';
import { againFor, hintFor, lastDayOfTerm, officerLooks } from './usual.ts';

/** A file of words and one of ways of saying things, read: both of the form they must have. */
export interface Texts {
  readonly words: Tree | undefined;
  readonly hearing: Tree | undefined;
}

type Named = Readonly<Record<string, Tree>>;

/** In which language something is said, and what is said there of facts and of groups. */
export interface Spoken {
  readonly language: Language;
  readonly groupOf: (name: string) => Texts;
}

/** The words of a service in a language, put together from its own files and those of the groups whose questions it asks. */
export function assembled(
  service: Service,
  language: Language,
  { words, hearing }: Texts,
  groupOf: (name: string) => Texts,
): ServiceWords {
  const said = Object.entries(service.questions).map(([id, question]) => {
    const of = (which: keyof Texts) => named(saidOf(which, id, question, { words, hearing }, groupOf));
    const whole = questionWords(question, of('words'), of('hearing'), { language, groupOf });
    return [id, own(service.reads, id) ? readWords(whole) : whole] as const;
  });
  const questions = Object.fromEntries(said);
  const texts = (key: string) => named(at(words, key)) as Readonly<Record<string, string>>;
  const [notes, contradictions] = ['notes', 'contradictions'].map((key) => at(words, key));
  // Of the form that the rule of the service asks for: held against it before (`shape.ts`).
  return {
    title: textOf(at(words, 'title')),
    summary: textOf(at(words, 'summary')),
    who: textOf(at(words, 'who')),
    declaration: textOf(at(words, 'declaration')),
    afterwards: textOf(at(words, 'afterwards')),
    questions,
    groups: groupTitles(service, groupOf),
    conditions: Object.fromEntries(
      Object.entries(service.conditions).map(([id, condition]) => [
        id,
        conditionWords(
          id,
          condition,
          withLimit(limitOfFact(condition, service.questions, groupOf), at(words, 'conditions', id)),
          questions,
          language,
        ),
      ]),
    ),
    steps: texts('steps'),
    amounts: texts('amounts'),
    dates: { ...lastDays(service, language), ...texts('dates') },
    assumptions: texts('assumptions'),
    ...(notes === undefined ? {} : { notes: texts('notes') }),
    ...(contradictions === undefined ? {} : { contradictions: texts('contradictions') }),
    ...ofSections(words),
    ...usualConsents(at(words, 'consents'), language),
    ...writtenWords(service, at(words, 'writes'), groupOf),
    ...(service.produces?.of
      ? {
          document: assembled(
            service.produces.of,
            language,
            { words: at(words, 'document'), hearing: undefined },
            groupOf,
          ),
        }
      : {}),
  };
}

// The last day of a term is called alike in all services.
function lastDays({ conditions }: Service, language: Language): Readonly<Record<string, string>> {
  const told = Object.values(conditions).flatMap(({ tells }) => (tells === undefined ? [] : [tells]));
  return Object.fromEntries(told.map((id) => [id, lastDayOfTerm(language)]));
}

// What the groups that it asks are called, where they say it.
function groupTitles(
  { questions }: Service,
  groupOf: (name: string) => Texts,
): Readonly<Record<string, string>> {
  const names = Object.values(questions).flatMap(({ group }) => (group ? [group.name] : []));
  const titles = [...new Set(names)].map((name) => [name, textOf(at(groupOf(name).words, 'title'))] as const);
  return Object.fromEntries(titles.filter(([, title]) => title !== ''));
}

// What is read is never asked: it has a name, and needs no more.
function readWords(words: QuestionWords): QuestionWords {
  const { label = words.short, short = words.label, fields = {} } = words;
  const inner = Object.entries(fields).map(([id, field]) => [id, readWords(field)] as const);
  return { ...words, label, short, why: '', fields: Object.fromEntries(inner) };
}

// The sections that only some services have, as they stand.
function ofSections(words: Tree | undefined): Partial<ServiceWords> {
  const sections = ['consents', 'papers', 'reads', 'writes', 'due', 'period', 'instead'] as const;
  const said = sections.map((section) => [section, at(words, section)] as const);
  return Object.fromEntries(said.filter(([, tree]) => tree !== undefined)) as Partial<ServiceWords>;
}

// What the office does with a "that is not me" is told alike in all services.
function usualConsents(said: Tree | undefined, language: Language): Partial<ServiceWords> {
  if (said === undefined) return {};
  const consents = Object.entries(named(said)).map(([id, one]) => [
    id,
    { denied: officerLooks(language), ...named(one) },
  ]);
  return { consents: Object.fromEntries(consents) };
}

// What a grant writes is told as its fact is, unless the service tells it its own way.
function writtenWords(
  { writes = [] }: Service,
  said: Tree | undefined,
  groupOf: (name: string) => Texts,
): Partial<ServiceWords> {
  if (writes.length === 0) return {};
  const words = writes.map(({ fact }) => {
    const { short, told } = named(merged(writtenOfFact(fact, groupOf), at(said, fact)));
    return [fact, { short: textOf(short), told: textOf(told) }] as const;
  });
  return { writes: Object.fromEntries(words) };
}

/** What is told where a grant writes a fact; undefined where only services say it. */
export function writtenOfFact(fact: string, groupOf: (name: string) => Texts): Tree | undefined {
  return at(groupOf(wordsOfFacts).words, 'questions', fact, 'written');
}

/** What is said of a condition that holds the answer of a fact against a figure of the law; undefined where only services say it. */
export function limitOfFact(
  condition: Service['conditions'][string],
  questions: Service['questions'],
  groupOf: (name: string) => Texts,
): Tree | undefined {
  const answer = answerThatMustBe(condition);
  const fact = answer && isFigureBound(answer.is) ? own(questions, answer.id)?.fact : undefined;
  return fact === undefined ? undefined : at(groupOf(wordsOfFacts).words, 'questions', fact, 'limit');
}

// What a service says of it its own way stands over what its fact says.
function withLimit(usual: Tree | undefined, said: Tree | undefined): Tree | undefined {
  if (usual === undefined) return said;
  return merged(usual, typeof said === 'string' ? { unmet: said } : said);
}

/** The name under which the words of facts are kept beside those of the groups. */
export const wordsOfFacts = 'facts';

/**
 * What is said of a question, or how its options are called: what its fact says, over it what its group says, and over both what the
 * service says its own way.
 */
export function saidOf(
  which: keyof Texts,
  id: string,
  question: Question,
  texts: Texts,
  groupOf: (name: string) => Texts,
): Tree {
  return merged(sharedOf(which, question, groupOf), at(texts[which], 'questions', id));
}

/** What is said of a question wherever it is asked; undefined where only its services say it. */
export function sharedOf(
  which: keyof Texts,
  question: Question,
  groupOf: (name: string) => Texts,
): Tree | undefined {
  const { group } = question;
  const ofFact = askedOf(question, which, groupOf);
  const ofGroup = group && at(groupOf(group.name)[which], 'questions', group.id);
  return ofFact === undefined || ofGroup === undefined ? (ofGroup ?? ofFact) : merged(ofFact, ofGroup);
}

// What a fact says of whoever asks for it: not what is told where it is written or held against a limit, and of the options those that the question has.
function askedOf(
  { fact, options: asked }: Question,
  which: keyof Texts,
  groupOf: (name: string) => Texts,
): Tree | undefined {
  if (fact === undefined) return undefined;
  const {
    written: _,
    limit: __,
    options,
    ...said
  } = named(at(groupOf(wordsOfFacts)[which], 'questions', fact));
  const ids = 'ids' in asked ? (asked.ids as readonly string[]) : [];
  const had = Object.entries(named(options)).filter(([id]) => ids.includes(id));
  const all: Named = had.length === 0 ? said : { ...said, options: Object.fromEntries(had) };
  return Object.keys(all).length === 0 ? undefined : all;
}

/**
 * What is said of a field of a list or of an entry wherever it stands: of whoever is named there, unless it is asked in words of its own,
 * and over it what its fact says; undefined where only its services say it.
 */
export function usualOfField(
  field: Question,
  said: Tree | undefined,
  { language, groupOf }: Spoken,
): Tree | undefined {
  const part = partNamed(field);
  const isAsked = at(said, 'label') !== undefined;
  const ofPart = part === undefined || isAsked ? undefined : (personWords[language][part] as unknown as Tree);
  const ofFact = askedOf(field, 'words', groupOf);
  return ofPart === undefined || ofFact === undefined ? (ofFact ?? ofPart) : merged(ofPart, ofFact);
}

function partNamed(field: Question): 'codice-fiscale' | 'given-name' | 'family-name' | undefined {
  if (field.kind === 'codice-fiscale') return 'codice-fiscale';
  if (field.kind !== 'name' || !('part' in field.options)) return undefined;
  const { part } = field.options;
  return part === 'given' ? 'given-name' : part === 'family' ? 'family-name' : undefined;
}

/** What is said of a question, with what is said of its fields wherever they stand. */
export function withUsualFields(question: Question, said: Tree, spoken: Spoken): Tree {
  const composite = compositeOf(question);
  if (!composite || !(composite.many || isPick(question))) return said;
  const fields = Object.entries(composite.fields).flatMap(([id, field]) => {
    const own = at(said, 'fields', id);
    const whole = merged(usualOfField(field, own, spoken), own);
    return own === undefined && Object.keys(named(whole)).length === 0 ? [] : [[id, whole] as const];
  });
  return fields.length === 0 ? said : { ...named(said), fields: Object.fromEntries(fields) };
}

/**
 * A file of words or of hearing, of which some options are said as those of another question of the same service: `options: at-end`, and
 * in a file of hearing `after-end: at-end`. What names no such question stays as it is.
 */
export function withOptionsAlike(tree: Tree | undefined, which: keyof Texts): Tree | undefined {
  const questions = at(tree, 'questions');
  if (tree === undefined || questions === undefined) return tree;
  const optionsOf = (name: string): Tree | undefined => {
    const of = at(questions, ...name.split('.'), ...(which === 'words' ? ['options'] : []));
    return of !== undefined && isNamed(of) ? of : undefined;
  };
  const spelled = (one: Tree, key: string, depth: number): Tree => {
    const isName = typeof one === 'string' && (which === 'words' ? key === 'options' : depth > 0);
    if (isName) return optionsOf(one) ?? one;
    if (!isNamed(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([id, inner]) => [id, spelled(inner, id, depth + 1)]));
  };
  return { ...named(tree), questions: spelled(questions, 'questions', 0) };
}

/** The phrases of a group by their name, `citizenship.italian`; none where no group has them. */
export function phrasesLike(name: string, groupOf: (name: string) => Texts): readonly string[] {
  const [group = '', id = ''] = name.split('.');
  return textsOf(at(groupOf(group).hearing, 'phrases', id));
}

/** What stands in a tree under these names; undefined where one of them is missing. */
export function at(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  return path.reduce<Tree | undefined>((inside, key) => own(named(inside), key), tree);
}

/** The texts of a list; none of what is no list. */
export function textsOf(tree: Tree | undefined): readonly string[] {
  return Array.isArray(tree) ? tree.filter((one) => typeof one === 'string') : [];
}

/** A text; empty for what is none. */
export function textOf(tree: Tree | undefined): string {
  return typeof tree === 'string' ? tree : '';
}

/** What has names; empty for what has none. */
export function named(tree: Tree | undefined): Named {
  return typeof tree === 'object' && !Array.isArray(tree) ? (tree as Named) : {};
}

function questionWords(question: Question, said: Named, heard: Named, spoken: Spoken): QuestionWords {
  const { language } = spoken;
  const like = (name: string) => phrasesLike(name, spoken.groupOf);
  const { options, fields, ...plain } = said;
  const { entry: _, another: __, ...asked } = plain;
  const composite = compositeOf(question);
  const inner = composite && Object.entries(composite.fields);
  // The words of the parts that a kind asks for.
  const usual: Readonly<Record<string, unknown>> = (question.kind === 'address' ? addressWords : personWords)[
    language
  ];
  const noneSaid = question.none ? phrasesSaid(at(heard, 'none'), like) : undefined;
  const again = plain['again'] === undefined ? againFor(question, language) : undefined;
  const hint = plain['hint'] === undefined ? hintFor(question, language) : undefined;
  return {
    ...(plain as unknown as QuestionWords),
    ...(again === undefined ? {} : { again }),
    ...(hint === undefined ? {} : { hint }),
    ...(noneSaid ? { noneSaid } : {}),
    ...(options === undefined
      ? {}
      : {
          options: Object.fromEntries(
            Object.entries(named(options)).map(([id, option]) => [
              id,
              optionWords(option, at(heard, id), like),
            ]),
          ),
        }),
    ...(inner
      ? {
          fields: Object.fromEntries(
            inner.map(([id, field]) => {
              if (isPick(question) && id === entryPart)
                return [id, asked as unknown as QuestionWords] as const;
              const isAuthors = composite.many || isPick(question);
              const said = at(fields, id);
              const base = isAuthors
                ? usualOfField(field, said, spoken)
                : ((own(usual, id) ?? {}) as unknown as Tree);
              const words = named(merged(base, said));
              return [id, questionWords(field, words, named(at(heard, id)), spoken)] as const;
            }),
          ),
        }
      : {}),
  };
}

function optionWords(
  option: Tree,
  heard: Tree | undefined,
  like: (name: string) => readonly string[],
): OptionWords {
  const words = typeof option === 'string' ? { label: option } : (named(option) as unknown as OptionWords);
  const said = phrasesSaid(heard, like);
  return said ? { ...words, said } : words;
}

function phrasesSaid(
  heard: Tree | undefined,
  like: (name: string) => readonly string[],
): readonly string[] | undefined {
  if (!Array.isArray(heard)) return undefined;
  return (heard as readonly Tree[]).flatMap((one) =>
    typeof one === 'string' ? [one] : like(textOf(at(one, 'like'))),
  );
}

/** What a service says its own way over what its group says; a list is said anew as a whole. */
function merged(base: Tree | undefined, over: Tree | undefined): Tree {
  if (base === undefined || over === undefined) return over ?? base ?? {};
  if (!isNamed(base) || !isNamed(over)) return over;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(own(base, key), own(over, key))]));
}

/** Whether a tree has names, and is no text and no list. */
export function isNamed(tree: Tree): tree is Named {
  return typeof tree === 'object' && !Array.isArray(tree);
}

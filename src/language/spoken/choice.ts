// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise, oneOf } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { type Guide, guideOf } from './guide.ts';
import { hearNumber } from './numbers.ts';
import { stem, stopWords } from './stems.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** An option with the ways of saying it. */
export interface SayableOption {
  readonly id: string;
  readonly label: string;
  readonly said: readonly string[];
}

interface Asked {
  readonly language: Language;
  readonly options: readonly SayableOption[];
}

interface Known {
  readonly exact: ReadonlyMap<string, ReadonlySet<string>>;
  readonly phrases: readonly {
    readonly id: string;
    readonly text: string;
    readonly stems: readonly string[];
  }[];
  readonly weight: ReadonlyMap<string, number>;
}

const made = new Map<string, Known>();

function knownOf({ language, options }: Asked): Known {
  const key = `${language}|${options.map(({ id, label, said }) => `${id}:${label}:${said.length}`).join('|')}`;
  let known = made.get(key);
  if (known) return known;
  const phrases = options.flatMap(({ id, label, said }) =>
    [label, ...said].map((text) => ({ id, text: normalise(text), stems: stemsOf(text, language) })),
  );
  const exact = new Map<string, Set<string>>();
  const add = (text: string, id: string) => exact.set(text, (exact.get(text) ?? new Set()).add(id));
  for (const { text, id } of phrases) add(text, id);
  options.forEach(({ id }, n) => {
    for (const way of packOf(language).choices.ordinals[n] ?? []) add(way, id);
  });
  // A stem that many options share says little: weight falls with the number of options that have it.
  const having = new Map<string, Set<string>>();
  for (const { stems, id } of phrases)
    for (const one of stems) having.set(one, (having.get(one) ?? new Set()).add(id));
  const weight = new Map([...having].map(([one, ids]) => [one, Math.log(1 + options.length / ids.size)]));
  known = { exact, phrases, weight };
  if (made.size > 500) made.clear();
  made.set(key, known);
  return known;
}

function stemsOf(text: string, language: Language): readonly string[] {
  const stops = stopWords(language);
  return [
    ...new Set(
      normalise(text)
        .split(' ')
        .filter((found) => found !== '' && !stops.has(found))
        .map((found) => stem(found, language)),
    ),
  ];
}

interface Scored {
  readonly id: string;
  readonly score: number;
}

// How much of the phrase was said, and how much of what was said the phrase explains, by weight of stems. The phrase that
// stands in the text word for word and says most explains its own words: they are no sign for another option.
function scores(text: string, asked: Asked, known: Known): readonly Scored[] {
  const said = stemsOf(text, asked.language);
  const normal = ` ${normalise(text)} `;
  const best = new Map<string, number>();
  const weigh = (stems: readonly string[]) =>
    stems.reduce((sum, one) => sum + (known.weight.get(one) ?? 0.35), 0);
  const saidWeight = weigh(said);
  const put = (id: string, score: number) => {
    if (score > (best.get(id) ?? 0)) best.set(id, score);
  };
  const inside = known.phrases
    .filter(({ text: phrase }) => phrase !== '' && normal.includes(` ${phrase} `))
    .map((phrase) => ({ ...phrase, weight: weigh(phrase.stems) + phrase.text.length / 1000 }))
    .sort((a, b) => b.weight - a.weight);
  const [strongest] = inside;
  for (const { id, weight, text: phrase } of inside) {
    const part = saidWeight === 0 ? phrase.length / normal.length : weight / saidWeight;
    put(id, 0.75 + 0.2 * Math.min(1, part));
  }
  for (const { id, stems } of known.phrases) {
    const explained = strongest && strongest.id !== id ? strongest.stems : [];
    const shared = stems.filter((one) => said.includes(one) && !explained.includes(one));
    const phraseWeight = weigh(stems);
    const covered = phraseWeight === 0 ? 0 : weigh(shared) / phraseWeight;
    put(id, covered * 0.6 + (saidWeight === 0 ? 0 : weigh(shared) / saidWeight) * 0.4);
  }
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** Hears which of the options is meant, by its label, its other ways, a paraphrase, or its place in the list. */
export function hearChoice(text: string, asked: Asked): Understanding<string> {
  const normal = normalise(text);
  if (normal === '') return notUnderstood('empty');
  const known = knownOf(asked);
  const bare = withoutFillers(normal, asked.language);
  for (const whole of [normal, bare]) {
    const ids = known.exact.get(whole);
    if (!ids) continue;
    const [only] = ids;
    if (ids.size === 1 && only) return { value: only, confidence: 0.99, alternatives: [] };
    return proposal('ambiguous', [...ids]);
  }
  const command = hearCommand(text, asked.language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, asked.language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const corrected = afterCorrection(normal, asked, known);
  // "Non sono stato licenziato": it tells what it was not.
  const { denied, neither, denial } = packOf(asked.language).choices;
  if (
    (denied.test(corrected) || neither.test(corrected)) &&
    !known.phrases.some(({ text }) => denial.test(text) && corrected.includes(text))
  )
    return notUnderstood();
  const ranked = scores(corrected, asked, known);
  const [first, second] = ranked;
  if (!first || first.score < 0.42) return notUnderstood();
  const lead = first.score - (second?.score ?? 0);
  const rest = restOf(corrected, first.id, known);
  // What the best does not explain may stand for another: "mi sono licenziato perché non mi pagavano".
  if (first.score >= 0.72 && lead >= 0.12 && (second?.score ?? 0) < 0.45) {
    return {
      value: first.id,
      confidence: Math.min(0.97, first.score + 0.1),
      alternatives: [],
      ...(rest ? { rest } : {}),
    };
  }
  const close = ranked.filter(({ score }) => score > first.score - 0.15).slice(0, 3);
  return proposal(
    'ambiguous',
    close.map(({ id }) => id),
    rest,
  );
}

function afterCorrection(normal: string, asked: Asked, known: Known): string {
  for (const marker of packOf(asked.language).choices.corrections) {
    const at = normal.lastIndexOf(` ${marker} `);
    if (at === -1) continue;
    const tail = normal.slice(at + marker.length + 2);
    if ((scores(tail, asked, known)[0]?.score ?? 0) > 0.6) return tail;
  }
  return normal;
}

function withoutFillers(normal: string, language: Language): string {
  const fillers = new Set(
    packOf(language).talk.fillers.filter((filler) => !filler.includes(' ') && filler !== 'no'),
  );
  const words = normal.split(' ');
  let [from, to] = [0, words.length];
  while (from < to && fillers.has(words[from] ?? '')) from++;
  while (to > from && fillers.has(words[to - 1] ?? '')) to--;
  return words.slice(from, to).join(' ');
}

function restOf(normal: string, id: string, { phrases }: Known): string {
  const longest = phrases
    .filter((phrase) => phrase.id === id && ` ${normal} `.includes(` ${phrase.text} `))
    .sort((a, b) => b.text.length - a.text.length)[0];
  return longest ? ` ${normal} `.replace(` ${longest.text} `, ' ').trim() : normal;
}

/** Hears several options: each phrase of an option that stands in what was said. "Nessuno" is none of them. */
export function hearChoices(text: string, asked: Asked): Understanding<readonly string[]> {
  const normal = normalise(text);
  if (normal === '') return notUnderstood('empty');
  const { talk, choices } = packOf(asked.language);
  const none = new Set([...talk.none, ...choices.noneOfThem]);
  const known = knownOf(asked);
  const command = known.exact.has(normal) ? undefined : hearCommand(text, asked.language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, asked.language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  if (none.has(normal)) return { value: [], confidence: 0.95, alternatives: [] };
  if (choices.neither.test(normal)) return proposal('ambiguous', [[]]);
  const every = asked.options.map(({ id }) => id);
  if (choices.all.test(normal)) return { value: every, confidence: 0.93, alternatives: [] };
  // "Tutto l'anno tranne agosto", "maggio e giugno, luglio no": what is left out is heard for itself.
  const except = choices.except.exec(normal);
  const without = except?.[2] ?? except?.[4];
  if (except && without) {
    const out = insideOf(` ${without} `, known).ids;
    const from = hearChoices(except[1] ?? except[3] ?? '', asked).value;
    if (out.length > 0 && from)
      return { value: from.filter((id) => !out.includes(id)), confidence: 0.9, alternatives: [] };
  }
  const separators = new RegExp(` (?:${[...talk.and].sort((a, b) => b.length - a.length).join('|')}) |,`);
  const range = rangeOf(normal, asked, known);
  if (range) return { value: range, confidence: 0.93, alternatives: [] };
  const ids = new Set<string>();
  let left = '';
  let unsure = false;
  for (const piece of text.split(/[,;]/).flatMap((part) => ` ${normalise(part)} `.split(separators))) {
    const bare = piece.trim().replace(choices.also, '');
    const between = rangeOf(bare, asked, known);
    if (between) {
      for (const id of between) ids.add(id);
      continue;
    }
    // A range of which one end is not known is no single option.
    if (choices.halfRange.test(bare)) unsure = true;
    const inside = insideOf(piece, known);
    for (const id of inside.ids) ids.add(id);
    if (inside.ids.length > 0) continue;
    const heard = hearChoice(piece, asked);
    if (typeof heard.value === 'string') ids.add(heard.value);
    else if (heard.problem === 'ambiguous') unsure = true;
    else left += ` ${piece.trim()}`;
  }
  const value = asked.options.map(({ id }) => id).filter((id) => ids.has(id));
  if (value.length === 0) return notUnderstood();
  if (unsure || choices.leavesOut.test(normal)) return proposal('ambiguous', [value]);
  return {
    value,
    confidence: left.trim() === '' ? 0.95 : 0.87,
    alternatives: [],
    ...(left.trim() ? { rest: left.trim() } : {}),
  };
}

// Months are said as "da gennaio a giugno": all options between two, in the order of the definition.
function rangeOf(normal: string, asked: Asked, known: Known): readonly string[] | undefined {
  const ids = asked.options.map(({ id }) => id);
  const one = (piece: string | undefined) => insideOf(` ${piece} `, known).ids[0];
  const { openRange, ends, isFirst, range, twoRanges } = packOf(asked.language).choices;
  const open = openRange.exec(normal);
  if (open) {
    const at = ids.indexOf(one(open[1] ?? open[2]) ?? '');
    return at === -1 ? undefined : open[1] ? ids.slice(0, at + 1) : ids.slice(at);
  }
  const firsts = ends.exec(normal);
  const { value: many } = firsts ? hearNumber(firsts[2] ?? '', { language: asked.language }) : {};
  if (firsts && many) return isFirst.test(firsts[1] ?? '') ? ids.slice(0, many) : ids.slice(-many);
  const found = range.exec(normal);
  if (!found || twoRanges.test(normal)) return undefined;
  const from = one(found[1]);
  const to = one(found[2]);
  const [low, high] = [ids.indexOf(from ?? ''), ids.indexOf(to ?? '')];
  return low !== -1 && high >= low ? ids.slice(low, high + 1) : undefined;
}

function insideOf(piece: string, { phrases }: Known): { readonly ids: readonly string[] } {
  let text = ` ${piece.trim()} `;
  const ids: string[] = [];
  for (const { id, text: phrase } of [...phrases].sort((a, b) => b.text.length - a.text.length)) {
    if (phrase.length < 3 || !text.includes(` ${phrase} `)) continue;
    ids.push(id);
    text = text.replace(` ${phrase} `, ' | ');
  }
  return { ids };
}

/** Guides a recogniser: the ways of saying an option, and their words in any order. */
export function choiceGuide(language: Language, options: readonly SayableOption[]): Guide {
  const { exact } = knownOf({ options, language });
  const phrases = [...exact].flatMap(([text, ids]) => [...ids].map((id) => [text, id] as const));
  return guideOf(oneOf(phrases), language, { words: exact.keys() });
}

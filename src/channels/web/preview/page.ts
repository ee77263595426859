// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import { type Entry, type Fault, writtenExamples } from '#catalogue/index.ts';
import { type CalendarDate, type Language, own, textIn } from '#core/index.ts';
import { playConversation } from '#dialogue/index.ts';
import {
  answersOnRoute,
  completed,
  type Definition,
  decide,
  type Example,
  type ServiceWords,
  tellReading,
  wordsIn,
} from '#interview/index.ts';
import { compositeOf, type Question, type QuestionWords, showDate } from '#kinds/index.ts';
import { deskSayer } from '#languages/index.ts';
import type { Places } from '#places/index.ts';
import { sayNumber } from '#spoken/index.ts';
import { readingBlocks } from '#statements/index.ts';
import { blockOf } from '../components/blocks.ts';
import { dateField, sentDate } from '../components/fields.ts';
import { lawText } from '../components/law.ts';
import { outcome } from '../components/outcome.ts';
import { type Frame, page } from '../components/page.ts';
import type { SentForm } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';

const say = deskSayer({
  title: { it: 'Anteprima: {title}', en: 'Preview: {title}' },
  lead: {
    it: 'Tutto quello che il servizio dice, e a chi. Parole ed esempi sono letti di nuovo ogni volta che apre questa pagina. La regola e le cifre, quando lo sportello riparte.',
    en: 'All that the service says, and to whom. Its words and examples are read again each time you open this page. Its rule and figures, when the counter starts.',
  },
  noFault: { it: 'Nessun difetto.', en: 'No fault.' },
  faults: {
    it: '{n, plural, one {Un difetto} other {# difetti}}',
    en: '{n, plural, one {One fault} other {# faults}}',
  },
  cardOnly: {
    it: 'Ha solo la scheda, o una regola che non si può ancora giocare.',
    en: 'It has its card alone, or a rule that cannot be played yet.',
  },
  otherLanguage: {
    it: 'Non ha parole in questa lingua: qui sono in italiano.',
    en: 'It has no words in this language: here they are in Italian.',
  },
  card: { it: 'La scheda', en: 'The card' },
  questions: { it: 'Le domande', en: 'The questions' },
  conditions: { it: 'Le condizioni', en: 'The conditions' },
  others: { it: 'Le altre parole', en: 'The other words' },
  examples: { it: 'Gli esempi', en: 'The examples' },
  example: { it: '{name}, il {date}', en: '{name}, on {date}' },
  otherDay: { it: 'Un altro giorno', en: 'Another day' },
  otherDayHint: {
    it: 'Tutti gli esempi come finirebbero in quel giorno. Se lascia vuoto, ognuno nel suo.',
    en: 'All examples as they would end on that day. Left empty, each on its own.',
  },
  noDay: { it: 'Questo giorno non esiste.', en: 'There is no such day.' },
  lookOn: { it: 'Guardare in quel giorno', en: 'Look on that day' },
  conversation: { it: 'A voce', en: 'As it is spoken' },
  keys: { it: 'Con i tasti', en: 'By keypad' },
  stuck: { it: 'Qui non va avanti.', en: 'Here it does not go on.' },
  where: {
    it: '{key, select, label {Sulla pagina} short {In breve, in ricevute e lettere} hint {Suggerimento} why {Perché lo chiediamo} ask {A voce} again {A voce, se non si è capito} where {Dove si trova} none {Per dire che non c’è} confirm {A voce, per conferma} operator {All’operatore} said {Si dice anche} met {Se c’è} unmet {Se manca} unknown {Se non si sa ancora} remedy {Che cosa può cambiare} title {Titolo} summary {In breve} who {Per chi} when {Quando} needed {Che cosa serve} afterwards {Dopo} declaration {Che cosa si dichiara} other {{key}}}',
    en: '{key, select, label {On the page} short {In short, on receipts and letters} hint {Hint} why {Why we ask} ask {Aloud} again {Aloud, when not understood} where {Where it is found} none {To say there is none} confirm {Aloud, to confirm} operator {To the operator} said {It is also said} met {When met} unmet {When not met} unknown {When not known yet} remedy {What can change it} title {Title} summary {In short} who {For whom} when {When} needed {What is needed} afterwards {Afterwards} declaration {What is declared} other {{key}}}',
  },
});

/** What the preview works with besides the service. */
export interface PreviewSetting {
  readonly places: Places;
  readonly today: CalendarDate;
  /** The form of another day, on which the examples are looked at. */
  readonly sent: SentForm;
}

/** Every word of a service where it is told, its examples as they end on the page and as they are spoken and keyed, and its faults. */
export function previewPage(
  frame: Frame,
  { card, definition, folder }: Entry,
  faults: readonly Fault[],
  { places, today, sent }: PreviewSetting,
): Html {
  const { language } = frame;
  const title = say('title', language, { title: textIn(card.title, language) });
  const found =
    faults.length === 0
      ? html`<div class="alert alert-success"><p class="mb-0">${say('noFault', language)}</p></div>`
      : html`<div class="alert alert-warning"><h2>${say('faults', language, { n: faults.length })}</h2><ul>${faults.map(
          ({ file, line, message }) => html`<li><code>${path.basename(file)}:${line}</code> ${message}</li>`,
        )}</ul></div>`;
  const cardWords = {
    title: textIn(card.title, language),
    summary: textIn(card.summary, language),
    who: textIn(card.who, language),
    when: textIn(card.when, language),
    needed: (card.needed[language] ?? card.needed.it).join('; '),
    afterwards: textIn(card.afterwards, language),
  };
  const main = html`<h1>${title}</h1><p class="lead">${say('lead', language)}</p>${found}
${definition && !definition.words[language] ? html`<p class="alert alert-info">${say('otherLanguage', language)}</p>` : nothing}
<h2>${say('card', language)}</h2>${told(cardWords, language)}
${definition ? ofDefinition(frame, definition, today) : html`<p>${say('cardOnly', language)}</p>`}
${definition ? examplesOf(frame, definition, folder, { places, sent }) : nothing}`;
  return page(frame, { title, main });
}

function ofDefinition(frame: Frame, definition: Definition, today: CalendarDate): Html {
  const { language } = frame;
  const { service } = definition;
  const words = wordsIn(definition, language);
  const conditions = Object.entries(service.conditions).map(([id, { law }]) => {
    const { short, ...said } = own(words.conditions, id) ?? { short: id };
    return html`<h3>${short} <code>${id}</code></h3>${told(said, language)}<p class="law">${lawText(law, frame, today)}</p>`;
  });
  const sections = ['steps', 'amounts', 'dates', 'assumptions', 'notes', 'contradictions'] as const;
  const byFeature = ['papers', 'writes', 'due', 'period', 'reads', 'consents'] as const;
  return html`${told({ declaration: words.declaration }, language)}
<h2>${say('questions', language)}</h2>${questions(service.questions, words.questions, language)}
${conditions.length > 0 ? html`<h2>${say('conditions', language)}</h2>${conditions}` : nothing}
<h2>${say('others', language)}</h2>${sections.map((section) => {
    const all: ServiceWords[typeof section] = words[section];
    return all && Object.keys(all).length > 0
      ? html`<h3><code>${section}</code></h3>${told(all, language)}`
      : nothing;
  })}${byFeature.map((section) =>
    Object.entries(words[section] ?? {}).map(
      ([id, said]) =>
        html`<h3><code>${section}</code> <code>${id}</code></h3>${told(Object.fromEntries(Object.entries(said)), language)}`,
    ),
  )}`;
}

function questions(
  asked: Readonly<Record<string, Question>>,
  words: Readonly<Record<string, QuestionWords>>,
  language: Language,
): Html {
  return html`${Object.entries(asked).map(([id, question]) => {
    const { label, options = {}, fields = {}, ...said } = own(words, id) ?? { label: id };
    const inner = compositeOf(question)?.fields;
    const texts = Object.entries(said).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    const chosen = Object.entries(options).map(
      ([option, one]) =>
        html`<li><strong>${one.label}</strong> <code>${option}</code>${one.hint ? html` ${one.hint}` : nothing}${one.said?.length ? html`<span class="d-block form-text">${say('where', language, { key: 'said' })}: ${one.said.join(', ')}</span>` : nothing}</li>`,
    );
    return html`<h3>${label} <code>${id}</code></h3><p class="form-text"><code>${question.kind}</code>${question.fact ? html` <code>${question.fact}</code>` : nothing}</p>${told(Object.fromEntries(texts), language)}${chosen.length > 0 ? html`<ul>${chosen}</ul>` : nothing}${inner ? html`<div>${questions(inner, fields, language)}</div>` : nothing}`;
  })}`;
}

function told(words: Readonly<Record<string, unknown>>, language: Language): Html {
  const texts = Object.entries(words).filter(([, text]) => typeof text === 'string' && text !== '');
  return html`<dl class="facts">${texts.map(
    ([key, text]) => html`<div><dt>${say('where', language, { key })}</dt><dd>${text}</dd></div>`,
  )}</dl>`;
}

function examplesOf(
  frame: Frame,
  definition: Definition,
  folder: string,
  { places, sent }: Pick<PreviewSetting, 'places' | 'sent'>,
): Html {
  const { language } = frame;
  const other = sentDate(sent, 'on');
  const field = dateField({
    id: 'on',
    label: say('otherDay', language),
    hint: say('otherDayHint', language),
    error: other === null ? say('noDay', language) : undefined,
    sent,
    language,
  });
  return html`<h2 id="examples">${say('examples', language)}</h2>
<form method="get" action="#examples">${field}<div class="actions"><button class="btn btn-outline-primary" type="submit">${say('lookOn', language)}</button></div></form>
${writtenExamples(folder).map((example) => {
  const on = other ?? example.on;
  return html`<details class="more"><summary>${say('example', language, { name: example.name, date: showDate(on, language) })}</summary>${played(frame, definition, { ...example, on }, places)}</details>`;
})}`;
}

// What is read is told, and nothing is asked.
function readAs(
  definition: Definition,
  { on, answers }: Pick<Example, 'on' | 'answers'>,
  language: Language,
  places: Places,
): Html {
  const setting = { today: on, places };
  const { lists } = tellReading(definition, answers, language, setting, { by: 'say', number: sayNumber });
  const told = lists.flatMap(({ found, lines }) => [found, ...lines]);
  return html`${readingBlocks(tellReading(definition, answers, language, setting), [], language).map(blockOf)}
<details class="more"><summary>${say('conversation', language)}</summary><ul>${told.map((line) => html`<li>${line}</li>`)}</ul></details>`;
}

// A rule that fails on an example is told as a fault; here it is passed over.
function played(frame: Frame, definition: Definition, { on, answers: some }: Example, places: Places): Html {
  const { language } = frame;
  if (definition.service.reads) return readAs(definition, { on, answers: some }, language, places);
  try {
    const answers = answersOnRoute(definition.service, completed(definition, some, on), on);
    const report = decide(definition, answers, { today: on, places }, language);
    const spoken = (mode: 'voice' | 'keypad', title: string) => {
      const { turns, ends, stuck } = playConversation(
        { definition, places, today: on },
        { language, mode, answers },
      );
      return html`<details class="more"><summary>${title}</summary><dl>${turns.map(
        ({ says, hears }) => html`<dt>${says}</dt><dd><strong>${hears}</strong></dd>`,
      )}</dl>${ends.map((says) => html`<p>${says}</p>`)}${stuck ? html`<p class="alert alert-warning">${say('stuck', language)} ${stuck.says}</p>` : nothing}</details>`;
    };
    return html`${outcome(definition, report, frame)}${spoken('voice', say('conversation', language))}${spoken('keypad', say('keys', language))}`;
  } catch (error) {
    return html`<p class="alert alert-warning">${error instanceof Error ? error.message : String(error)}</p>`;
  }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, definitionOf, examplesOf } from '#catalogue/index.ts';
import { decide } from '#interview/index.ts';
import type { Control } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import { answerList } from '../components/answer-list.ts';
import { checklist } from '../components/checklist.ts';
import { type FormQuestion, formQuestion } from '../components/control.ts';
import { errorSummary } from '../components/error-summary.ts';
import { dateField, radioField, selectField, textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { qrCode } from '../components/qr.ts';
import { resultCard } from '../components/result-card.ts';
import { signInButtons } from '../components/sign-in-buttons.ts';
import { type Html, html } from '../html.ts';

// For who builds the pages, and for tests: its own words are in one language, as the code is.

/**
 * Every component of the pages in every state, on one page: looked at by whoever changes one, and held by a test against axe, forced
 * colours and a narrow window (`tests/gallery.browser.test.ts`).
 */
export function galleryPage(
  frame: Frame,
  { catalogue, places }: { readonly catalogue: Catalogue; readonly places: Places },
): Html {
  const main = html`<h1>Components</h1><p class="lead">What pages are made of, in every state.</p>
${part('error-summary', 'Error summary', [
  [
    'With two faults',
    errorSummary(frame.language, [
      { field: 'gallery-text-error', text: 'Write a name.' },
      { field: '11-answer', text: 'Choose one.' },
    ]),
  ],
])}
${part('buttons', 'Buttons', buttons(frame))}${part('messages', 'Messages', messages())}${part('fields', 'Fields of forms', fields(frame))}
${part('questions', 'Questions', questions(frame))}${part('results', 'Results', results(frame, catalogue, places))}${part('lists', 'Lists', lists(frame))}`;
  return page(frame, { title: 'Components', main, isWide: true });
}

type State = readonly [name: string, shown: Html];

function part(id: string, title: string, states: readonly State[]): Html {
  return html`<section aria-labelledby="part-${id}"><h2 id="part-${id}">${title}</h2>${states.map(
    ([name, shown]) =>
      html`<section class="gallery-state" aria-label="${title}: ${name}"><p class="form-text">${name}</p>${shown}</section>`,
  )}</section>`;
}

function buttons({ language }: Frame): readonly State[] {
  return [
    [
      'First, second, as a link',
      html`<div class="actions"><button class="btn btn-primary" type="button">Continue</button><button class="btn btn-outline-primary" type="button">Back</button><button class="btn-link-plain" type="button">Change</button></div>`,
    ],
    [
      'An answer to press',
      html`<ul class="choices list-unstyled"><li><button class="choice" type="button">Castro (BG)</button></li><li><button class="choice" type="button">Castro (LE)</button></li></ul>`,
    ],
    ['Signing in', signInButtons(language)],
  ];
}

function messages(): readonly State[] {
  return (['success', 'info', 'warning', 'danger'] as const).map((look) => [
    look,
    html`<div class="alert alert-${look}"><p class="mb-0">Something is told.</p></div>`,
  ]);
}

function fields({ language }: Frame): readonly State[] {
  const options = [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No', hint: 'Also where it is not known.' },
  ];
  const box = (id: string) => ({ id: `gallery-${id}`, label: `A box (${id})` });
  const hint = 'As it stands on the card.';
  const error = 'Write a name.';
  return [
    ['Text', textField({ ...box('text'), hint, value: '' })],
    ['Text, wrong', textField({ ...box('text-error'), hint, error, value: '?' })],
    ['A day', dateField({ ...box('day'), hint, sent: {}, language })],
    ['A day, wrong', dateField({ ...box('day-error'), error: 'This is no day.', sent: {}, language })],
    ['One of several', radioField({ ...box('radio'), value: 'yes', options })],
    [
      'One of several, missing',
      radioField({ ...box('radio-error'), error: 'Choose one.', value: '', options }),
    ],
    ['One of many', selectField({ ...box('select'), value: 'no', options })],
  ];
}

const words = {
  label: 'A question?',
  short: 'Question',
  why: 'The law asks for it.',
  hint: 'A hint.',
  none: 'I have none',
};
const line = { part: '', label: 'Sum', characters: 12, inputMode: 'decimal', unit: '€' } as const;
const controls: Readonly<Record<string, Control>> = {
  'one box': { type: 'boxes', fields: [line] },
  'several boxes': {
    type: 'boxes',
    fields: [
      { part: 'day', label: 'Day', characters: 2, inputMode: 'numeric' },
      { part: 'year', label: 'Year', characters: 4, inputMode: 'numeric' },
    ],
  },
  'one of several': {
    type: 'radios',
    options: [
      { value: 'a', label: 'This' },
      { value: 'b', label: 'That', hint: 'A hint.' },
    ],
  },
  'any of several': {
    type: 'checkboxes',
    options: [
      { value: 'a', label: 'This' },
      { value: 'b', label: 'That' },
    ],
  },
  'long text': { type: 'long-text', maxCharacters: 500 },
};

function questions({ language }: Frame): readonly State[] {
  const plain = { words, language, filled: {}, noneTicked: false, allowsNone: false };
  return Object.entries(controls).flatMap(([name, control], n): readonly State[] => {
    const at = (state: number, more: Partial<FormQuestion>) =>
      formQuestion({ ...plain, ...more, control, at: n * 10 + state });
    return [
      [name, at(0, {})],
      [`${name}, wrong`, at(1, { error: 'Choose one.' })],
      [
        `${name}, proposed, of a child, or none`,
        at(2, { isProposed: true, item: 'Child 1', allowsNone: true }),
      ],
      [`${name}, strange and kept`, at(3, { mayKeep: true })],
    ];
  });
}

function results({ language }: Frame, catalogue: Catalogue, places: Places): readonly State[] {
  return ['naspi-domanda', 'assegno-unico-universale', 'bonus-nuovi-nati'].flatMap(
    (service): readonly State[] => {
      const definition = definitionOf(catalogue, service);
      const example =
        definition && examplesOf(catalogue, service).find(({ expect }) => expect.status === 'eligible');
      if (!definition || !example) return [];
      const report = decide(definition, example.answers, { today: example.on, places });
      return [
        [
          service,
          html`<div class="result">${resultCard(definition, report, language, { first: 'After our answer.' })}</div>`,
        ],
      ];
    },
  );
}

function lists({ language }: Frame): readonly State[] {
  const lines = [
    { path: 'isee', short: 'ISEE', value: '12.000,00 €' },
    { path: 'birth', short: 'Born on', item: 'Child 1', value: '1 May 2020', source: 'From the register' },
  ];
  return [
    ['Answers', answerList(lines, language)],
    ['Answers to change', answerList(lines, language, { base: '/gallery', from: 'check' })],
    ['Papers to send', checklist('Please send:\n- the contract\n- the receipt')],
    [
      'For a camera',
      html`<div class="qr-line">${qrCode('https://sportello.example/it', 'The first page')}<p>Point a camera here.</p></div>`,
    ],
    [
      'Parts of an interview',
      html`<div class="parts" aria-hidden="true"><span class="part-done"></span><span class="part-now"></span><span></span></div>`,
    ],
    ['What has happened', html`<ol class="way"><li>Sent</li><li>Decided</li></ol>`],
    [
      'To open',
      html`<details class="more"><summary>Why we ask</summary><p>The law asks for it.</p></details>`,
    ],
  ];
}

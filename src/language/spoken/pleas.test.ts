// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '#core/index.ts';
import type { Command } from '#languages/index.ts';
import { hearChoice, hearChoices } from './choice.ts';
import { hearFreeText } from './free-text.ts';
import { hearMoney } from './money.ts';
import { hearName } from './names.ts';
import { hearNumber } from './numbers.ts';
import { orPlea } from './pleas.ts';
import { hearYesNo } from './yes-no.ts';

const hearings = {
  number: (text: string, language: Language) => hearNumber(text, { language }),
  money: (text: string, language: Language) => hearMoney(text, { language }),
  name: (text: string, language: Language) => hearName(text, { language }),
  text: (text: string, language: Language) => hearFreeText(text, { language }),
  'yes or no': (text: string, language: Language) => hearYesNo(text, { language }),
};

const pleas: readonly (readonly [Language, Command, string])[] = [
  ['it', 'wait', 'aspetta un attimo che prendo la tessera'],
  ['it', 'operator', 'dammi persona'],
  ['it', 'operator', 'questa macchinetta non mi capisce, qualcuno mi risponda'],
  ['it', 'operator', 'mi faccia parlare con uno vero'],
  ['it', 'operator', 'ciò mi vorria parlar con un cristian'],
  ['it', 'repeat', 'nun aggio capito niente'],
  ['it', 'slower', 'mi parla troppo svelto e io mi perdo'],
  ['it', 'where-are-we', 'il patronato me l’ha mandata a settembre e non so niente'],
  ['it', 'why', 'a chi vanno a finire i miei dati'],
  ['it', 'stop', 'mi arriva l’autobus devo salutarla'],
  ['en', 'operator', 'this is useless, a person please'],
  ['en', 'wait', 'two seconds it’s in the other room'],
  ['en', 'where-are-we', 'the advice centre sent it in september and I know nothing'],
  ['de', 'operator', 'ich rede nicht mit Maschinen'],
  ['de', 'where-are-we', 'das Patronat hat es im September geschickt und ich weiß nichts'],
];

describe('a plea in free words', () => {
  for (const [language, command, text] of pleas) {
    it(`is heard or asked back, never stored: "${text}"`, () => {
      for (const [kind, hear] of Object.entries(hearings)) {
        const heard = orPlea<unknown>(hear(text, language), text, language);
        if (heard.command) assert.equal(heard.command, command, kind);
        else assert.ok(heard.problem, `${kind} took ${JSON.stringify(heard.value)}`);
      }
    });
  }

  it('is heard in words that nobody has listed, also where a recogniser wrote them otherwise', () => {
    const heard = (text: string, language: Language = 'it') =>
      orPlea(hearNumber(text, { language }), text, language).command;
    assert.equal(heard('pi u pia no signorina'), 'slower');
    assert.equal(heard('mi collega per piacere con un vostro impiegato che capisca'), 'operator');
    assert.equal(heard('aspetti, c’era il trattore, dica un’altra volta'), 'repeat');
    assert.equal(heard('no aspetti ho detto una fesseria'), 'correct');
    assert.equal(heard('could somebody real please talk with me', 'en'), 'operator');
  });

  it('takes no answer away that holds its words', () => {
    const number = (text: string) => orPlea(hearNumber(text, { language: 'it' }), text, 'it').value;
    assert.equal(number('aspetti, milleottocento'), 1800);
    assert.equal(number('due, li ho contati adesso'), 2);
    const yes = (text: string) => orPlea(hearYesNo(text, { language: 'it' }), text, 'it').value;
    assert.equal(yes('sì, va bene'), true);
    assert.equal(yes('no, mai'), false);
    const text = (said: string) => orPlea(hearFreeText(said, { language: 'it' }), said, 'it').value;
    assert.equal(text('magazziniere in un supermercato'), 'magazziniere in un supermercato');
    const job = 'operatrice socio-sanitaria a domicilio';
    assert.equal(orPlea(hearFreeText(job, { language: 'it' }), job, 'it').command, undefined);
  });

  it('is nothing where a story has no wish in it', () => {
    const text = 'il mio cane si chiama Fido e gli piacciono le salsicce';
    assert.equal(orPlea(hearMoney(text, { language: 'it' }), text, 'it').command, undefined);
  });
});

describe('an answer that only sounds like a plea', () => {
  it('ends no call', () => {
    assert.notEqual(orPlea(hearYesNo('genitore', { language: 'it' }), 'genitore', 'it').command, 'operator');
  });
});

describe('a question about a word of the question', () => {
  for (const [language, text] of [
    ['it', 'cosa vuol dire preavviso'],
    ['it', 'scusi che cosa significa giusta causa'],
    ['it', 'cosa è isee'],
    ['it', 'no capito preavviso'],
    ['it', 'non ho capito il preavviso'],
    ['en', 'what do you mean by other funds'],
    ['en', 'what does notice mean'],
    ['en', 'can you explain what that means'],
    ['de', 'was bedeutet Kündigungsfrist'],
    ['de', 'was meinen Sie mit anderen Kassen'],
  ] as const)
    it(`is answered by why it is asked, and is no answer: "${text}"`, () => {
      assert.equal(orPlea(hearYesNo(text, { language }), text, language).command, 'why');
    });
  it('is none where the whole was not understood', () => {
    for (const text of ['non ho capito bene', 'io no capito', 'no capisco', 'no capito domanda'])
      assert.equal(orPlea(hearYesNo(text, { language: 'it' }), text, 'it').command, 'repeat', text);
  });
});

describe('what is denied with "neither"', () => {
  for (const [language, text, label] of [
    ['it', 'né maternità né malattia lavoravo e basta', 'Maternità'],
    ['en', 'neither maternity nor illness', 'Maternity'],
    ['de', 'weder Mutterschaft noch Krankheit', 'Mutterschaft'],
  ] as const)
    it(`is not what is heard: "${text}"`, () => {
      const options = [
        { id: 'maternity', label, said: [] },
        { id: 'work', label: 'x', said: [] },
      ];
      const one = hearChoice(text, { language, options });
      assert.deepEqual([one.value, one.alternatives], [undefined, []]);
      const several = hearChoices(text, { language, options });
      assert.deepEqual([several.value, several.alternatives[0]?.value], [undefined, []]);
    });
});
describe('"perché" inside an answer', () => {
  it('asks for no reason', () => {
    const said = 'no non l’ho mai chiesto perché prima lavorava solo mio marito';
    assert.equal(orPlea(hearYesNo(said, { language: 'it' }), said, 'it').command, undefined);
    assert.equal(orPlea(hearYesNo(said, { language: 'it' }), said, 'it').value, false);
    const story = 'io andato via perché padrone no paga';
    assert.notEqual(orPlea(hearYesNo(story, { language: 'it' }), story, 'it').command, 'why');
  });
  it('asks for one where it asks', () => {
    for (const text of ['sì ma perché lo chiedete', 'no e perché scusi', 'e questo perché me lo domanda'])
      assert.equal(orPlea(hearYesNo(text, { language: 'it' }), text, 'it').command, 'why', text);
  });
});

describe('who is learning Italian', () => {
  it('says "no so" and "no ho", and wants nothing undone', () => {
    for (const text of ['no so codice', 'io no so dove guardo settimane'])
      assert.equal(orPlea(hearNumber(text, { language: 'it' }), text, 'it').problem, 'dont-know', text);
    assert.equal(orPlea(hearNumber('no ho isee', { language: 'it' }), 'no ho isee', 'it').command, undefined);
  });
});

describe('never, where a number is asked', () => {
  for (const [language, text] of [
    ['it', 'io mai'],
    ['it', 'ma no io la disoccupazione non l’ho mai presa'],
    ['en', 'never had it'],
    ['de', 'noch nie'],
  ] as const)
    it(`is likely zero, asked back: "${text}"`, () => {
      const heard = orPlea(hearNumber(text, { language, min: 0, max: 208 }), text, language);
      assert.deepEqual([heard.value, heard.alternatives[0]?.value], [undefined, 0]);
    });
});

describe('a yes said over', () => {
  for (const [language, text] of [
    ['it', 'sì ho detto sì'],
    ['en', 'yes that’s correct'],
    ['en', 'yep that’s what I said'],
    ['de', 'ja das habe ich gesagt'],
  ] as const)
    it(`is a plain yes: "${text}"`, () => {
      const { value, problem } = orPlea(hearYesNo(text, { language }), text, language);
      assert.deepEqual([value, problem], [true, undefined]);
    });
});

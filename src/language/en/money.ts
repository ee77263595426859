// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MoneyWords } from '#languages/index.ts';
import { sayNumber } from './numbers.ts';

export const money: MoneyWords = {
  say: (value) => {
    const [whole, fraction] = [Math.floor(value / 100), value % 100];
    const euro = `${sayNumber(whole)} ${whole === 1 ? 'euro' : 'euros'}`;
    const cent = `${sayNumber(fraction)} ${fraction === 1 ? 'cent' : 'cents'}`;
    return fraction === 0 ? euro : whole === 0 ? cent : `${euro} and ${cent}`;
  },
  euro: ['euro', 'euros', 'eur'],
  cent: ['cents', 'cent'],
  and: 'and',
  point: ['point'],
  half: ['and a half'],
  nothing:
    /^(?:no |well |i )*(?:have |earn |get |receive )?(?:nothing|no income|no money|not a cent|zero)(?: [a-z]+){0,3}$/,
  ofMonth: /(?<![a-z])(a month|per month|monthly|each month|every month)(?![a-z])/,
  ofYear: /(?<![a-z])(a year|per year|yearly|annually|each year|every year)(?![a-z])/,
  ofOther:
    /(?<![a-z])((a|per|each|every) (week|day|hour)|an hour|weekly|daily|hourly|lire|pounds?|quid|dollars?|francs?)(?![a-z])/,
  ofHour: /(?<![a-z])((a|an|per|each|every) hour|hourly)(?![a-z])/,
  counted: ['hours', 'minutes', 'days', 'weeks', 'months', 'years', 'children', 'kids', 'people', 'times'],
  otherMoney: /lire|quid|pound|dollar|franc/,
  forms: /(?<![a-z])(?:form|model|on the|of the) (?:730|740|770)(?![\d.,])/g,
  during:
    /(?<![a-z])(?:(?:in|for|of) (?:20[12]\d|twenty (?:twenty|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:[ -][a-z]+)?)(?! ?euro)|(?:in|over|in the last) (?:[a-z]+|\d{1,2}) (?:years|months))(?![a-z\d.,])/g,
  unclear: () => [],
};

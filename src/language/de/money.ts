// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MoneyWords } from '#languages/index.ts';
import { sayNumber } from './numbers.ts';

export const money: MoneyWords = {
  say: (value) => {
    const [whole, fraction] = [Math.floor(value / 100), value % 100];
    const amount = (n: number) => sayNumber(n).replace(/eins$/, 'ein');
    const euro = `${amount(whole)} Euro`;
    const cent = `${amount(fraction)} Cent`;
    return fraction === 0 ? euro : whole === 0 ? cent : `${euro} und ${cent}`;
  },
  euro: ['euro', 'euros', 'eur'],
  cent: ['cent', 'cents'],
  and: 'und',
  point: ['komma', 'punkt'],
  half: ['und ein halber', 'fuenfzig', 'einhalb'],
  nothing:
    /^(?:nein |na |also |ich |leider |wir |eigentlich )*(?:(?:habe|haben|bekomme|bekommen|verdiene|beziehe|kriege|zahle) (?:ich |wir )?(?:gar |uberhaupt )?(?:nichts|kein einkommen|keine einkunfte|kein geld|keinen cent|keinen euro|null euro)|(?:gar |uberhaupt )?nichts|kein einkommen|keine einkunfte|kein geld|keinen (?:cent|euro)|null euro)(?: [a-z]+){0,4}$/,
  ofMonth:
    /(?<![a-z])(im monat|pro monat|monatlich|jeden monat|den monat|monatsweise|monats(?:lohn|gehalt))(?![a-z])/,
  ofYear:
    /(?<![a-z])(im jahr|pro jahr|jahrlich|jedes jahr|das jahr|jahres(?:lohn|gehalt|einkommen))(?![a-z])/,
  ofOther:
    /(?<![a-z])((in der|die|pro|jede) woche|wochentlich|(am|pro|jeden) tag|taglich|(die|in der|pro|jede) stunde|stundlich|stundenlohn|tagessatz|lire|pfund|dollar|franken|mark)(?![a-z])/,
  ofHour: /(?<![a-z])((die|in der|pro|jede) stunde|stundlich|stundenlohn)(?![a-z])/,
  counted: ['stunden', 'minuten', 'tage', 'wochen', 'monate', 'jahre', 'kinder', 'personen', 'mal'],
  otherMoney: /lire|pfund|dollar|franken|mark/,
  forms: /(?<![a-z])(?:modell|formular|im|aus dem|vom) (?:730|740|770)(?![\d.,])/g,
  during:
    /(?<![a-z])(?:(?:im jahr|fur|in) (?:20[12]\d|zweitausend[a-z]*zwanzig)(?! ?euro)|(?:in|in den letzten|wahrend|uber) (?:[a-z]+|\d{1,2}) (?:jahren|monaten|jahre|monate))(?![a-z\d.,])/g,
  unclear: () => [],
};

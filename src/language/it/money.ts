// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MoneyWords } from '#languages/index.ts';
import { sayNumber } from './numbers.ts';

const loose =
  /(?<![a-z])(?:mille|(due|tre|quattro|cinque|sei|sette|otto|nove|dieci)mila ?)(?:e)?(due|tre|quattro|cinque|sei|sette|otto|nove)(?! ?(?:cento|mila|e|virgola)(?![a-z])|[a-z])/;
const units = ['', '', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'];

export const money: MoneyWords = {
  say: (value) => {
    const [whole, fraction] = [Math.floor(value / 100), value % 100];
    const said = whole === 1 ? 'un' : sayNumber(whole);
    const euro = whole > 0 && whole % 1_000_000 === 0 ? `${said} di euro` : `${said} euro`;
    const cent = fraction === 1 ? 'un centesimo' : `${sayNumber(fraction)} centesimi`;
    return fraction === 0 ? euro : whole === 0 ? cent : `${euro} e ${cent}`;
  },
  euro: ['euro', 'eur', 'di euro'],
  cent: ['centesimi', 'centesimo', 'cents', 'cent'],
  and: 'e',
  point: ['virgola', 'punto'],
  half: ['e mezzo', 'e mezza'],
  nothing:
    /^(?:no |eh |guardi |io |purtroppo )*(?:non (?:ho|abbiamo|prendo|percepisco|guadagno|ricevo|pago|c e) (?:nessun\w*|niente|nulla|alcun\w*|redditi|reddito|soldi|entrate|un euro)|nessun\w* (?:reddito|entrata|guadagno|soldo|stipendio)|zero euro|(?:(?:non (?:ho|prendo|guadagno|percepisco|ricevo|vedo) )(?:(?:neanche|nemmeno|neppure|manco) )?|(?:neanche|nemmeno|neppure|manco) )un (?:euro|soldo|centesimo)(?: bucato)?|(?:neanche|nemmeno|manco) (?:l ombra di )?(?:una|na|n) lira|g?niente|nient|nulla|nente|una lira(?= non))(?: [a-z]+){0,4}$/,
  ofMonth: /(?<![a-z])(al mese|mensil[ei]|ogni mese|il mese|per mese|a mesata)(?![a-z])/,
  ofYear: /(?<![a-z])(all anno|l anno(?! scorso| passato| prima)|annu[eio]|annual[ei]|ogni anno)(?![a-z])/,
  ofOther:
    /(?<![a-z])((a|la|alla|per|ogni) settimana|settimanal[ei]|(l|all|ogni) ora|orari[eo]?|al giorno|a giornata|giornalier[ei]|lire|sterline|dollari|franchi|soldi|spiccioli)(?![a-z])/,
  ofHour: /(?<![a-z])((l|all|per|ogni) ora|orari[eo]?)(?![a-z])/,
  counted: [
    'ore',
    'minuti',
    'giorni',
    'settimane',
    'mesi',
    'anni',
    'figli',
    'figlie',
    'bambini',
    'persone',
    'volte',
  ],
  otherMoney: /lire|sterline|dollari|franchi/,
  forms: /(?<![a-z])(?:ultimo|modello|sul|nel|del|il|al) (?:730|740|770)(?![\d.,])/g,
  during:
    /(?<![a-z])(?:(?:nel|dell anno|nell anno|per il|del) (?:duemila ?(?:e )?(?:venti[a-z]*|di[a-z]+|undici|dodici|tredici|quattordici|quindici|sedici)|20[12]\d)(?! ?euro)|(?:in|negli ultimi|per tutti i|in tutti i) (?:[a-z]+|\d{1,2}) (?:anni|mesi))(?![a-z\d.,])/g,
  unclear: (text) => {
    const found = loose.exec(text);
    if (!found) return [];
    const [, thousands, unit = ''] = found;
    const [whole, more] = [thousands ? units.indexOf(thousands) * 1000 : 1000, units.indexOf(unit)];
    return [whole + more * 100, whole + more];
  },
};

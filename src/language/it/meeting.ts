// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MeetingWords } from '#languages/index.ts';
import { numbers } from './numbers.ts';

export const meeting: MeetingWords = {
  sayClock: (hour, minute) =>
    minute === 0
      ? numbers.say(hour)
      : minute === 30
        ? `${numbers.say(hour)} e mezza`
        : `${numbers.say(hour)} e ${numbers.say(minute)}`,
  weekdayNames: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  withoutYear: (date) => date.replace(/ duemila\S*$/, ''),
  ways: {
    counter: ['ufficio', 'vengo io', 'di persona', 'allo sportello', 'venire', 'in sede', 'lì da voi'],
    phone: ['telefono', 'chiamatemi', 'mi chiamate', 'una telefonata', 'per telefono'],
    video: ['video', 'videochiamata', 'web meeting', 'con il computer', 'collegamento'],
  },
  later: /\b(piu tardi|dopo|un altra ora|altra ora|altro orario|ore dopo|piu avanti)\b/,
  otherDay:
    /\b((un |qualche )?altr[oi] giorn[oi]|giorno dopo|giorni dopo|il giorno (seguente|successivo)|altra data)\b/,
  otherOffice: /\b(altr[oa] (ufficio|sede|posto|citta|comune|agenzia)|piu vicin[oa]|altrove)\b/,
  morning: /\b(mattin[aoe]|mattinata|stamattina)\b/,
  afternoon: /\b(pomeriggi[oi]|dopo pranzo)\b/,
  atTime: /\b(?:all[eao]|per le|verso le|dopo le|dalle|le) (?<at>.+)$/,
  half: /\b(e )?mezz[ao]\b|\btrenta\b/,
  quarter: /\be un quarto\b|\bquindici\b/,
  moving: /\b(spost\w+|cambi(are|arlo|o)|anticip\w+|rimand\w+|posticip\w+|rinvi\w+)\b/,
  cancelling:
    /\b(disd\w+|annull\w+|cancell\w+|eliminar\w*|toglier\w*|non (posso|riesco a|vengo) (piu )?(venire|venirci)?)\b/,
  having: /\b((quando|che giorno|a che ora|dove) (e|ho|avevo|sara)|ho (gia )?un|avevo un)\b/,
};

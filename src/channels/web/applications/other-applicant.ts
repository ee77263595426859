// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { sayer } from '#languages/index.ts';
import { noticePage } from '../components/notice.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';

const say = sayer({
  company: {
    it: 'Questo servizio è per le persone',
    en: 'This service is for people',
    de: 'Dieser Dienst ist für Personen',
  },
  companyText: {
    it: 'Sta agendo per una società o un ente, che non lo può chiedere. Se le serve per sé, torni ad agire per sé.',
    en: 'You are acting for a company or a body, which cannot ask for it. If you need it for yourself, go back to acting for yourself.',
    de: 'Sie handeln für eine Gesellschaft oder Körperschaft, die ihn nicht beantragen kann. Wenn Sie ihn für sich brauchen, handeln Sie wieder für sich.',
  },
  person: {
    it: 'Questo servizio è per società ed enti',
    en: 'This service is for companies and bodies',
    de: 'Dieser Dienst ist für Gesellschaften und Körperschaften',
  },
  personText: {
    it: 'Lo chiede chi rappresenta la società, o chi ha la sua delega o il suo mandato. Scelga prima per chi agisce. Se non trova la società, ci porti allo sportello la visura o l’atto di nomina.',
    en: 'Whoever stands for the company asks for it, or holds its delegation or mandate. First choose for whom you act. If you do not find the company, bring its extract or the act of appointment to a counter.',
    de: 'Ihn beantragt, wer die Gesellschaft vertritt oder ihre Vollmacht oder ihren Auftrag hat. Wählen Sie zuerst, für wen Sie handeln. Wenn Sie die Gesellschaft nicht finden, bringen Sie den Auszug oder die Ernennung an einen Schalter.',
  },
  choose: { it: 'Scegliere per chi agire', en: 'Choose for whom you act', de: 'Wählen, für wen Sie handeln' },
});

/** A company asks for what only a person can have, or a person for what only a company can: told, with where it is changed. */
export function otherApplicant(
  c: Context<Env>,
  portal: Portal,
  isCompany: boolean,
): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}/acting`, say('choose', language)]] as const;
  const whose = isCompany ? 'company' : 'person';
  const content = { title: say(whose, language), text: say(`${whose}Text`, language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}

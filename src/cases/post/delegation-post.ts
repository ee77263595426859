// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Clock } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { notify } from '#notices/index.ts';
import { fullName, personWithCode } from '#persons/index.ts';
import type { DelegationNews } from '#powers/index.ts';
import { languageOf } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

const say = sayer({
  title: {
    it: '{what, select, made {Una delega è stata data} accepted {Una delega è attiva} declined {Una delega non è stata accettata} other {Una delega è finita}}',
    en: '{what, select, made {A delegation was given} accepted {A delegation is active} declined {A delegation was not accepted} other {A delegation has ended}}',
    de: '{what, select, made {Eine Vollmacht wurde gegeben} accepted {Eine Vollmacht gilt} declined {Eine Vollmacht wurde nicht angenommen} other {Eine Vollmacht ist zu Ende}}',
  },
  mine: {
    it: '{what, select, made {Ha dato una delega a {delegate}. Vale quando {delegate} la accetta.} accepted {{delegate} ha accettato la sua delega.} declined {{delegate} non ha accettato la sua delega. Nessuno può agire per lei con questa delega.} revoked {Ha tolto la delega a {delegate}. Da ora {delegate} non può più agire per lei.} other {{delegate} ha lasciato la sua delega. Da ora non può più agire per lei.}}',
    en: '{what, select, made {You gave a delegation to {delegate}. It holds once {delegate} accepts it.} accepted {{delegate} has accepted your delegation.} declined {{delegate} has not accepted your delegation. Nobody can act for you by it.} revoked {You took the delegation back from {delegate}. From now on {delegate} can no longer act for you.} other {{delegate} has given up your delegation. From now on they can no longer act for you.}}',
    de: '{what, select, made {Sie haben {delegate} eine Vollmacht gegeben. Sie gilt, wenn {delegate} sie annimmt.} accepted {{delegate} hat Ihre Vollmacht angenommen.} declined {{delegate} hat Ihre Vollmacht nicht angenommen. Niemand kann mit dieser Vollmacht für Sie handeln.} revoked {Sie haben {delegate} die Vollmacht entzogen. Ab jetzt kann {delegate} nicht mehr für Sie handeln.} other {{delegate} hat Ihre Vollmacht zurückgelegt und kann ab jetzt nicht mehr für Sie handeln.}}',
  },
  theirs: {
    it: '{what, select, made {{delegator} le ha dato una delega. Non vale finché lei non la accetta.} accepted {Ha accettato la delega di {delegator}.} declined {Non ha accettato la delega di {delegator}. Non può agire per questa persona.} revoked {{delegator} ha tolto la delega. Da ora lei non può più agire per questa persona.} other {Ha lasciato la delega di {delegator}. Da ora non può più agire per questa persona.}}',
    en: '{what, select, made {{delegator} gave you a delegation. It does not hold until you accept it.} accepted {You have accepted the delegation of {delegator}.} declined {You have not accepted the delegation of {delegator}. You cannot act for this person.} revoked {{delegator} took the delegation back. From now on you can no longer act for this person.} other {You have given up the delegation of {delegator}. From now on you can no longer act for this person.}}',
    de: '{what, select, made {{delegator} hat Ihnen eine Vollmacht gegeben. Sie gilt erst, wenn Sie sie annehmen.} accepted {Sie haben die Vollmacht von {delegator} angenommen.} declined {Sie haben die Vollmacht von {delegator} nicht angenommen. Sie können nicht für diese Person handeln.} revoked {{delegator} hat die Vollmacht entzogen. Ab jetzt können Sie nicht mehr für diese Person handeln.} other {Sie haben die Vollmacht von {delegator} zurückgelegt. Ab jetzt können Sie nicht mehr für diese Person handeln.}}',
  },
  mineMeans: {
    it: 'Con la delega questa persona può fare qui quello che può fare lei: domande, documenti, lettere. Lei può leggere ogni cosa che fa.',
    en: 'By a delegation this person can do here what you can do: applications, documents, letters. You can read everything they do.',
    de: 'Mit der Vollmacht kann diese Person hier tun, was Sie tun können: Gesuche, Unterlagen, Briefe. Sie können alles lesen, was sie tut.',
  },
  theirsMeans: {
    it: 'Con la delega può fare qui quello che può fare questa persona: domande, documenti, lettere. Scriviamo i due nomi accanto a ogni azione.',
    en: 'By a delegation you can do here what this person can do: applications, documents, letters. We write both names beside each act.',
    de: 'Mit der Vollmacht können Sie hier tun, was diese Person tun kann: Gesuche, Unterlagen, Briefe. Wir schreiben zu allem beide Namen.',
  },
  until: {
    it: 'La delega finisce il {date}.',
    en: 'The delegation ends on {date}.',
    de: 'Die Vollmacht endet am {date}.',
  },
  mineStop: {
    it: 'Se non ha scelto lei questa delega, o se cambia idea, può togliere la delega {from, select, now {in «Chi può agire per me»} other {in «Chi può agire per me» dal {from}, e allo sportello da subito}}.',
    en: 'If this was not you, or if you change your mind, you can take the delegation back {from, select, now {under “Who may act for me”} other {under “Who may act for me” from {from}, and at the counter at once}}.',
    de: 'Wenn nicht Sie diese Vollmacht wollten oder es sich anders überlegen, können Sie sie entziehen: {from, select, now {unter „Wer für mich handeln kann“} other {unter „Wer für mich handeln kann“ ab {from}, und am Schalter sofort}}.',
  },
  theirsStop: {
    it: 'Non è un obbligo. Può dire di no o lasciare la delega quando vuole, in «Per chi agisce oggi?».',
    en: 'You do not have to accept. You can say no, or give the delegation up whenever you want, under “For whom are you acting today?”.',
    de: 'Sie müssen nicht. Sie können nein sagen oder die Vollmacht zurücklegen, wann Sie wollen, unter „Für wen handeln Sie heute?“.',
  },
});

/**
 * What a delegation changes, told to both people by a letter in their mailboxes in the same transaction (INPS, circ. 127 of
 * 12 August 2021: both are notified). A delegate who was never seen here has no mailbox: the offer waits for them where they sign in.
 */
export function delegationPost(clock: Clock): (sql: Sql, news: DelegationNews) => Promise<void> {
  return async (sql, { what, delegation }) => {
    const { delegator, delegateName, delegateCodiceFiscale, endsOn, startsOn, revocableFrom } = delegation;
    const names = { what, delegator: fullName(delegator), delegate: delegateName };
    const holds = what === 'made' || what === 'accepted';
    const delegate = await personWithCode(sql, delegateCodiceFiscale);
    for (const id of delegate === undefined ? [delegator.id] : [delegator.id, delegate]) {
      const language = await languageOf(sql, id);
      const whose = id === delegator.id ? 'mine' : 'theirs';
      const from = revocableFrom > startsOn ? showDate(revocableFrom, language) : 'now';
      const body = [
        say(whose, language, names),
        ...(holds
          ? [
              say(`${whose}Means`, language),
              ...(endsOn ? [say('until', language, { date: showDate(endsOn, language) })] : []),
              say(`${whose}Stop`, language, { from }),
            ]
          : []),
      ];
      const notice = { personId: id, kind: `delegation-${what}`, language, body };
      await notify(sql, { ...notice, title: say('title', language, { what }), at: new Date(clock.nowMs()) });
    }
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Remedies } from '#catalogue/index.ts';
import { type Language, textIn } from '#core/index.ts';
import type { CaseStatus } from '#record/index.ts';
import type { LetterPart } from './letter.ts';
import type { Agency, LetterOf } from './letter-of.ts';
import { dayOf, heading, text } from './letter-parts.ts';
import { say } from './letter-phrases.ts';
import { courtSays, courtWithLaw, decidesOnAppeal } from './remedy-words.ts';

/** What to do if one does not agree. A granted application can be contested too: for how much, or from when. */
export function contest(from: CaseStatus, remedies: Remedies, language: Language): readonly LetterPart[] {
  const { appeal } = remedies;
  const review = from === 'review' || from === 'appeal' ? undefined : remedies.review;
  const told = [
    ...(review ? [say('review', language, review)] : []),
    ...(appeal && from !== 'appeal'
      ? appealSays(appeal, remedies, language)
      : courtWithLaw(remedies, language)),
    ...(review && appeal ? [say('both', language)] : []),
  ];
  return told.length > 0 ? [heading(say('contest', language)), ...told.map(text)] : [];
}

function appealSays(
  appeal: NonNullable<Remedies['appeal']>,
  remedies: Remedies,
  language: Language,
): readonly string[] {
  const { law, within, answered } = appeal;
  const how = appeal.how ? ` ${textIn(appeal.how, language)}` : '';
  const { who } = decidesOnAppeal(remedies, language);
  const silence = courtSays(remedies, language).map((says) =>
    say('silence', language, { days: answered.days, says }),
  );
  return [say('appeal', language, { who, days: within.days, how, law }), ...silence];
}

/** Whom to ask. */
export function help({ phone }: Pick<Agency['brand'], 'phone'>, language: Language): readonly LetterPart[] {
  const items = phone.map(({ number, label }) =>
    say('call', language, { number, label: textIn(label, language) }),
  );
  return [heading(say('help', language)), { type: 'list', items: [...items, say('online', language)] }];
}

/** Who signed. */
export function signatures(decision: LetterOf['decision'], language: Language): readonly LetterPart[] {
  const { signedByName, signedAt, secondByName, secondAt } = decision;
  const first = say('signedBy', language, { name: signedByName, date: dayOf(signedAt, language) });
  const second = secondByName
    ? [text(say('secondBy', language, { name: secondByName, date: dayOf(secondAt, language) }))]
    : [];
  return [heading(say('signed', language)), text(first), ...second, text(say('person', language))];
}

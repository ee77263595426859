// SPDX-License-Identifier: AGPL-3.0-or-later
import { supportedLanguages } from '#catalogue/index.ts';
import type { Language } from '#core/index.ts';
import { toldIn, wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { proposalIn } from '#record/index.ts';
import type { Letter, LetterPart, LetterText } from './letter.ts';
import { amounts, datesAlone } from './letter-amounts.ts';
import { notes, written } from './letter-grant.ts';
import type { Agency, LetterOf } from './letter-of.ts';
import { dayOf, facts, text } from './letter-parts.ts';
import { say } from './letter-phrases.ts';
import { doubts, ownWords, reasons } from './letter-reasons.ts';
import { contest, help, signatures } from './letter-remedies.ts';

/**
 * The letter about a decision (L. 241/1990 art. 3: its reasons, and to whom and by when one can appeal): what was decided, why,
 * each reason with its article, how much and from when, what to do if one does not agree, whom to ask, who signed.
 */
export function decisionLetter(of: LetterOf, agency: Agency): Letter {
  const { application, decision, protocol, on, to } = of;
  return {
    kind: 'decision',
    outcome: decision.outcome,
    number: application.number ?? '',
    protocol,
    on,
    to,
    texts: supportedLanguages(agency.brand)
      .filter((language) => toldIn(of.definition, language) === language)
      .map((language) => letterIn(of, agency, language)),
  };
}

function letterIn(of: LetterOf, { brand, administration }: Agency, language: Language): LetterText {
  const { application, definition, decision, from, to, protocol, on } = of;
  const ofShare = application.contest?.share !== undefined;
  const { outcome } = decision;
  const titles = { review: ofShare ? 'shareTitle' : 'reviewTitle', appeal: 'appealTitle' } as const;
  const title = say(from === 'review' || from === 'appeal' ? titles[from] : 'title', language, { outcome });
  const report = proposalIn(application, definition, language);
  const parts: LetterPart[] = [
    facts([
      [say('date', language), showDate(on, language)],
      [say('service', language), wordsIn(definition, language).title],
      [say('number', language), application.number ?? ''],
      [say('sentOn', language), dayOf(application.handedInAt ?? application.submittedAt, language)],
      [say('protocol', language), protocol ?? say('protocolLater', language)],
    ]),
    text(to ? say('dear', language, { name: to.name }) : say('dearSomebody', language)),
    text(say(ofShare ? 'shareOpening' : 'opening', language, { outcome })),
  ];
  if (outcome === 'granted') parts.push(...amounts(report, application, definition, language));
  if (outcome === 'granted') parts.push(...datesAlone(report, application, definition, language));
  if (outcome === 'granted') parts.push(...written(of, language));
  parts.push(...reasons(of, report, language));
  parts.push(...doubts(of, report, language));
  if (outcome === 'granted') parts.push(...notes(report, definition, language));
  parts.push(...ownWords(of, language));
  parts.push(
    ...contest(from, administration, language),
    ...help(brand, language),
    ...signatures(decision, language),
  );
  return { language, title, parts };
}

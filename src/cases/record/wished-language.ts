// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Definition, toldIn } from '#interview/index.ts';
import type { Application } from './application.ts';

type Spoken = Pick<Application, 'language' | 'wishedLanguage'>;

/** The language in which an application of a service is made for who reads this one; what they read is kept where it is another. */
export function inWords(definition: Pick<Definition, 'words'>, read: Language): Spoken {
  const language = toldIn(definition, read);
  return language === read ? { language } : { language, wishedLanguage: read };
}

/** The language that whoever made an application reads: in which they are told what is not in the words of its service. */
export function readerOf({ language, wishedLanguage }: Spoken): Language {
  return wishedLanguage ?? language;
}

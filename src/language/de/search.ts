// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SearchWords } from '#languages/index.ts';
import { concepts } from './concepts.ts';

const endings =
  /(?:ungen|ung|heiten|heit|keiten|keit|lichen|licher|liche|lich|igen|iger|ige|ischen|ische|isch|enden|ende|erin|innen|ern|er|en|em|es|et|te|ten|st|e|n|s|t)$/;

export const search: SearchWords = {
  stops: new Set(
    'der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mich mir mein meine meinen meinem meiner uns unser unsere ihre ihren sich ist sind war waren bin hat habe haben hatte hatten wird werden wurde wurden mit von vom zu zum zur in im am an auf aus bei fur fuer uber ueber um nach vor bis durch wenn als wie was wer wo wann dass weil auch noch nur nicht kein keine keinen ja nein so dann da hier jetzt schon sehr mehr kann konnte will wollen mochte moechte brauche bitte danke guten tag hallo gruss gott'.split(
      ' ',
    ),
  ),
  stem: (word) => {
    const cut = word.replace(endings, '');
    return cut.length >= 3 ? cut : word;
  },
  concepts,
};

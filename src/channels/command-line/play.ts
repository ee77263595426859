// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type Catalogue, type Fault, placeOfExample, reliable, writtenExamples } from '#catalogue/index.ts';
import { languages } from '#core/index.ts';
import { playConversation } from '#dialogue/index.ts';
import { answersOnRoute, completed, decide } from '#interview/index.ts';
import type { Places } from '#places/index.ts';

const modes = ['voice', 'keypad'] as const;

/**
 * Plays every example of every service as a conversation, spoken and keyed, in each language that it has: what is understood must be what
 * was said, and lead to the same outcome. Services with a fault are left to their faults; with `only`, that service alone.
 */
export function playAll(
  catalogue: Catalogue,
  places: Places,
  only?: string,
): { readonly faults: readonly Fault[]; readonly played: number } {
  let conversations = 0;
  const chosen = [...catalogue.entries].filter(([id]) => only === undefined || id === only);
  const { entries } = reliable({ ...catalogue, entries: new Map(chosen) }, { places });
  const faults = [...entries.values()].flatMap(({ definition, folder }) => {
    // What is read is not answered.
    if (!definition || definition.service.reads) return [];
    const { service, words } = definition;
    return writtenExamples(folder).flatMap((example) => {
      const { name, on, answers: some } = example;
      const answers = answersOnRoute(service, completed(definition, some, on), on);
      const expected = decide(definition, answers, { today: on, places });
      return languages
        .filter((language) => words[language])
        .flatMap((language) =>
          modes.flatMap((mode): readonly Fault[] => {
            conversations += 1;
            const played = playConversation({ definition, places, today: on }, { language, mode, answers });
            const says = differing(played, () =>
              isDeepStrictEqual(decide(definition, played.answers, { today: on, places }), expected),
            );
            return says === undefined
              ? []
              : [
                  {
                    ...placeOfExample(folder, example),
                    code: 'wrong-example',
                    message: `"${name}", ${mode}, ${language}: ${says}`,
                  },
                ];
          }),
        );
    });
  });
  return { faults, played: conversations };
}

function differing(
  { stuck }: ReturnType<typeof playConversation>,
  isSame: () => boolean,
): string | undefined {
  if (stuck) return `does not go on at ${stuck.path}: ${stuck.says}`;
  return isSame() ? undefined : 'comes to another outcome than on the page';
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '#interview/index.ts';
import { compositeOf, type Question, type Register } from '#kinds/index.ts';
import { misfit, type Start } from '#sources/index.ts';

/**
 * The sources that questions of a service name and that answer none of them, with why: whoever reads the definition would think it is
 * fetched. What the person answered before answers every question; what a grant writes (`written`) the agency's own records tell.
 */
export function unreadSources(
  service: Service,
  written: ReadonlySet<string>,
): readonly { readonly question: string; readonly says: string }[] {
  const unread = (path: string, question: Question, startOf: (register: Register) => Start | undefined) =>
    question.from.flatMap((source) => {
      const { register, how } = source;
      const says = (why: string) => [{ question: path, says: `no register answers ${path}: ${why}` }];
      if (!how) return register !== 'inps' || written.has(question.fact ?? '') ? [] : says(register);
      const of = { register, kind: question.kind };
      // What is wrong wherever it is read is told where the fact stands.
      if (misfit(how, { ...of, start: 'unknown' }) !== undefined) return [];
      if (how.part?.ofRow && startOf(source) === 'answer') return says('it is told in a row of a list alone');
      const start = how.part ? 'unknown' : startOf(source);
      const why = start ? misfit(how, { ...of, start }) : register;
      return why === undefined ? [] : says(why);
    });
  return Object.entries(service.questions).flatMap(([id, question]) => {
    const { fields = {}, many = false } = compositeOf(question) ?? {};
    // A list is read as a list, also where one of it is picked.
    const asked = many || question.kind !== 'pick' ? question : { ...question, kind: 'list' };
    const rowOf = ({ register }: Register): Start | undefined => {
      const list = question.from.find((one) => one.register === register)?.how;
      return list && { rowsOf: list };
    };
    return [
      ...unread(id, asked, () => 'answer'),
      ...Object.entries(fields).flatMap(([field, inner]) => unread(`${id}.${field}`, inner, rowOf)),
    ];
  });
}

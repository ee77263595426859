// SPDX-License-Identifier: AGPL-3.0-or-later

/** A place in an act as it is cited: the act, and where in it. */
export interface Citation {
  /** `D.Lgs. 22/2015`, or the name of an act that has no number. */
  readonly act: string;
  /** `D.Lgs.`; undefined for an act with a name. */
  readonly kind?: string;
  /** `art. 4 c. 2`; empty for the whole act. */
  readonly at: string;
  /** The text of it as it was written. */
  readonly text: string;
}

/** What is known of how acts are cited: the kinds that are numbered (`D.Lgs.`) and the acts that have a name (`Codice civile`). */
export interface Citable {
  readonly kinds: readonly string[];
  readonly named: readonly string[];
}

/**
 * The places that a text of law cites, `D.Lgs. 22/2015 art. 4 c. 2; Circ. INPS 2/2022`: several are parted by semicolons. `unread` are those that
 * begin with no kind of act and no name of one.
 */
export function citationsIn(
  law: string,
  { kinds, named }: Citable,
): { readonly citations: readonly Citation[]; readonly unread: readonly string[] } {
  const citations: Citation[] = [];
  const unread: string[] = [];
  for (const text of law.split(';').map((part) => part.trim())) {
    const name = longest(named, text);
    const kind = name === undefined ? longest(kinds, text) : undefined;
    const number =
      kind === undefined
        ? undefined
        : /^ (\d+\/\d{4}|\d{1,2}\.\d{1,2}\.\d{4})(?= |$)/.exec(text.slice(kind.length))?.[1];
    if (name !== undefined) citations.push({ act: name, at: text.slice(name.length).trim(), text });
    else if (kind !== undefined && number !== undefined) {
      const act = `${kind} ${number}`;
      citations.push({ act, kind, at: text.slice(act.length).trim(), text });
    } else unread.push(text);
  }
  return { citations, unread };
}

function longest(all: readonly string[], text: string): string | undefined {
  return all
    .filter((one) => text === one || text.startsWith(`${one} `))
    .sort((a, b) => b.length - a.length)[0];
}

/** The number of the first article of a place: `3-bis` of `artt. 3-bis e 4`; undefined where it names none. */
export function articleOf(at: string): string | undefined {
  return /^artt?\. (\d+(?:-[a-z]+)?)/.exec(at)?.[1];
}

// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an option of a choice is called, and how people say it. */
export interface OptionWords {
  readonly label: string;
  readonly hint?: string;
  /** Other ways of saying it: "mi hanno licenziato" for a dismissal. */
  readonly said?: readonly string[];
}

/** The words of one question in one language, for every channel. What is left out follows from `label` or from the kind. */
export interface QuestionWords {
  /** The question on screen: a whole sentence, "Qual è stato il suo ultimo giorno di lavoro?" */
  readonly label: string;
  /** Its name in a summary, on paper and in a receipt: "Ultimo giorno di lavoro". */
  readonly short: string;
  /** Why it is asked, one or two sentences. */
  readonly why: string;
  readonly hint?: string;
  /** Aloud; `label` when absent. One sentence, no figures in brackets. */
  readonly ask?: string;
  /** Aloud after a misunderstanding: more concrete, with an example. */
  readonly again?: string;
  /** Aloud, to ask back: `{value}` stands for the answer. */
  readonly confirm?: string;
  /** What an operator says; `ask` when absent. */
  readonly operator?: string;
  /** Where the person can find the answer. */
  readonly where?: string;
  /** What "has none" is called, where the question allows it: "Non ho un ISEE". */
  readonly none?: string;
  /** Other ways of saying so. */
  readonly noneSaid?: readonly string[];
  /** Options of a choice, by id. */
  readonly options?: Readonly<Record<string, OptionWords>>;
  /** Fields of a list or of a person, by id. */
  readonly fields?: Readonly<Record<string, QuestionWords>>;
  /** One element of a list: "Figlio {n}". */
  readonly item?: string;
  /** How an entry of a register is called, by its fields: "{worker}, dal {start}". */
  readonly entry?: string;
  /** How one that is not among those offered is called; the usual words when absent. */
  readonly another?: string;
}

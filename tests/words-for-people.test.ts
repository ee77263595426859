// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { load } from 'js-yaml';

// Words that stand on people's pages and must not: what an author notes for authors, an abbreviation without what it is short for, an
// answer that is there for men alone, a message on a telephone with nothing to tap.

/** The words of services, of shared groups and of facts, by file. */
const files = globSync('services/**/words.*.yaml').map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, words: load(text) as unknown };
});
const italian = files.filter(({ file }) => file.endsWith('.it.yaml'));

/** The labels of all options in words, wherever they stand. */
function optionsIn(words: unknown): readonly string[] {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]): readonly string[] =>
    key === 'options' && typeof value === 'object' && value !== null
      ? Object.values(value as object).map((one) =>
          typeof one === 'string' ? one : String((one as { label?: string }).label ?? ''),
        )
      : optionsIn(value),
  );
}

const masculine =
  /\b(separato|divorziato|vedovo|sposato|rifugiato|disoccupato|occupato|pensionato|operaio|socio|lavoratore|figlio|fratello|nonno|cittadino|straniero|(?<!lavoro )autonomo|iscritto|ricoverato|assunto|licenziato|impiegato|dipendente pubblico)\b/i;
const both = /\b(o|e|né) (una |la |della )?(\p{Ll}+a|\p{Ll}+trice|moglie|madre|nonna)\b|\bmoglie\b/u;

// Orders, to "tu" and to "lei". Words that are first of all nouns ("firma", "avvisi", "prova") are none of them.
const orders = new Set(
  `accendi accenda accetta accetti affida affidi aggiorna aggiorni aggiungi aggiunga annulla annulli apri apra avvisami avvisarmi calcola calcoli cambia
  cambi cancella cancelli cerca cerchi chiedi chieda chiudi chiuda comincia cominci conferma confermi confronta confronti contesta
  contesti continua continui controlla controlli correggi corregga decidi decida dia dica disdici disdica entra entri esci esca
  esporta esporti fai faccia ferma fermi firmi guarda guardi identifica identifichi invia inviaci invita lascia lasci leggi legga manda
  mandami mandi metti mettilo mettimi metta mostra mostri paga paghi parla parli passa passi prendi prenda prenota prenoti prepara
  prepari provi registra revoca revochi riapri riapra ricomincia ricominci rileggi rilegga rimetti rimetta riprendi
  riprenda riprova riprovi rispondi risponda ritira ritiri salva salvi scarica scarichi scegli scelga scrivi scriva spegni spenga
  sposta sposti togli toglimi tolga torna torni usa usate usi vai vada vedi veda`.split(/\s+/),
);
/** As the identity systems want their buttons called. */
const official = new Set(['Entra con SPID', 'Entra con CIE', 'Entra con SPID o CIE']);

/** Whether a short text orders: "Cerca", "Sì, cancelli", "La guardi", "Oppure scriva". */
function isOrder(text: string): boolean {
  const [first = ''] = text
    .toLowerCase()
    .replace(/^(?:(?:sì|no), |oppure |non |(?:mi|si|la|lo|li|le) )+/, '')
    .split(/[^\p{L}]/u);
  return (
    orders.has(first) ||
    /^(?:firma (?:anche|insieme)|(?:sì, )?mi avvis[ai])\b/i.test(text) ||
    /^dai (?:un|una|il|la)\b/i.test(text)
  );
}

describe('words on people’s pages', () => {
  it('are read of every service', () => {
    assert.ok(files.length > 80, String(files.length));
    assert.ok(italian.flatMap(({ words }) => optionsIn(words)).length > 200);
  });

  it('say what is not confirmed, and not what its authors have read', () => {
    const note =
      /abbiamo (ancora )?lett[oaei]|non l’abbiamo ancora|have(n’t| not) (yet )?read|not read yet|noch nicht (im Gesetz )?gelesen|\bTODO\b|\bFIXME\b/i;
    const found = files.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line) => (note.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
    assert.deepEqual(found, []);
  });

  it('say what an abbreviation is short for: the declaration for the ISEE', () => {
    const found = italian.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line) => (/(?<!\()(?<!, la )\bDSU\b/.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
    assert.deepEqual(found, []);
  });

  it('call no state of an application by the word of the protocol', () => {
    const phrases = globSync('src/{channels/web,outgoing,cases}/**/*phrases*.ts', {
      exclude: (name) => String(name).includes('desk'),
    }).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    assert.ok(phrases.length > 10);
    for (const { file, text } of [...italian, ...phrases])
      assert.doesNotMatch(text, /protocollat[aoei]/, file);
  });

  it('offer answers to women too', () => {
    const found = italian.flatMap(({ file, words }) =>
      optionsIn(words).flatMap((label) =>
        masculine.test(label) && !both.test(label) ? [`${file}: ${label}`] : [],
      ),
    );
    assert.deepEqual(found, []);
  });

  it('command nobody on a button, a link or a label: they name what is done, or say what the person says', () => {
    const files = globSync('src/channels/web/**/*.ts', { exclude: (name) => name.endsWith('.test.ts') });
    const texts = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bit: '((?:[^'\\]|\\.)*)'/g)]
        // Each branch of what is said in several ways is a text too.
        .flatMap(([, text = '']) => [
          text,
          ...[...text.matchAll(/\{(\p{Lu}[^{}]*)/gu)].map(([, one = '']) => one),
        ])
        // A whole sentence says "lei"; what has no full stop is pressed, or names something.
        .filter((text) => !/[.?!:] *$|\. ?\}/.test(text))
        .map((text) => ({ file, text })),
    );
    assert.ok(texts.length > 1000, String(texts.length));
    assert.deepEqual(
      texts.filter(({ text }) => isOrder(text) && !official.has(text)),
      [],
    );
  });

  it('end a message on a telephone in an address to tap, but where a code is all there is to it', () => {
    const text = readFileSync('src/outgoing/notices/courtesy.ts', 'utf8');
    const shorts = [...text.matchAll(/'([\w-]+)-short': \{\s*it: '([^\n]*)',?(?:\n|\s*en:)/g)];
    assert.ok(shorts.length > 15, String(shorts.length));
    // A code; and that everything of somebody is gone, who has nothing left to open.
    const without = ['contact-code', 'room-code', 'phone-pin', 'erased'];
    const address = /\{(where|link|resume|mine|appointments|wish)\}(?![.,;:)])/;
    const found = shorts.flatMap(([, name = '', short = '']) =>
      address.test(short) || without.includes(name) ? [] : [name],
    );
    assert.deepEqual(found, []);
  });
});

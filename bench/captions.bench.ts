// SPDX-License-Identifier: AGPL-3.0-or-later
// Two who talk in a call that somebody reads: an operator and a citizen, twenty turns, each microphone open all the time and heard by itself, at the pace of speech.
// How many words stand in the captions, and how long after they were said. Some three minutes; the first run makes the voices.
//   node_modules/.bin/node bench/captions.bench.ts
import { loadavg } from 'node:os';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { resample } from '#sound/index.ts';
import { openCaptioner, openVoice } from '#speaking/index.ts';
import { sayable } from '../src/speech/mouth/sayable.ts';
import { inOrder, wordErrors, wordsOf } from './heard-words.ts';
import { table } from './measure.ts';
import { openVoices } from './voices.ts';

const rate = 16_000;
const frame = rate / 50;
const sides = ['operator', 'citizen'] as const;
const voiceOf = { operator: 'kokoro/if_sara', citizen: 'kokoro/im_nicola' } as const;

// The operator begins; then each in turn.
const dialogue = [
  'Buongiorno, sono Sara. Come posso aiutarla?',
  'Buongiorno, ho fatto domanda per l’assegno unico a marzo, ma non è ancora arrivato niente.',
  'Capisco. Mi dica per quanti figli ha fatto la domanda.',
  'Per due. Il più grande ha nove anni, la piccola è nata a gennaio.',
  'Bene. Vedo la domanda: è stata accolta il dodici aprile.',
  'Ah, e allora perché non mi hanno pagato?',
  'Perché il conto che ha indicato non è intestato a lei. È per caso il conto di suo marito?',
  'Sì, è il suo. Non sapevo che dovesse essere il mio.',
  'Può essere anche cointestato, ma il suo nome ci deve essere.',
  'Ho capito. Io però un conto mio non ce l’ho, ho solo un libretto alla posta.',
  'Va bene anche il libretto, se ha un codice IBAN. Lo trova sulla prima pagina.',
  'Aspetti che lo prendo. Eccolo, sì, c’è scritto.',
  'Allora lo cambiamo insieme: apra la sua pagina e prema su dove riceve i pagamenti.',
  'Sì, ci sono. Mi chiede di entrare con lo SPID, giusto?',
  'Esatto, è per sicurezza. Poi scriva il codice e controlli bene prima di confermare.',
  'Fatto. Quanto ci vuole adesso perché arrivino i soldi?',
  'Di solito tra i quindici e i venti giorni. Riceve anche gli arretrati da marzo.',
  'Meno male. E per la piccola devo fare un’altra domanda?',
  'No, basta aggiungerla a quella che ha già. Le serve solo il suo codice fiscale.',
  'Perfetto, allora lo faccio stasera. Grazie mille, è stata molto gentile.',
];

const voices = await openVoices();
const turns: { side: (typeof sides)[number]; text: string; samples: Float32Array }[] = [];
for (const [n, text] of dialogue.entries()) {
  const side = sides[n % 2] ?? 'operator';
  turns.push({ side, text, samples: resample(await voices.say(text, voiceOf[side], 'it'), rate) });
}

const voice = openVoice({});
if (voice.missing.length > 0) throw new Error(`no weights: ${voice.missing.join(', ')}`);
const written: { side: (typeof sides)[number]; text: string; at: number }[] = [];
let unwritten = 0;
const open = (side: (typeof sides)[number]) => {
  const captioner = openCaptioner<'all'>({
    voice,
    language: 'it',
    mayWrite: () => true,
    said: (text) => void written.push({ side, text, at: performance.now() }),
    missing: () => {
      unwritten++;
    },
  });
  captioner.speaksTo('all');
  return captioner;
};
const ends = { operator: open('operator'), citizen: open('citizen') };

// The pace of a clock, however late a turn of the loop is.
let due = performance.now();
async function play(side: (typeof sides)[number] | undefined, samples: Float32Array): Promise<void> {
  for (let at = 0; at < samples.length; at += frame) {
    for (const one of sides) {
      const sound = new Float32Array(frame);
      if (one === side) sound.set(samples.subarray(at, at + frame));
      if (!ends[one].hears(sound)) throw new Error('more frames than a microphone gives');
    }
    due += 20;
    await pause(Math.max(0, due - performance.now()));
  }
}
const silence = (ms: number) => play(undefined, new Float32Array((rate * ms) / 1000));

// The ears open with the first sound: as in a call, nobody waits for them.
const before = loadavg()[0] ?? 0;
await silence(1000);
const spoken: { side: (typeof sides)[number]; from: number; to: number }[] = [];
for (const { side, samples } of turns) {
  const from = performance.now();
  await play(side, samples);
  spoken.push({ side, from, to: performance.now() });
  await silence(500);
}
await silence(6000);
const after = loadavg()[0] ?? 0;

const late = spoken.flatMap(({ side, from, to }, n) => {
  const next = spoken.slice(n + 1).find((one) => one.side === side)?.from ?? Number.POSITIVE_INFINITY;
  const last = written.findLast((one) => one.side === side && one.at > from && one.at < next);
  return last ? [Math.round(last.at - to)] : [];
});
const rows = sides.map((side) => {
  const said = wordsOf(sayable(linesOf(turns, side), 'it'));
  const heard = wordsOf(sayable(linesOf(written, side), 'it'));
  const same = inOrder(said, heard);
  return {
    side,
    words: said.length,
    'heard again': same,
    '%': Math.round((100 * same) / said.length),
    'word error %': Math.round((100 * wordErrors(said, heard)) / said.length),
  };
});
table('Two who talk, as captions', rows);
const sorted = late.toSorted((a, b) => a - b);
process.stdout.write(
  `turns with a caption ${late.length} of ${turns.length}; the last caption of a turn after its last sound: p50 ${sorted[Math.floor(sorted.length / 2)]} ms, most ${sorted.at(-1)} ms
pieces not written ${unwritten}; load ${before.toFixed(1)} before, ${after.toFixed(1)} after\n`,
);
for (const { side, text } of written) process.stdout.write(`${side}: ${text}\n`);
for (const side of sides) ends[side].close();
await voice.close();

function linesOf(all: readonly { readonly side: string; readonly text: string }[], side: string): string {
  return all
    .filter((one) => one.side === side)
    .map(({ text }) => text)
    .join(' ');
}

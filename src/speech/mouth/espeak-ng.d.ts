// SPDX-License-Identifier: AGPL-3.0-or-later
/** espeak-ng as WebAssembly; what of it is used here. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface Espeak {
    /** By name, or by language when the name is empty; 0 when there is one. */
    set_voice(name: string, language: string): number;
    /** International phonetic letters: `_` between phonemes, a line a clause. */
    synthesize_ipa(text: string): { readonly code: number; readonly ipa: string };
    synthesize(text: string, hear: (samples: Int16Array | null) => boolean): void;
    get_samplerate(): number;
    set_rate(wordsPerMinute: number): void;
  }
  const open: () => Promise<{ readonly eSpeakNGWorker: new () => Espeak }>;
  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export default open;
}

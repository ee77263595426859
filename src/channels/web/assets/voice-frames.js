// SPDX-License-Identifier: AGPL-3.0-or-later
// Takes the microphone down to 16 kHz, in frames of 20 ms of 16-bit samples. Not every browser does it itself (Firefox refuses a
// microphone in a context of another rate).
const wanted = 16000;
const frame = 320;
/** A windowed sinc of so many samples of the slower rate on each side, cut in steps of a thirty-second. */
const reach = 8;
const steps = 32;

class Frames extends AudioWorkletProcessor {
  constructor() {
    super();
    this.ratio = sampleRate / wanted;
    const width = Math.max(1, this.ratio);
    this.half = Math.ceil(reach * width);
    this.kernel = Float32Array.from({ length: this.half * steps + 1 }, (_, n) => {
      const x = n / steps / width;
      if (x === 0) return 1 / width;
      if (x >= reach) return 0;
      return (
        ((Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach))) / width
      );
    });
    this.kept = new Float32Array(2 * this.half);
    this.at = this.half;
    this.out = new Int16Array(frame);
    this.count = 0;
  }

  process([[samples]]) {
    if (!samples) return true;
    const all = new Float32Array(this.kept.length + samples.length);
    all.set(this.kept);
    all.set(samples, this.kept.length);
    let at = this.at;
    for (; at + this.half < all.length; at += this.ratio) {
      let sum = 0;
      for (let n = Math.ceil(at - this.half); n <= at + this.half; n++)
        sum += (all[n] ?? 0) * (this.kernel[Math.round(Math.abs(n - at) * steps)] ?? 0);
      this.out[this.count++] = Math.max(-1, Math.min(1, sum)) * 32767;
      if (this.count < frame) continue;
      this.port.postMessage(this.out.buffer, [this.out.buffer]);
      this.out = new Int16Array(frame);
      this.count = 0;
    }
    const gone = Math.max(0, Math.floor(at) - this.half);
    this.kept = all.slice(gone);
    this.at = at - gone;
    return true;
  }
}

registerProcessor('frames', Frames);

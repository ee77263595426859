// SPDX-License-Identifier: AGPL-3.0-or-later

/** How much an application may hold. Bytes are counted as they come, before anything is made smaller. */
export const limits = {
  fileBytes: 10_000_000,
  /** What one form may bring, all its files together. */
  formBytes: 20_000_000,
  applicationBytes: 60_000_000,
  files: 20,
  /** Pixels of a picture, before it is unpacked: 80 million are more than telephones take, and 240 MB of memory. */
  pixels: 80_000_000,
  /** Pages of a scan in one picture file. */
  pages: 40,
} as const;

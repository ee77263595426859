// SPDX-License-Identifier: AGPL-3.0-or-later

/** A4 in points, 72 to the inch; a line of text holds about 80 characters, which is what eyes follow without losing it. */
export const sheet = { width: 595.28, height: 841.89, left: 70, right: 70, top: 82, bottom: 86 } as const;

/** Width of the text. */
export const measure = sheet.width - sheet.left - sheet.right;

/** How a line is set. Sizes and distances in points. */
export interface Style {
  readonly bold?: boolean;
  readonly size: number;
  /** From one line's foot to the next's. */
  readonly leading: number;
  readonly colour: string;
}

// Contrast on white: ink 15.9, quiet 7.6 (WCAG 2.2 asks 4.5).
const ink = '#17202b';
const quiet = '#475260';

export const text: Style = { size: 11.5, leading: 17, colour: ink };
export const strong: Style = { ...text, bold: true };
export const lead: Style = { size: 13, leading: 19.5, colour: ink };
export const small: Style = { size: 9.5, leading: 13.5, colour: quiet };
export const cell: Style = { size: 11, leading: 15.5, colour: ink };
export const name: Style = { size: 11, leading: 15.5, colour: quiet };

/** Styles in the colour of the administration. */
export function stylesIn(colour: string) {
  return {
    brand: { bold: true, size: 19, leading: 22, colour },
    h1: { bold: true, size: 24, leading: 29, colour: ink },
    h2: { bold: true, size: 15.5, leading: 20, colour },
    h3: { bold: true, size: 12.5, leading: 17, colour: ink },
    columnHead: { bold: true, size: 10, leading: 13.5, colour: ink },
    caption: { bold: true, size: 11.5, leading: 17, colour: ink },
  } as const satisfies Readonly<Record<string, Style>>;
}

/** Colours of lines and grounds: never the only sign of anything. */
export const line = '#c5cdd6';
export const ground = '#f2f5f9';
export const usualColour = '#0059b3';

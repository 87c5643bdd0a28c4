// SPDX-License-Identifier: EUPL-1.2

/** The colours around what is drawn. Light is Excel's own. */
export interface ChartTheme {
  readonly ground: string;
  readonly text: string;
  readonly label: string;
  readonly gridline: string;
  /** A colour of the file, as it is shown on this ground. */
  ofFile(color: string): string;
}

/** The accents of Office's theme of 2013 to 2022. */
export const ACCENTS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

export const LIGHT: ChartTheme = {
  ground: "#ffffff",
  text: "#595959",
  label: "#404040",
  gridline: "#d9d9d9",
  ofFile: (color) => color,
};

export const DARK: ChartTheme = {
  ground: "#292929",
  text: "#d6d6d6",
  label: "#e6e6e6",
  gridline: "#525252",
  ofFile: withLightnessTurned,
};

/** The lightness that a colour gets on a dark ground: from here, so that black is not white and the lightest is still seen. */
const [DARKEST, LIGHTEST] = [0.36, 0.9];

/** What stands out on white stands out on dark: the darkest becomes the lightest, and no hue changes. */
function withLightnessTurned(color: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (most + least) / 2;
  const turned = LIGHTEST - lightness * (LIGHTEST - DARKEST);
  const room = (at: number): number => 1 - Math.abs(2 * at - 1);
  const saturation = most === least ? 0 : (most - least) / room(lightness);
  const chroma = saturation * room(turned);
  const channel = (value: number): string => {
    const share = most === least ? 0 : (value - least) / (most - least);
    return Math.round((turned - chroma / 2 + share * chroma) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(r)}${channel(g)}${channel(b)}`;
}

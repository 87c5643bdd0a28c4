// SPDX-License-Identifier: EUPL-1.2

import type { Closing, ClosingLink } from "../../domain/measures/closing";
import type { Answer } from "../../domain/measures/problem";
import { linear } from "../overzicht/linear";

export interface WaterfallStep {
  readonly name: string;
  readonly value: Answer<number>;
  /** `less` is taken off what stands before it. */
  readonly look: "whole" | "less" | "rest";
  /** From left to right, in the units of the drawing; null where it is not known. */
  readonly bar: { readonly from: number; readonly to: number } | null;
}

export interface WaterfallShape {
  readonly steps: readonly WaterfallStep[];
  /** Where 0 is: a rest below it is more than was asked. */
  readonly zero: number;
}

const STEPS: readonly (readonly [
  name: string,
  part: ClosingLink | "rest",
  look: WaterfallStep["look"],
  after?: ClosingLink,
])[] = [
  ["Opgave", "indicatief", "whole"],
  ["In mindering", "inMindering", "less", "indicatief"],
  ["Restopgave", "restopgave", "whole"],
  ["Bod", "bod", "less", "restopgave"],
  ["Rest", "rest", "rest"],
];

/** From opgave to rest on one scale. What is taken off hangs from the end of what it is taken off, or stands on 0 where that is not known. */
export function waterfallShape(closing: Closing, width: number): WaterfallShape {
  const placesOf = (part: ClosingLink | "rest"): number | null => (closing[part].ok ? closing[part].value : null);
  const spans = STEPS.map(([name, part, look, after]) => {
    const places = placesOf(part);
    const end = after === undefined ? null : placesOf(after);
    const span = places === null ? null : end === null ? [0, places] : [end - places, end];
    // What is taken off nothing that is known stands by itself.
    return { name, value: closing[part], look: look === "less" && end === null ? "whole" : look, span };
  });
  const ends = spans.flatMap(({ span }) => span ?? []);
  const at = linear([Math.min(0, ...ends), Math.max(1, ...ends)], [0, width]);
  return {
    zero: at(0),
    steps: spans.map(({ span, ...step }) => {
      const [from, to] = (span ?? []).map(at).sort((a, b) => a - b);
      return { ...step, bar: from === undefined || to === undefined ? null : { from, to } };
    }),
  };
}

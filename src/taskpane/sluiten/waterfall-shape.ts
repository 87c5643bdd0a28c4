// SPDX-License-Identifier: EUPL-1.2

import type { CLOSING_COLUMNS, Closing, ClosingLink } from "../../domain/measures/closing";
import { linear } from "../overzicht/linear";
import { places as textOf } from "../overzicht/words";
import { largest, smallest } from "../../domain/sheet/extremes";

export interface WaterfallStep {
  readonly name: string;
  /** `less` is taken off what stands before it. */
  readonly look: "whole" | "less" | "rest";
  /** With a minus where it is taken off something that is known. */
  readonly text: string;
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
  part: (typeof CLOSING_COLUMNS)[number],
  look: WaterfallStep["look"],
  /** From where it hangs: the end of this one, less the other. */
  after?: ClosingLink,
  less?: ClosingLink,
])[] = [
  ["Opgave", "indicatief", "whole"],
  ["In mindering", "inMindering", "less", "indicatief"],
  ["Restopgave", "restopgave", "whole"],
  ["Bod", "bod", "less", "restopgave"],
  ["Nog geen bod", "openBod", "less", "restopgave", "bod"],
  ["Rest", "rest", "rest"],
];

/** From opgave to rest on one scale. What is taken off hangs from the end of what it is taken off, or stands on 0 where that is not known. */
export function waterfallShape(closing: Closing, width: number): WaterfallShape {
  const placesOf = (part: (typeof CLOSING_COLUMNS)[number]): number | null =>
    closing[part].ok ? closing[part].value : null;
  const steps = STEPS.filter(([, part]) => part !== "openBod" || (closing.rest.ok && placesOf(part) !== 0));
  const spans = steps.map(([name, part, look, after, less]) => {
    const places = placesOf(part);
    const whole = after === undefined ? null : placesOf(after);
    const end = whole === null ? null : whole - ((less === undefined ? null : placesOf(less)) ?? 0);
    const span = places === null ? null : end === null ? [0, places] : [end - places, end];
    const sign = end !== null && places !== null && places > 0 ? "−" : "";
    return { name, look, text: `${sign}${textOf(closing[part])}`, span };
  });
  const ends = spans.flatMap(({ span }) => span ?? []);
  const at = linear([smallest(ends, 0), largest(ends, 1)], [0, width]);
  return {
    zero: at(0),
    steps: spans.map(({ span, ...step }) => {
      const [from, to] = (span ?? []).map(at).sort((a, b) => a - b);
      return { ...step, bar: from === undefined || to === undefined ? null : { from, to } };
    }),
  };
}

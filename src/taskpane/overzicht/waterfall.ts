// SPDX-License-Identifier: EUPL-1.2

import { largest } from "../../domain/sheet/extremes";
import { formatCount, formatPlaces } from "../../domain/sheet/format";
import type { Mark } from "../ui/picture/looks";
import type { GebiedFigures } from "./gebied-figures";

/** One bar of the way from taakstelling to realisatie. */
export interface WaterfallStep {
  readonly name: string;
  /** How many gemeenten it is of; null where that needs no words. */
  readonly note: string | null;
  /** Its number in places, with the sign that it has in the sum. */
  readonly text: string;
  readonly places: number;
  /** From where to where, in places. */
  readonly from: number;
  readonly to: number;
  /** The gap is a line from realisatie to taakstelling: it is no part of the sum. */
  readonly look: Mark | "gap";
}

export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  /** The end of the scale. */
  readonly most: number;
}

/**
 * From taakstelling over tekort and overschot to realisatie, and the gap that is left of both. Of one gemeente a tekort or overschot of 0 is left
 * out. Null where one of them is not known.
 */
export function waterfallOf(figures: GebiedFigures): Waterfall | null {
  const { gebied, taakstelling, realisatie, gap, tekort, overschot, behind, ahead } = figures;
  if (!taakstelling.ok || !realisatie.ok || !gap.ok || !tekort.ok || !overschot.ok) return null;
  const isOne = gebied.level === "gemeente";
  const gemeenten = (count: number): string | null => (isOne ? null : formatCount(count, "gemeente", "gemeenten"));
  const [task, stand] = [taakstelling.value, realisatie.value];
  const low = task - tekort.value;
  const steps: readonly WaterfallStep[] = [
    { name: "Taakstelling", note: null, text: formatPlaces(task), places: task, from: 0, to: task, look: "task" },
    {
      name: "Tekort",
      note: gemeenten(behind),
      text: signed("−", tekort.value),
      places: tekort.value,
      from: low,
      to: task,
      look: "tekort",
    },
    {
      name: "Overschot",
      note: gemeenten(ahead),
      text: signed("+", overschot.value),
      places: overschot.value,
      from: low,
      to: low + overschot.value,
      look: "above",
    },
    { name: "Realisatie", note: null, text: formatPlaces(stand), places: stand, from: 0, to: stand, look: "realised" },
    {
      name: "Gap",
      note: isOne ? null : "per saldo",
      text: formatPlaces(gap.value),
      places: gap.value,
      from: Math.min(task, stand),
      to: Math.max(task, stand),
      look: "gap",
    },
  ];
  return {
    steps: steps.filter(({ name, places }) => !isOne || places !== 0 || (name !== "Tekort" && name !== "Overschot")),
    most: largest(
      steps.map(({ to }) => to),
      1,
    ),
  };
}

const signed = (sign: string, places: number): string => (places === 0 ? "0" : `${sign}${formatPlaces(places)}`);

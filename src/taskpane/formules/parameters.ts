// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES } from "../../domain/findings";
import { MEASURE_WORDS } from "../../domain/measures/registry";
import type { Model } from "../../domain/model";
import { formatCount, formatDateLong } from "../../domain/sheet/format";
import { ownValue } from "../../domain/sheet/own-value";

/** How a parameter is asked for. */
export type Asking =
  | { readonly kind: "gebied"; readonly only?: "gemeente"; readonly asCode?: true }
  | { readonly kind: "tab" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "date" }
  | { readonly kind: "number" };

export interface AskedParameter {
  readonly label: string;
  readonly asking: Asking;
  /** What leaving it out means, which the words of a function may tell; "" for a parameter that no function leaves out. */
  readonly leftOut: (model: Model, description: string) => string;
}

const never = (): string => "";
const newest = ({ index }: Model): string =>
  index.peildata[0] === undefined ? "nieuwste peildatum" : `nieuwste peildatum, ${formatDateLong(index.peildata[0])}`;

const told = (description: string): string | undefined =>
  /^(?:(?!; leeg is ).)*; leeg is (.*)\.$/.exec(description)?.[1];

/** By the name that the functions give it. */
export const PARAMETERS: Readonly<Record<string, AskedParameter>> = {
  gebied: { label: "Gebied", asking: { kind: "gebied" }, leftOut: () => "heel Nederland" },
  gemeente: { label: "Gemeente", asking: { kind: "gebied", only: "gemeente" }, leftOut: never },
  code: { label: "Code of naam", asking: { kind: "gebied", asCode: true }, leftOut: never },
  soort: {
    label: "Soort",
    asking: { kind: "words", words: ["regulier", "amv", "totaal", "oekraïne", "statushouders"] },
    leftOut: (_, description) => told(description) ?? "regulier",
  },
  peildatum: { label: "Peildatum", asking: { kind: "date" }, leftOut: newest },
  vorige: { label: "Vergelijk met", asking: { kind: "date" }, leftOut: (_, description) => told(description) ?? "" },
  datum: { label: "Datum", asking: { kind: "date" }, leftOut: () => "de indeling van nu" },
  cyclus: {
    label: "Cyclus",
    asking: { kind: "number" },
    leftOut: (_, description) => told(description) ?? "de cyclus die de werkmap noemt",
  },
  maat: { label: "Maat", asking: { kind: "words", words: MEASURE_WORDS }, leftOut: never },
  jaren: {
    label: "Aantal jaren",
    asking: { kind: "number" },
    leftOut: ({ settings }) => formatCount(settings.duurzaamJaren, "jaar", "jaar"),
  },
  regel: {
    label: "Regel",
    asking: { kind: "words", words: ["resterend", "looptijd"] },
    leftOut: ({ settings }) => settings.duurzaamRegel,
  },
  volgnummer: { label: "Volgnummer", asking: { kind: "number" }, leftOut: () => "de nieuwste" },
  tabblad: { label: "Tabblad", asking: { kind: "tab" }, leftOut: () => "de hele werkmap" },
  ernst: { label: "Ernst", asking: { kind: "words", words: SEVERITIES }, leftOut: () => "alle" },
};

export function askedParameter(name: string): AskedParameter {
  return ownValue(PARAMETERS, name) ?? { label: name, asking: { kind: "words", words: [] }, leftOut: never };
}

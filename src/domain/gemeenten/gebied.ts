// SPDX-License-Identifier: EUPL-1.2

import type { CellRef } from "../sheet/snapshot";

/** The soorten of the taakstelling. */
export type Soort = "regulier" | "amv";
/** Places for others, which stand beside the taakstelling and are never in a total. */
export type AndereSoort = "oekraine" | "statushouders";
/** `totaal` is regulier and amv together. */
export type SoortOfTotaal = Soort | AndereSoort | "totaal";
export const SOORTEN: readonly Soort[] = ["regulier", "amv"];
export const isSoort = (soort: SoortOfTotaal | null): soort is Soort => soort === "regulier" || soort === "amv";
export const ANDERE_SOORTEN: readonly AndereSoort[] = ["oekraine", "statushouders"];
export const isAndereSoort = (soort: string | null): soort is AndereSoort =>
  soort === "oekraine" || soort === "statushouders";
/** As a sentence names it. */
export const nameOfSoort = (soort: SoortOfTotaal): string => (soort === "oekraine" ? "Oekraïne" : soort);

export interface Gemeente {
  readonly level: "gemeente";
  /** CBS code, "GM0361". */
  readonly code: string;
  readonly naam: string;
  readonly provincie: string;
}

export interface Regio {
  readonly level: "regio";
  readonly naam: string;
  readonly provincie: string;
}

export interface Provincie {
  readonly level: "provincie";
  /** CBS code, "PV27". */
  readonly code: string;
  readonly naam: string;
}

export type Gebied = Gemeente | Regio | Provincie;
export type GebiedLevel = Gebied["level"];

/** What a written name turned out to mean. */
export type NameResolution =
  | {
      readonly status: "found";
      readonly gebied: Gebied;
      /** official: an official name or the code; variant: a spelling in common use; misspelt: one near name and no other. */
      readonly spelling: "official" | "variant" | "misspelt";
    }
  /** A gemeente that no longer exists since `date`; more than one successor where it was divided. */
  | {
      readonly status: "merged";
      /** CBS code that it had. */
      readonly code: string;
      readonly naam: string;
      readonly date: string;
      readonly successors: readonly Gemeente[];
    }
  | { readonly status: "ambiguous"; readonly candidates: readonly Gebied[] }
  | { readonly status: "unknown"; readonly nearest: string | null };

/** A name as it stands in a cell, and what it means. */
export interface NamedGebied {
  readonly text: string;
  readonly resolution: NameResolution;
  readonly at: CellRef;
}

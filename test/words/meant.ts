// SPDX-License-Identifier: EUPL-1.2

/** What whoever wrote a cell meant by it, and so what a formula over it may answer. */
export type Meant =
  /** This number, and nothing else may be answered. */
  | { readonly kind: "number"; readonly value: number }
  /** This number, or `#N/B` with a finding. */
  | { readonly kind: "perhaps"; readonly value: number }
  /** "ca. 40": this number or `#N/B`, either with a finding. */
  | { readonly kind: "about"; readonly value: number }
  /** Nothing is known: `#N/B`. */
  | { readonly kind: "unknown" }
  /** `#N/B` with a finding. */
  | { readonly kind: "unreadable" };

export const number = (value: number): Meant => ({ kind: "number", value });
export const perhaps = (value: number): Meant => ({ kind: "perhaps", value });
export const about = (value: number): Meant => ({ kind: "about", value });
export const UNKNOWN: Meant = { kind: "unknown" };
export const UNREADABLE: Meant = { kind: "unreadable" };

/** What is wrong with an answer, or null. `answer` null is `#N/B`; `told`: a finding stands where the reader would look. */
export function wrongWith(meant: Meant, answer: number | null, told: boolean): "number" | "silence" | "unread" | null {
  if (answer !== null) {
    if (!("value" in meant) || meant.value !== answer) return "number";
    return meant.kind === "about" && !told ? "silence" : null;
  }
  if (meant.kind === "number") return "unread";
  return meant.kind === "unknown" || told ? null : "silence";
}

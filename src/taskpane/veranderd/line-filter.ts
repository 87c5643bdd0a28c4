// SPDX-License-Identifier: EUPL-1.2

import { KIND_WORDS } from "../../domain/compare/archive-words";
import type { ChangeKind } from "../../domain/compare/compare.types";
import type { ChangeLine } from "./change-lines";
import { subjectOf } from "./change-words";

export interface LineFilter {
  /** "realisatie regulier"; null for all. */
  readonly subject: string | null;
  readonly kind: ChangeKind | null;
  readonly query: string;
  readonly unexplained: boolean;
}

export const ALL_LINES: LineFilter = { subject: null, kind: null, query: "", unexplained: false };

/** How many lines there are of each, what there is most of first; what is chosen is among them. */
export function countsOf<T extends string>(
  lines: readonly ChangeLine[],
  keysOf: (line: ChangeLine) => readonly T[],
): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const line of lines) for (const key of new Set(keysOf(line))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

export const subjectsOf = ({ changes }: ChangeLine): readonly string[] => changes.map(subjectOf);

/** The lines that are asked for; `explained` tells which have their reason. */
export function selectLines(
  lines: readonly ChangeLine[],
  { subject, kind, query, unexplained }: LineFilter,
  explained: (line: ChangeLine) => boolean,
): readonly ChangeLine[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(
    (line) =>
      (subject === null || subjectsOf(line).includes(subject)) &&
      (kind === null || line.kind === kind) &&
      (!unexplained || !explained(line)) &&
      words.every((word) => textOf(line).includes(word)),
  );
}

const textOf = (line: ChangeLine): string =>
  [
    line.gebied,
    KIND_WORDS[line.kind],
    ...subjectsOf(line),
    ...line.changes.flatMap(({ code, spelling }) => [code ?? "", spelling?.old ?? "", spelling?.new ?? ""]),
  ]
    .join(" ")
    .toLowerCase();

// SPDX-License-Identifier: EUPL-1.2

import { fromSerial } from "../../domain/sheet/dates";
import { dutchErrorName, errorMeaning } from "../../domain/sheet/error-names";
import { formatDate, formatPercent } from "../../domain/sheet/format";
import { describeProblem } from "../../domain/measures/problem-words";
import type { CellAnswer } from "../../functions/preview";
import { showValue } from "../ui/cells/show-value";
import type { NumberKind } from "./catalogue";

export interface ShownAnswer {
  readonly text: string;
  /** Where the answer is an error: what it means. */
  readonly meaning: string | null;
}

/** What one cell of an answer shows, in Dutch. */
export function showAnswer(answer: CellAnswer, kind: NumberKind | null, date1904: boolean): ShownAnswer {
  if (typeof answer === "string") return plain(answer === "" ? "(leeg)" : answer);
  if (typeof answer === "number") return plain(numberText(answer, kind, date1904));
  if ("properties" in answer) return plain(answer.text);
  return {
    text: dutchErrorName(answer.code),
    meaning:
      answer.message ??
      ((answer.code as string) === "#DIV/0!"
        ? describeProblem({ kind: "division-by-zero" })
        : errorMeaning(answer.code)),
  };
}

function numberText(value: number, kind: NumberKind | null, date1904: boolean): string {
  if (kind === "fraction") return formatPercent(value * 100, 1);
  const date = kind === "date" ? fromSerial(value, date1904) : null;
  return date === null ? showValue(value) : formatDate(date);
}

function plain(text: string): ShownAnswer {
  return { text, meaning: null };
}

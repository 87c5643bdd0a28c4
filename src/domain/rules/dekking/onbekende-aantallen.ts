// SPDX-License-Identifier: EUPL-1.2

import { foundGemeente } from "../../gemeenten/found-gebied";
import { isSoort } from "../../gemeenten/gebied";
import { mergerOf } from "../../gemeenten/mergers";
import { cellAt, rowAt } from "../lib/cells";
import { figuresOfTable } from "../lib/of-table";
import { formatList } from "../../sheet/format";
import type { Figure } from "../../tabs/records";
import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface UnknownNumbersParams {
  readonly names: readonly string[];
  readonly numbers: number;
}

/** Cells that are blank or say that the number is not known. They count as unknown, never as 0, so sums with them were not checked. */
export const onbekendeAantallen: Rule<UnknownNumbersParams, "table"> = {
  id: "dekking.onbekende-aantallen",
  title: "Onbekende aantallen",
  checks: "Cellen zijn leeg of zeggen dat een aantal niet bekend is.",
  reason: "Leeg is niet nul. Sommen met deze aantallen zijn niet na te rekenen.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ names, numbers }) =>
    `In deze tabel ${numbers === 1 ? "is 1 aantal" : `zijn ${String(numbers)} aantallen`} onbekend, van ${formatList(names)}. Sommen met ${numbers === 1 ? "dit aantal" : "deze aantallen"} zijn niet nagerekend.`,
  check(table, model) {
    const unknown = figuresOfTable(model, table).filter(saysUnknown);
    const [first] = unknown;
    if (first === undefined) return null;
    const names = [...new Set(unknown.map(({ gebied }) => gebied.text))];
    return draftAt(first.at, {
      found: `${String(unknown.length)} onbekend`,
      params: { names, numbers: unknown.length },
    });
  },
};

/** A data row in which the cell is blank, or says that the number is not known. Of a gemeente that has gone up in another nothing need be. */
function saysUnknown({ gebied, date, places, table, at, soort }: Figure): boolean {
  if (places !== null || rowAt(table, at.row)?.kind !== "data") return false;
  const gemeente = foundGemeente(gebied);
  if (gemeente !== null && mergerOf(gemeente, date) !== null) return false;
  const reading = cellAt(table, at)?.reading;
  if (reading?.kind === "pair") return isSoort(soort) && reading[soort] === null;
  return reading?.kind === "blank" || reading?.kind === "missing";
}

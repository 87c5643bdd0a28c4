// SPDX-License-Identifier: EUPL-1.2

import { formatList } from "../../sheet/format";
import type { Figure } from "../../tabs/records";
import { draftAt } from "../lib/draft";
import { groupBy } from "../lib/group-by";
import type { Rule } from "../rule";

export interface UnknownNumbersParams {
  readonly names: readonly string[];
  readonly numbers: number;
}

/** Cells that are blank or say that the number is not known. They count as unknown, never as 0, so sums with them were not checked. */
export const onbekendeAantallen: Rule<UnknownNumbersParams> = {
  id: "dekking.onbekende-aantallen",
  title: "Onbekende aantallen",
  checks: "Cellen zijn leeg of zeggen dat een aantal niet bekend is.",
  reason: "Leeg is niet nul. Sommen met deze aantallen zijn niet na te rekenen.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  kinds: ["voortgang", "verdeelbesluit", "indicatief", "regios", "provincie"],
  sentence: ({ names, numbers }) =>
    `In deze tabel ${numbers === 1 ? "is 1 aantal" : `zijn ${String(numbers)} aantallen`} onbekend, van ${formatList(names)}. Sommen met ${numbers === 1 ? "dit aantal" : "deze aantallen"} zijn niet nagerekend.`,
  *check(model) {
    for (const table of model.records.tables) {
      const unknown = table.rows.flatMap((row) =>
        row.kind === "data"
          ? model.index
              .figuresOfRow(table, row.row)
              .filter((figure) => figure.places === null && saysUnknown(figure, row.cells))
          : [],
      );
      const [first] = unknown;
      if (first === undefined) continue;
      const names = [...groupBy(unknown, ({ gebied }) => gebied.text).keys()];
      yield draftAt(first.at, {
        found: `${String(unknown.length)} onbekend`,
        params: { names, numbers: unknown.length },
      });
    }
  },
};

function saysUnknown({ at, soort }: Figure, cells: Figure["table"]["rows"][number]["cells"]): boolean {
  const reading = cells.find((cell) => cell.at.column === at.column)?.reading;
  if (reading?.kind === "pair") return soort !== "totaal" && reading[soort] === null;
  return reading?.kind === "blank" || reading?.kind === "missing";
}

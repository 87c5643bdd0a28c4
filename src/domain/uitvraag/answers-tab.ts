// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN } from "../gemeenten/gebied";
import type { Model } from "../model";
import { emptyTab } from "../new-tabs/empty-tab";
import type { NewCell, NewTab } from "../new-tabs/new-tab";
import type { Merged } from "./merge-answers";
import { UITVRAAG } from "./words";

/** A tab Voortgang with the answers that hold; what is missing, or does not hold, is blank. */
export function answersTab({ gebieden }: Model, { provincie, peildatum, lines }: Merged): NewTab {
  const tab = emptyTab("voortgang", { gebieden, provincie, peildatum });
  const rows = tab.rows.map((row, at): readonly NewCell[] => {
    if (at === 0) return [UITVRAAG.progressNote(peildatum), ...row.slice(1)];
    const answers = lines.filter(({ gemeente }) => gemeente.naam === row[0]);
    if (answers.length === 0) return row;
    return [
      ...row.slice(0, 1),
      ...SOORTEN.map((soort): NewCell => answers.find((line) => line.soort === soort)?.places ?? ""),
    ];
  });
  return { ...tab, rows };
}

// SPDX-License-Identifier: EUPL-1.2

import { useId, useState } from "react";
import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ComparedTotal } from "../../domain/compare/compare.types";
import { formatChange, formatPlaces } from "../../domain/sheet/format";
import { groupBy } from "../../domain/sheet/group-by";
import { FigureTable } from "../overzicht/figure-table";
import { FoldButton } from "../ui/fold-button";
import { nameOfChanged, subjectOf } from "./change-words";

const useStyles = makeStyles({
  tables: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  note: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
});

/** What the numbers that both sides have come down to, per provincie and regio. */
export function TotalsFold({ totals }: { readonly totals: readonly ComparedTotal[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const tables = [...groupBy(totals, (total) => titleOf(total, totals))];
  return (
    <>
      <FoldButton
        title="Totalen per provincie en regio"
        open={open}
        aria-controls={id}
        onToggle={() => setOpen(!open)}
      />
      <div id={id} className={styles.tables} hidden={!open}>
        {open && (
          <>
            <Caption1 className={styles.note}>Alleen van cijfers die oud en nieuw allebei hebben.</Caption1>
            {tables.map(([title, rows], index) => (
              <section key={title}>
                <Caption1Strong as="h3" block id={`${id}-${String(index)}`} className={styles.title}>
                  {title}
                </Caption1Strong>
                <FigureTable
                  labelledBy={`${id}-${String(index)}`}
                  columns={["Gebied", "Oud", "Nieuw", "Verschil"]}
                  rows={rows.map((row) => ({
                    key: `${row.level} ${row.gebied}`,
                    name: nameOfChanged(row),
                    values: [formatPlaces(row.old), formatPlaces(row.new), formatChange(row.difference)],
                  }))}
                />
              </section>
            ))}
          </>
        )}
      </div>
    </>
  );
}

function titleOf(total: ComparedTotal, all: readonly ComparedTotal[]): string {
  const cycli = new Set(all.map(({ cyclus }) => cyclus));
  const { cyclus } = total;
  return `${subjectOf(total)}${cycli.size > 1 && cyclus !== null ? `, cyclus ${String(cyclus)}` : ""}`;
}

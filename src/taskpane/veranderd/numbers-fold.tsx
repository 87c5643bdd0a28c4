// SPDX-License-Identifier: EUPL-1.2

import { useId, useState } from "react";
import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Change, ComparedTotal } from "../../domain/compare/compare.types";
import { formatChange } from "../../domain/sheet/format";
import { groupBy } from "../../domain/sheet/group-by";
import { FigureTable } from "../ui/picture/figure-table";
import { FoldButton } from "../ui/fold-button";
import { UNKNOWN } from "../overzicht/words";
import { describeSubject, nameOfChanged, severalOf, showNumber } from "./change-words";

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

interface NumbersFoldProps {
  readonly title: string;
  /** What these numbers are, in a sentence. */
  readonly note: string;
  readonly numbers: readonly (Change | ComparedTotal)[];
}

/** Numbers as they were and are, in a table per grootheid and soort that the user opens. */
export function NumbersFold({ title, note, numbers }: NumbersFoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const several = severalOf(numbers);
  const tables = [...groupBy(numbers, (number) => describeSubject(number, several))];
  return (
    <>
      <FoldButton title={title} open={open} aria-controls={id} onToggle={() => setOpen(!open)} />
      <div id={id} className={styles.tables} hidden={!open}>
        {open && (
          <>
            <Caption1 className={styles.note}>{note}</Caption1>
            {tables.map(([subject, rows], index) => (
              <section key={subject}>
                <Caption1Strong as="h3" block id={`${id}-${String(index)}`} className={styles.title}>
                  {subject}
                </Caption1Strong>
                <FigureTable
                  labelledBy={`${id}-${String(index)}`}
                  columns={["Gebied", "Oud", "Nieuw", "Verschil"]}
                  rows={rows.map((row) => ({
                    key: `${String(row.level)} ${row.gebied}`,
                    name: nameOfChanged(row),
                    values: [
                      showNumber(row.old),
                      showNumber(row.new),
                      row.difference === null ? UNKNOWN : formatChange(row.difference),
                    ],
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

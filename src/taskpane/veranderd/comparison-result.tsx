// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState, type ReactNode } from "react";
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../domain/compare/compare.types";
import { describeComparison } from "../../domain/compare/sentence";
import type { Verklaring } from "../../domain/compare/verklaring";
import { cellAddress } from "../../domain/sheet/addresses";
import { formatCount, formatPlaces } from "../../domain/sheet/format";
import type { CellRef } from "../../domain/sheet/snapshot";
import { ChangeList } from "./change-list";
import { asksWhy, changeLines, type ChangeLine } from "./change-lines";
import { severalOf } from "./change-words";
import { ALL_LINES, selectLines } from "./line-filter";
import { ListTools } from "./list-tools";
import { NotComparedFold } from "./not-compared-fold";
import { reasonOf } from "./reasons";
import { NumbersFold } from "./numbers-fold";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  sentence: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  tools: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ComparisonResultProps {
  readonly comparison: Comparison;
  /** Which sides are the open workbook. */
  readonly here: { readonly old: boolean; readonly new: boolean };
  readonly verklaringen: readonly Verklaring[];
  /** What can be done with the comparison as a whole. */
  readonly children: ReactNode;
  readonly onReason: (line: ChangeLine, reason: string) => Promise<string | null>;
  readonly onJump: (tab: string, address: string) => void;
}

/** What changed: in one sentence, in totals, and line by line with its reason. */
export function ComparisonResult({
  comparison,
  here,
  verklaringen,
  children,
  onReason,
  onJump,
}: ComparisonResultProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState(ALL_LINES);
  const lines = useMemo(() => changeLines(comparison), [comparison]);
  const several = useMemo(() => severalOf(comparison.changes), [comparison]);
  const reasons = useMemo(
    () =>
      new Map(
        lines.flatMap((line) => {
          const reason = reasonOf(line, verklaringen);
          return reason === null ? [] : [[line, reason] as const];
        }),
      ),
    [lines, verklaringen],
  );
  const explained = (line: ChangeLine): boolean => reasons.get(line)?.holds === "all";
  const asked = lines.filter(asksWhy);
  const done = asked.filter(explained).length;
  const shown = selectLines(lines, filter, (line) => !asksWhy(line) || explained(line));
  const jumpTo = useMemo(() => {
    const jump = (at: CellRef): void => onJump(at.tab, cellAddress(at));
    return { old: here.old ? jump : null, new: here.new ? jump : null };
  }, [here.old, here.new, onJump]);
  return (
    <>
      <div className={styles.part}>
        <Body1Strong role="status" className={styles.sentence}>
          {describeComparison(comparison)}
        </Body1Strong>
        {lines.length > 0 && (
          <Caption1 className={styles.quiet}>
            {formatCount(comparison.compared, "cijfer staat", "cijfers staan")} in oud en nieuw.
          </Caption1>
        )}
        {lines.length > 0 && children}
      </div>
      {comparison.notCompared.length > 0 && (
        <NotComparedFold notCompared={comparison.notCompared} here={here} onJump={onJump} />
      )}
      {comparison.totals.length > 0 && (
        <NumbersFold
          title="Totalen per provincie en regio"
          note="Alleen van cijfers die oud en nieuw allebei hebben."
          numbers={comparison.totals}
        />
      )}
      {comparison.follows.length > 0 && (
        <NumbersFold
          title={`Volgt uit de gemeenten (${formatPlaces(comparison.follows.length)})`}
          note="Deze eigen cijfers van regio’s en provincies wijzigden evenveel als hun gemeenten samen. Daarom staan zij niet in de lijst."
          numbers={comparison.follows}
        />
      )}
      {lines.length > 0 && (
        <>
          <div className={styles.part}>
            {asked.length > 0 && (
              <Body1 className={styles.tools}>
                {formatPlaces(done)} van {formatPlaces(asked.length)} verklaard
              </Body1>
            )}
            <ListTools lines={lines} filter={filter} unexplained={asked.length - done} onFilter={setFilter} />
            {shown.length === 0 && <Body1>Er is niets te tonen met deze keuze.</Body1>}
          </div>
          <ChangeList lines={shown} several={several} reasons={reasons} jumpTo={jumpTo} onReason={onReason} />
        </>
      )}
    </>
  );
}

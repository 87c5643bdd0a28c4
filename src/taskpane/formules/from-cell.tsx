// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { spokenAddress } from "../../domain/sheet/addresses";
import { shownFormula } from "../../domain/sheet/dutch-formula";
import { withOwnNames } from "../../domain/sheet/own-functions";
import type { FromCell } from "./use-from-cell";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

interface FromCellNoteProps {
  readonly from: FromCell;
  /** True where the user changed the choices after that. */
  readonly touched: boolean;
}

/** Says of which cell the choices are, and offers those of the selected cell where the user is busy with others. */
export function FromCellNote({ from: { source, offer, take }, touched }: FromCellNoteProps) {
  const styles = useStyles();
  return (
    <div role="status" aria-label="Gekozen cel" className={styles.note}>
      {offer !== null ? (
        <>
          <Body1>
            In {spokenAddress(offer.cell.tab, offer.cell.address)} staat{" "}
            <code className={styles.formula}>{shownFormula(withOwnNames(offer.cell.formula))}</code>. U bent met een
            andere formule bezig.
          </Body1>
          <Button size="small" onClick={take}>
            Neem deze over
          </Button>
        </>
      ) : source === null ? null : source.problem === null ? (
        <>
          <Body1>
            {touched ? "U wijzigde wat is ingevuld uit" : "Ingevuld uit"}{" "}
            {spokenAddress(source.cell.tab, source.cell.address)}.
          </Body1>
          {touched && (
            <Button size="small" onClick={take}>
              Vul opnieuw in uit de cel
            </Button>
          )}
          {source.note !== null && <Caption1>{source.note}</Caption1>}
          {source.error !== null && <Caption1>{source.error}</Caption1>}
        </>
      ) : (
        <Body1>
          {spokenAddress(source.cell.tab, source.cell.address)}: {source.problem}
        </Body1>
      )}
    </div>
  );
}

// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatPlaces } from "../../domain/sheet/format";

/** How much of each the workbook keeps. */
export interface KeptCounts {
  /** Settings that differ from the standard, and tabs of which the user said what they are. */
  readonly settings: number;
  readonly acceptances: number;
  readonly changes: number;
  /** Leveringen of which the user said something. */
  readonly leveringen: number;
  /** Changes between leveringen with a reason. */
  readonly redenen: number;
  readonly marked: boolean;
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    alignSelf: "stretch",
  },
  count: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** What the workbook keeps of the add-in, with how much of it there is. */
export function KeptList({
  kept: { settings, acceptances, changes, leveringen, redenen, marked },
}: {
  readonly kept: KeptCounts;
}) {
  const styles = useStyles();
  const items: readonly (readonly [string, string])[] = [
    ["Instellingen die van de standaard afwijken", formatPlaces(settings)],
    ["Acceptaties, met reden en de naam die is ingevuld", formatPlaces(acceptances)],
    ["Leveringen met afzender, datum of wat zij vervangen", formatPlaces(leveringen)],
    ["Redenen waarom cijfers zijn veranderd", formatPlaces(redenen)],
    ["Logboek van wat Spreiding in cellen schreef", formatPlaces(changes)],
    ["Markeringen in de tabbladen", marked ? "ja" : "nee"],
    ["Welk tabblad het rapport is, en welke monitors zijn", ""],
    ["Wat hiervan beschadigd was en apart is gezet", ""],
    ["Dat Excel Spreiding met deze werkmap opent", ""],
  ];
  return (
    <dl className={styles.list}>
      {items.map(([what, count]) => (
        <Item key={what} what={what} count={count} />
      ))}
    </dl>
  );
}

function Item({ what, count }: { readonly what: string; readonly count: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1>{what}</Caption1>
      </dt>
      <dd className={styles.count}>
        <Caption1>{count}</Caption1>
      </dd>
    </>
  );
}

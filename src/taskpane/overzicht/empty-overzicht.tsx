// SPDX-License-Identifier: EUPL-1.2

import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface EmptyOverzichtProps {
  /** Where the reading stands; "read": the workbook has no gemeenten. */
  readonly stand: "reading" | "failed" | "read";
  /** Why the workbook could not be read, and what to do. */
  readonly failure: string | null;
}

/** Why there is no overzicht yet, and what to do about it. */
export function EmptyOverzicht({ stand, failure }: EmptyOverzichtProps) {
  const styles = useStyles();
  if (stand === "reading")
    return (
      <div className={styles.text}>
        <Body1>De werkmap wordt gelezen.</Body1>
      </div>
    );
  if (stand === "failed")
    return (
      <div className={styles.text}>
        <Body1>{failure ?? "De werkmap is nog niet gelezen. Kies Valideer werkmap bij Controle."}</Body1>
      </div>
    );
  return (
    <div className={styles.text}>
      <Subtitle2 as="h2" className={styles.title}>
        Nog geen cijfers per gemeente
      </Subtitle2>
      <Body1>
        Het overzicht verschijnt vanzelf zodra een tabblad per gemeente de taakstelling en de realisatie heeft:
      </Body1>
      <ul className={styles.list}>
        <li>
          <Body1>een kolom Gemeente,</Body1>
        </li>
        <li>
          <Body1>een kolom met de taakstelling, zoals Verdeelbesluit (regulier/amv),</Body1>
        </li>
        <li>
          <Body1>een kolom met de realisatie en haar datum, zoals Gerealiseerd 1/9/2025 (regulier/amv).</Body1>
        </li>
      </ul>
      <Body1>
        Staan de cijfers er al? Valideer dan bij Controle, en kies daar wat een tabblad is dat niet werd herkend.
      </Body1>
    </div>
  );
}

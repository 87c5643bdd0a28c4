// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings";
import { formatPlaces } from "../../domain/text/format";
import { FindingRow } from "./finding-row";

/** Mounting thousands of rows takes seconds, so a long list is shown in pieces. */
const PIECE = 50;

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  more: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}` },
});

interface FindingRowsProps {
  readonly findings: readonly Finding[];
  readonly onJump: (finding: Finding) => void;
}

export function FindingRows({ findings, onJump }: FindingRowsProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(PIECE);
  const rest = findings.length - shown;
  return (
    <ul className={styles.rows}>
      {findings.slice(0, shown).map((finding) => (
        <FindingRow key={finding.id} finding={finding} onJump={onJump} />
      ))}
      {rest > 0 && (
        <li className={styles.more}>
          <Button size="small" onClick={() => setShown(shown + PIECE)}>
            Toon er {formatPlaces(Math.min(PIECE, rest))} meer
          </Button>
        </li>
      )}
    </ul>
  );
}

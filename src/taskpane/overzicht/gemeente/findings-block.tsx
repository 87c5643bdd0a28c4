// SPDX-License-Identifier: EUPL-1.2

import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/findings";
import type { Gemeente } from "../../../domain/gemeenten/gebied";
import { describeFinding, ruleTitle } from "../../../domain/rules/words";
import { capitalised } from "../../../domain/sheet/format";
import { SeverityIcon } from "../../ui/severity-icon";
import { CellLink } from "../../ui/cells/cell-link";
import { PageBlock } from "./page-block";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  finding: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  head: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FindingsBlockProps {
  readonly id: string;
  readonly gemeente: Gemeente;
  /** Null: the workbook was not validated yet. */
  readonly findings: readonly Finding[] | null;
  readonly onJump: (tab: string, address: string) => void;
}

/** What validation found in the rows of a gemeente; what can be done about it stands in Controle. */
export function FindingsBlock({ id, gemeente, findings, onJump }: FindingsBlockProps) {
  const styles = useStyles();
  return (
    <PageBlock id={id} title="Bevindingen" empty={emptyWords(gemeente, findings)}>
      <ul role="list" aria-label={`Bevindingen van ${gemeente.naam}`} className={styles.list}>
        {(findings ?? []).map((finding) => (
          <li key={finding.id} className={styles.finding}>
            <div className={styles.head}>
              <SeverityIcon severity={finding.severity} />
              <Caption1 className={styles.quiet}>
                {capitalised(finding.severity)}: {ruleTitle(finding.rule)}
              </Caption1>
            </div>
            <Body1>
              <CellLink tab={finding.tab} address={finding.address} onJump={onJump} wholeRow />{" "}
              {describeFinding(finding)}
            </Body1>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>Herstellen of accepteren doet u in Controle.</Caption1>
    </PageBlock>
  );
}

function emptyWords({ naam }: Gemeente, findings: readonly Finding[] | null): string | null {
  if (findings === null) return "De werkmap is nog niet gecontroleerd. Kies Valideer werkmap bij Controle.";
  return findings.length > 0 ? null : `In de regels van ${naam} is niets gevonden.`;
}

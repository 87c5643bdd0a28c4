// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1Strong, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { MONITOR, UITVRAAG_TAB, type TabSummary } from "../../domain/findings";
import { formatCount, formatDateLong } from "../../domain/sheet/format";
import { readAs } from "../../domain/rules/tab-words";
import { TAB_KIND_NAMES, TAB_KINDS, type TabKind } from "../../domain/tabs/table";

export type TabChoice = TabKind | "geen" | "automatisch";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface TabLineProps {
  readonly tab: TabSummary;
  readonly choice: TabChoice;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onChoose: (choice: TabChoice) => void;
}

export function TabLine({ tab, choice, busy, problem, onChoose }: TabLineProps) {
  const styles = useStyles();
  const nameId = useId();
  return (
    <li className={styles.line}>
      <Body1Strong id={nameId} className={styles.name}>
        {tab.name}
      </Body1Strong>
      <Caption1 className={styles.quiet}>{foundOf(tab, choice)}</Caption1>
      <Field label="Dit tabblad is" size="small" orientation="horizontal">
        <Select
          size="small"
          aria-describedby={nameId}
          value={choice}
          disabled={busy}
          onChange={(_, { value }) => onChoose(value as TabChoice)}
        >
          <option value="automatisch">automatisch bepaald</option>
          {TAB_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {TAB_KIND_NAMES[kind]}
            </option>
          ))}
          <option value="geen">geen, niet lezen</option>
        </Select>
      </Field>
      {problem !== null && <Caption1 className={styles.problem}>{problem}</Caption1>}
    </li>
  );
}

function foundOf(tab: TabSummary, choice: TabChoice): string {
  const { kind, rows, peildatum } = tab;
  if (choice === "geen") return "Wordt niet gelezen";
  if (kind === null) return choice === "automatisch" ? "Niet herkend" : "Er is geen tabel van deze soort gevonden";
  if (kind === UITVRAAG_TAB) return "Uitvraag, telt niet mee";
  if (kind === MONITOR) return "Toont wat formules van Spreiding uitrekenen";
  return [
    `Gelezen als ${readAs(tab)}`,
    formatCount(rows, "rij", "rijen"),
    ...(peildatum === null ? [] : [formatDateLong(peildatum)]),
  ].join(" · ");
}

// SPDX-License-Identifier: EUPL-1.2

import { useId } from "react";
import { Body1, Caption1, Caption1Strong, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import type { Finding } from "../../domain/findings";
import { describeFinding, severityWord } from "../../domain/rules/words";
import { STOP } from "../ui/list/use-roving-tabindex";
import { FindingActions, type OpenForm } from "./finding-actions";
import { Consequences, type ConsequencesProps } from "./consequences";
import { useCurrentMark } from "./current-mark";
import { SeverityIcon } from "../ui/severity-icon";
import type { FindingWork } from "./use-finding-work";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    // Not the usual grey of a hover: in the dark a link on it has too little contrast.
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":active": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  follows: { paddingLeft: "48px" },
  top: {
    display: "flex",
    flexWrap: "wrap",
    width: "100%",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  link: {
    overflowWrap: "anywhere",
    textAlign: "left",
    // The link covers its row: the whole row jumps, and a screen reader still meets one link.
    "::before": { content: '""', position: "absolute", inset: 0 },
  },
  label: { display: "flex", alignItems: "center", flexShrink: 0, columnGap: tokens.spacingHorizontalXS },
  sentence: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FindingRowProps {
  readonly finding: Finding;
  /** The cell that the user is at. */
  readonly current: boolean;
  /** Beside what heads it, where that is not its severity. */
  readonly withSeverity: boolean;
  /** Stands below what it follows from. */
  readonly follows: boolean;
  /** What follows from it. */
  readonly consequences: ConsequencesProps | null;
  /** True where the cell changed since the validation. */
  readonly outdated: boolean;
  readonly work: FindingWork;
  readonly form: OpenForm | null;
  readonly onForm: (form: OpenForm | null) => void;
  readonly tabIndex: 0 | -1;
}

/** One finding: its cell as a link, the sentence with the sum, and what can be done about it. The whole row jumps; the actions do not. */
export function FindingRow({
  finding,
  current,
  withSeverity,
  follows,
  consequences,
  outdated,
  work,
  form,
  onForm,
  tabIndex,
}: FindingRowProps) {
  const styles = useStyles();
  const mark = useCurrentMark();
  const sentenceId = useId();
  return (
    <div className={mergeClasses(styles.row, follows && styles.follows, current && mark.current)}>
      <div className={styles.top}>
        <Link
          as="button"
          {...STOP}
          tabIndex={tabIndex}
          aria-current={current}
          className={styles.link}
          aria-describedby={sentenceId}
          onClick={() => work.jump(finding)}
        >
          {finding.tab}!{finding.address}
        </Link>
        {outdated ? (
          <span className={mergeClasses(styles.label, styles.quiet)}>
            <Clock16Regular aria-hidden />
            <Caption1Strong>verouderd</Caption1Strong>
          </span>
        ) : (
          withSeverity && (
            <span className={styles.label}>
              <SeverityIcon severity={finding.severity} />
              <Caption1>{severityWord(finding.severity)}</Caption1>
            </span>
          )
        )}
      </div>
      <Body1 id={sentenceId} className={mergeClasses(styles.sentence, outdated && styles.quiet)}>
        {describeFinding(finding)}
      </Body1>
      {outdated && <Caption1>De cel is gewijzigd sinds de controle.</Caption1>}
      <FindingActions
        finding={finding}
        outdated={outdated}
        work={work}
        form={form}
        onForm={onForm}
        tabIndex={tabIndex}
      />
      {consequences !== null && <Consequences {...consequences} tabIndex={tabIndex} />}
    </div>
  );
}

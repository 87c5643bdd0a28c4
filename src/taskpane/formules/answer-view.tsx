// SPDX-License-Identifier: EUPL-1.2

import { Body1, Caption1, makeStyles, mergeClasses, Title3, tokens } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { formatCount } from "../../domain/sheet/format";
import type { GridAnswer } from "../../functions/preview";
import { numberKind, type OfferedFunction } from "./catalogue";
import { showAnswer } from "./show-answer";

/** Of a table more would push the button out of sight. */
const ROWS = 5;
const COLUMNS = 4;

const useStyles = makeStyles({
  answer: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  number: { fontVariantNumeric: "tabular-nums" },
  error: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "break-word",
  },
  right: { textAlign: "right", whiteSpace: "nowrap" },
  // Words keep whole: what then does not fit is scrolled to.
  room: { overflowX: "auto" },
});

interface AnswerViewProps {
  readonly answer: GridAnswer;
  readonly of: OfferedFunction;
  readonly date1904: boolean;
}

/** What a cell with the formula shows now. */
export function AnswerView({ answer, of, date1904 }: AnswerViewProps) {
  const styles = useStyles();
  const columns = answer[0]?.length ?? 0;
  if (answer.length === 1 && columns === 1) return <OneAnswer {...{ answer, of, date1904 }} />;
  const cut = [
    answer.length > ROWS ? formatCount(answer.length - ROWS, "rij", "rijen") : "",
    columns > COLUMNS ? formatCount(columns - COLUMNS, "kolom", "kolommen") : "",
  ].filter((one) => one !== "");
  return (
    <div className={styles.answer}>
      <Body1>
        {formatCount(answer.length, "rij", "rijen")} × {formatCount(columns, "kolom", "kolommen")}
      </Body1>
      <div className={styles.room}>
        <table className={styles.table} aria-label="Eerste rijen van het antwoord">
          <tbody>
            {answer.slice(0, ROWS).map((row, r) => (
              <tr key={r}>
                {row.slice(0, COLUMNS).map((cell, c) => (
                  <td key={c} className={mergeClasses(styles.cell, numberKind(of, c) !== null && styles.right)}>
                    {showAnswer(cell, numberKind(of, c), date1904).text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cut.length > 0 && <Caption1 className={styles.quiet}>En nog {cut.join(" en ")}.</Caption1>}
    </div>
  );
}

function OneAnswer({ answer, of, date1904 }: AnswerViewProps) {
  const styles = useStyles();
  const { text, meaning } = showAnswer(answer[0]?.[0] ?? "", numberKind(of, 0), date1904);
  if (meaning !== null) {
    return (
      <div className={styles.answer}>
        <span className={styles.error}>
          <Warning20Regular aria-hidden />
          <Title3>{text}</Title3>
        </span>
        <Body1>{meaning}</Body1>
      </div>
    );
  }
  const short = text.length <= 24;
  return (
    <div className={styles.answer}>
      {short ? <Title3 className={styles.number}>{text}</Title3> : <Body1>{text}</Body1>}
    </div>
  );
}

// SPDX-License-Identifier: EUPL-1.2

import { useId, useState, type ReactElement, type ReactNode } from "react";
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CopyFold } from "./copy-fold";
import { FigureTable } from "./figure-table";
import { WholeDates } from "../whole-dates";
import { Legend, type LegendMark } from "./legend";
import { SectionHeading } from "./section-heading";
import { TableToggle } from "./table-toggle";

const useStyles = makeStyles({
  section: {
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  inset: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  actions: { display: "flex", flexShrink: 0, columnGap: tokens.spacingHorizontalM },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One line of the table behind a picture. */
export interface PictureRow {
  readonly key: string;
  readonly name: string;
  /** Instead of the name, in the table of the pane. */
  readonly shown?: ReactNode;
  readonly values: readonly string[];
}

export interface PictureProps {
  readonly title: string;
  /** What it shows, in a word or two: for who does not see beside what its buttons stand. */
  readonly of: string;
  /** Gebied, soort and peildatum, in words: a copy says what it is of. */
  readonly about: string;
  /** The table behind it: every number of the picture. The first column is that of the names. */
  readonly columns: readonly string[];
  readonly rows: readonly PictureRow[];
  /** What must be known to read its numbers; said below the picture and the table, and in copies. */
  readonly notes?: readonly string[];
  /** What is in it, once each. */
  readonly marks?: readonly LegendMark[];
  /** What must be known and stands elsewhere in the pane, with the way to its cells: copies have it in words. */
  readonly copyNotes?: readonly string[];
  /** Between the heading and the picture, whether that is a picture or a table. */
  readonly lead?: ReactNode;
  /** Below the legend: what belongs to the picture alone. */
  readonly measure?: ReactNode;
  /** The whole picture as one svg with a viewBox, where the picture in the pane is not one. */
  readonly drawing?: ReactElement;
  /** Whether the picture is as wide as the pane, and keeps its own distance from the edges. */
  readonly edgeToEdge?: boolean;
  /** Below it, whether that is a picture or a table. */
  readonly after?: ReactNode;
  /** The picture. */
  readonly children: ReactElement;
}

/** The frame of every picture: heading, the same as a table, copies for other programs, and what its marks stand for. */
export function Picture(props: PictureProps) {
  const { title, of, about, columns, rows, notes = [], copyNotes = [], marks = [], children } = props;
  const { lead, measure, drawing, edgeToEdge, after } = props;
  const styles = useStyles();
  const headingId = useId();
  const copyId = useId();
  const [table, setTable] = useState(false);
  const [copying, setCopying] = useState(false);
  const hasRows = rows.length > 0;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.part}>
        <SectionHeading
          id={headingId}
          action={
            <div className={styles.actions}>
              {hasRows && (
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={`Kopieer: ${of}`}
                  aria-expanded={copying}
                  aria-controls={copying ? copyId : undefined}
                  onClick={() => setCopying(!copying)}
                >
                  Kopieer
                </Link>
              )}
              <TableToggle of={of} table={table} onToggle={setTable} />
            </div>
          }
        >
          {title}
        </SectionHeading>
        {copying && hasRows && (
          <div id={copyId}>
            <CopyFold
              of={of}
              head={{ title, about, notes: [...notes, ...copyNotes] }}
              table={{ columns, rows }}
              marks={marks}
              drawing={drawing ?? children}
            />
          </div>
        )}
        {lead}
        {!table && hasRows && marks.length > 0 && <Legend marks={marks} />}
        {!table && hasRows && measure}
      </div>
      {hasRows && (
        <div className={table || edgeToEdge !== true ? styles.inset : undefined}>
          {table ? (
            <FigureTable
              labelledBy={headingId}
              columns={columns}
              rows={rows.map(({ key, name, shown, values }) => ({
                key,
                name: shown ?? <WholeDates text={name} />,
                values,
              }))}
            />
          ) : (
            children
          )}
        </div>
      )}
      {(notes.length > 0 || after !== undefined) && (
        <div className={styles.inset}>
          {notes.map((note) => (
            <Caption1 key={note} block className={styles.quiet}>
              <WholeDates text={note} />
            </Caption1>
          ))}
          {after}
        </div>
      )}
    </section>
  );
}

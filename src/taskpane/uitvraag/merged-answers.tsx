// SPDX-License-Identifier: EUPL-1.2

import { useId, type ReactElement } from "react";
import { Body1, Body1Strong, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Gebieden } from "../../domain/gemeenten/gebieden";
import { cellAddress } from "../../domain/sheet/addresses";
import type { CellRef } from "../../domain/sheet/snapshot";
import { capitalised, formatChange, formatCount, formatDate, formatPlaces } from "../../domain/sheet/format";
import type { AnswerLine, AnswerTotal, Merged, MissingAnswers } from "../../domain/uitvraag/merge-answers";

const useStyles = makeStyles({
  part: { alignSelf: "stretch", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  heading: { margin: 0 },
  scroll: { maxHeight: "320px", overflow: "auto" },
  table: { width: "100%", borderCollapse: "collapse" },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  number: { textAlign: "right", whiteSpace: "nowrap", paddingLeft: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface MergedAnswersProps {
  readonly merged: Merged;
  readonly gebieden: Gebieden;
  readonly onJump: (tab: string, address: string) => void;
}

/** Totals, who is missing, what is to be looked at, and every answer beside the last stand. */
export function MergedAnswers({ merged, gebieden, onJump }: MergedAnswersProps) {
  const styles = useStyles();
  const id = useId();
  const { totals, missing, remarks, notes, lines, lastPeildatum } = merged;
  const large = lines.filter((one) => one.large);
  const jump = (file: string | null, at: CellRef | null, text: string) =>
    file === null && at !== null ? (
      <Link inline as="button" onClick={() => onJump(at.tab, cellAddress(at))}>
        {text}
      </Link>
    ) : (
      text
    );
  const numberOf = (places: number | null): string => (places === null ? "–" : formatPlaces(places));
  return (
    <>
      <div role="status" className={styles.part}>
        {totals.map((total) => (
          <Body1 key={total.soort}>{totalWords(total)}</Body1>
        ))}
      </div>
      <Listed
        title="Ontbreekt"
        items={missing.map((one) => (
          <li key={one.list}>{missingWords(one)}</li>
        ))}
      />
      <Listed
        title="Bekijk eerst"
        items={remarks.map(({ sentence, file, at }) => (
          <li key={sentence}>{jump(file, at, sentence)}</li>
        ))}
      />
      <Listed
        title="Toelichting"
        items={notes.map(({ gemeente, text, file, at }) => (
          <li key={`${file ?? ""} ${at.tab} ${cellAddress(at)}`}>{jump(file, at, `${gemeente.naam}: “${text}”`)}</li>
        ))}
      />
      <Listed
        title="Veel anders dan de vorige keer"
        items={large.map((line) => (
          <li key={`${line.gemeente.code} ${line.soort}`}>
            {jump(line.given[0]?.file ?? null, line.given[0]?.at ?? null, changeWords(line))}
          </li>
        ))}
      />
      <section className={styles.part}>
        <Body1Strong as="h4" id={id} className={styles.heading}>
          Alle antwoorden
        </Body1Strong>
        <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={id}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.name}>
                  Gemeente
                </th>
                <th scope="col" className={styles.number}>
                  {lastPeildatum === null ? "Vorige" : formatDate(lastPeildatum)}
                </th>
                <th scope="col" className={styles.number}>
                  Nu
                </th>
                <th scope="col" className={styles.number}>
                  Verschil
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ gemeente, soort, last, places, difference }) => (
                <tr key={`${gemeente.code} ${soort}`}>
                  <th scope="row" className={styles.name}>
                    {gemeente.naam}
                    <Caption1
                      className={styles.quiet}
                    >{` ${soort}, ${gebieden.regioOf(gemeente)?.naam ?? "geen regio"}`}</Caption1>
                  </th>
                  <td className={styles.number}>{numberOf(last)}</td>
                  <td className={styles.number}>{numberOf(places)}</td>
                  <td className={styles.number}>{difference === null ? "–" : formatChange(difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

interface ListedProps {
  readonly title: string;
  /** Each with its key. */
  readonly items: readonly ReactElement[];
}

/** What is to be told of one thing; nothing where there is nothing. */
function Listed({ title, items }: ListedProps) {
  const styles = useStyles();
  return items.length === 0 ? null : (
    <section className={styles.part}>
      <Body1Strong as="h4" className={styles.heading}>
        {title}
      </Body1Strong>
      <ul className={styles.list}>{items}</ul>
    </section>
  );
}

function totalWords({ soort, places, answered, of, last }: AnswerTotal): string {
  const gemeenten = formatCount(of, "gemeente", "gemeenten");
  if (answered === 0) return `${capitalised(soort)}: nog geen antwoord van de ${gemeenten}.`;
  const change =
    last === null ? "" : ` Bij deze gemeenten was dat ${formatPlaces(last)}: ${formatChange(places - last)}.`;
  return `Totaal ${soort}: ${formatPlaces(places)}, van ${formatPlaces(answered)} van de ${gemeenten}.${change}`;
}

function missingWords({ list, whole, gemeenten }: MissingAnswers): string {
  if (whole) return `${list}: geen enkel antwoord (${formatCount(gemeenten.length, "gemeente", "gemeenten")})`;
  const names = gemeenten.map(({ gemeente, soorten }) =>
    soorten.length === 1 ? `${gemeente.naam} (${soorten.join()})` : gemeente.naam,
  );
  return `${list}: ${names.join(", ")}`;
}

const changeWords = ({ gemeente, soort, last, places, difference }: AnswerLine): string =>
  `${gemeente.naam} ${soort}: ${formatPlaces(last ?? 0)} → ${formatPlaces(places ?? 0)} (${formatChange(difference ?? 0)})`;

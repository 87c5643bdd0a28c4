// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ClosingTree } from "../../domain/measures/closing";
import { cellAddress } from "../../domain/sheet/addresses";
import { FigureTable } from "../ui/picture/figure-table";
import { places } from "../overzicht/words";
import { FoldButton } from "../ui/fold-button";

const useStyles = makeStyles({
  regios: { listStyleType: "none", margin: 0, padding: 0 },
  rest: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightRegular },
  inside: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
});

interface ClosingListProps {
  readonly parts: readonly ClosingTree[];
  readonly labelledBy: string;
  readonly onJump: (tab: string, address: string) => void;
}

/** What a gebied consists of, what is most open first; a regio unfolds to its gemeenten. */
export function ClosingList({ parts, labelledBy, onJump }: ClosingListProps) {
  const styles = useStyles();
  const regios = parts.filter(({ gebied }) => gebied.level === "regio");
  const gemeenten = parts.filter(({ gebied }) => gebied.level === "gemeente");
  return (
    <>
      {regios.length > 0 && (
        <ul role="list" aria-labelledby={labelledBy} className={styles.regios}>
          {mostOpenFirst(regios).map((regio) => (
            <Regio key={regio.gebied.naam} regio={regio} labelledBy={labelledBy} onJump={onJump} />
          ))}
        </ul>
      )}
      {gemeenten.length > 0 && (
        <div className={styles.inside}>
          <Gemeenten gemeenten={gemeenten} labelledBy={labelledBy} onJump={onJump} />
        </div>
      )}
    </>
  );
}

function Regio({ regio, labelledBy, onJump }: Omit<ClosingListProps, "parts"> & { readonly regio: ClosingTree }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <FoldButton title={regio.gebied.naam} open={open} onToggle={() => setOpen(!open)}>
        <Caption1 className={styles.rest}>{regioWords(regio)}</Caption1>
      </FoldButton>
      {open && (
        <div className={styles.inside}>
          <Gemeenten gemeenten={regio.parts} labelledBy={labelledBy} onJump={onJump} />
        </div>
      )}
    </li>
  );
}

function regioWords({ rest, openBod, word }: ClosingTree): string {
  if (!rest.ok || word === "sluit") return word;
  const without = openBod.ok && openBod.value !== 0 ? `, nog geen bod ${places(openBod)}` : "";
  return `rest ${places(rest)}${without}`;
}

function Gemeenten({
  gemeenten,
  labelledBy,
  onJump,
}: Omit<ClosingListProps, "parts"> & { readonly gemeenten: readonly ClosingTree[] }) {
  const styles = useStyles();
  return (
    <FigureTable
      labelledBy={labelledBy}
      columns={["Gemeente", "Restopgave", "Bod", "Rest"]}
      rows={mostOpenFirst(gemeenten).map((gemeente) => {
        const { naam } = gemeente.gebied;
        const cell = cellOf(gemeente);
        return {
          key: naam,
          name:
            cell === null ? (
              naam
            ) : (
              <Link as="button" className={styles.link} onClick={() => onJump(cell.tab, cellAddress(cell))}>
                {naam}
              </Link>
            ),
          values: [places(gemeente.restopgave), places(gemeente.bod), places(gemeente.rest)],
        };
      })}
    />
  );
}

/** Where its bod stands, else what is asked of it. */
const cellOf = ({ from }: ClosingTree) => [...from.bod, ...from.restopgave, ...from.indicatief][0]?.figure.at ?? null;

function mostOpenFirst(parts: readonly ClosingTree[]): readonly ClosingTree[] {
  const rank = ({ rest }: ClosingTree): number => (rest.ok ? rest.value : -Infinity);
  return [...parts].sort((a, b) => rank(b) - rank(a) || a.gebied.naam.localeCompare(b.gebied.naam, "nl"));
}

// SPDX-License-Identifier: EUPL-1.2

import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../../domain/sheet/addresses";
import type { CellRef } from "../../../domain/sheet/snapshot";
import { CellLink } from "../../ui/cells/cell-link";
import type { SourceCells } from "../gemeente-lines";
import { PageBlock } from "./page-block";

const useStyles = makeStyles({
  sources: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  cell: { margin: 0 },
});

interface SourcesBlockProps {
  readonly id: string;
  readonly cells: SourceCells;
  readonly onJump: (tab: string, address: string) => void;
}

/** Where the figures of one gemeente stand. */
export function SourcesBlock({ id, cells: { realisatieAt, taakstellingAt }, onJump }: SourcesBlockProps) {
  const styles = useStyles();
  const source = (name: string, cell: CellRef | null) =>
    cell !== null && (
      <>
        <dt>
          <Body1>{name}</Body1>
        </dt>
        <dd className={styles.cell}>
          <CellLink tab={cell.tab} address={cellAddress(cell)} onJump={onJump} />
        </dd>
      </>
    );
  if (realisatieAt === null && taakstellingAt === null) return null;
  return (
    <PageBlock id={id} title="Waar het staat" empty={null}>
      <dl className={styles.sources}>
        {source("Taakstelling", taakstellingAt)}
        {source("Realisatie", realisatieAt)}
      </dl>
    </PageBlock>
  );
}

// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Gemeente } from "../../domain/gemeenten/gebied";
import { LongList } from "../ui/list/long-list";
import { useRovingTabindex } from "../ui/list/use-roving-tabindex";
import { barOf } from "./bar-of";
import type { BarScale } from "./bar-scale";
import type { GemeenteLine } from "./gemeente-lines";
import { GemeenteRow, RulerRow } from "./gemeente-row";

const useStyles = makeStyles({ apart: { paddingTop: tokens.spacingVerticalS } });

interface GemeenteListProps {
  readonly lines: readonly GemeenteLine[];
  readonly scale: BarScale;
  readonly reasons: boolean;
  readonly onGemeente: (gemeente: Gemeente) => void;
}

const keyOf = ({ gemeente }: GemeenteLine): string => gemeente.code;
const estimatedHeight = (): number => 49;

/** One stop for the Tab key; inside it the arrows walk, and Enter opens the page of the gemeente. */
export function GemeenteList({ lines, scale, reasons, onGemeente }: GemeenteListProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const stops = useMemo(() => lines.map(keyOf), [lines]);
  const { active, handlers } = useRovingTabindex(root, stops);
  const keep = useMemo(() => (active === null ? [] : [stops.indexOf(active)]), [stops, active]);
  const hasBars = lines.some((line) => barOf(line) !== null);
  return (
    <div ref={root} {...handlers} className={hasBars ? undefined : styles.apart}>
      {hasBars && <RulerRow scale={scale} />}
      <LongList items={lines} keyOf={keyOf} estimate={estimatedHeight} keep={keep} label="Gemeenten">
        {(line) => (
          <GemeenteRow
            line={line}
            scale={scale}
            reasons={reasons}
            tabIndex={line.gemeente.code === active ? 0 : -1}
            onGemeente={onGemeente}
          />
        )}
      </LongList>
    </div>
  );
}

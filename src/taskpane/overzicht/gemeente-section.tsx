// SPDX-License-Identifier: EUPL-1.2

import { useDeferredValue, useMemo, useState } from "react";
import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Gemeente } from "../../domain/gemeenten/gebied";
import type { Model } from "../../domain/model";
import { formatCount } from "../../domain/sheet/format";
import { Picture } from "../ui/picture/picture";
import { aboutWords } from "./about";
import { barOf } from "./bar-of";
import { barScale, type BarUnit } from "./bar-scale";
import type { Choices } from "./choices";
import { GemeenteDrawing } from "./gemeente-drawing";
import { forwardOf, gemeenteLines, type GemeenteLine } from "./gemeente-lines";
import { GemeenteList } from "./gemeente-list";
import { gemeenteMarks, gemeenteNotes, gemeenteTable } from "./gemeente-table";
import { GemeenteTools } from "./gemeente-tools";
import { selectLines, statusOf, type LineStatus, type Selection } from "./select-lines";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  unit: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  link: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const UNITS = {
  plaatsen: { words: "Lengte: plaatsen, op één schaal.", other: "aandeel", toggle: "Toon aandeel" },
  aandeel: { words: "Lengte: aandeel van de eigen taakstelling.", other: "plaatsen", toggle: "Toon plaatsen" },
} as const satisfies Readonly<Record<BarUnit, { words: string; other: BarUnit; toggle: string }>>;

interface GemeenteSectionProps {
  readonly model: Model;
  readonly choices: Choices;
  readonly onGemeente: (gemeente: Gemeente) => void;
}

/** A bar per gemeente, all on one scale, or the same as a table. */
export function GemeenteSection({ model, choices, onGemeente }: GemeenteSectionProps) {
  const styles = useStyles();
  const [selection, setSelection] = useState<Selection>({ sort: "tekort", status: null, query: "" });
  const [unit, setUnit] = useState<BarUnit>("plaatsen");
  const lines = useMemo(() => gemeenteLines(model, choices), [model, choices]);
  const forward = useMemo(() => forwardOf(model, choices), [model, choices]);
  const asked = useDeferredValue(selection);
  const shown = useMemo(() => selectLines(lines, asked), [lines, asked]);
  // Over all gemeenten, so that a filter does not change the length of a bar.
  const scale = useMemo(
    () =>
      barScale(
        lines.flatMap((line) => barOf(line) ?? []),
        unit,
      ),
    [lines, unit],
  );
  const counts = useMemo(() => countStatuses(lines), [lines]);
  const table = useMemo(() => gemeenteTable(shown, forward), [shown, forward]);
  const marks = useMemo(() => gemeenteMarks(shown, forward), [shown, forward]);
  const notes = useMemo(() => gemeenteNotes(shown, scale, forward), [shown, scale, forward]);
  const filtered = asked.status !== null || asked.query.trim() !== "";
  const { words, other, toggle } = UNITS[unit];
  return (
    <Picture
      title="Per gemeente"
      of="gemeenten"
      about={aboutWords(choices)}
      {...table}
      marks={marks}
      notes={notes}
      edgeToEdge
      drawing={<GemeenteDrawing lines={shown} scale={scale} />}
      lead={
        <>
          <GemeenteTools selection={selection} counts={counts} onSelection={setSelection} />
          <Caption1 role="status" className={styles.quiet}>
            {filtered
              ? `${String(shown.length)} van ${formatCount(lines.length, "gemeente", "gemeenten")}.`
              : formatCount(lines.length, "gemeente.", "gemeenten.")}
            {asked.status !== null && " De status kijkt naar regulier en amv."}
          </Caption1>
          {shown.length === 0 && (
            <Body1>Geen gemeente past hierbij. Kies een andere status of zoek een ander deel van de naam.</Body1>
          )}
        </>
      }
      measure={
        marks.length > 0 && (
          <div className={styles.unit}>
            <Caption1 className={styles.quiet}>{words}</Caption1>
            <Link
              as="button"
              className={styles.link}
              aria-label={`${toggle}: gemeenten`}
              onClick={() => setUnit(other)}
            >
              {toggle}
            </Link>
          </div>
        )
      }
    >
      <GemeenteList
        lines={shown}
        scale={scale}
        reasons={lines.some(({ tekort }) => tekort.ok)}
        onGemeente={onGemeente}
      />
    </Picture>
  );
}

function countStatuses(lines: readonly GemeenteLine[]): ReadonlyMap<LineStatus, number> {
  const counts = new Map<LineStatus, number>();
  for (const line of lines) counts.set(statusOf(line), (counts.get(statusOf(line)) ?? 0) + 1);
  return counts;
}

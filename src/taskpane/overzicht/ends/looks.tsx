// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";
import type { EndsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import type { LegendMark } from "../../ui/picture/legend";

const CONTRAST = "@media (forced-colors: active)";

/** What the parts of a column look like; none needs its colour. */
export const useColumnLooks = makeStyles({
  withoutEnd: { fill: tokens.colorCompoundBrandBackground, [CONTRAST]: { fill: "CanvasText" } },
  withEnd: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 0.75,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
  unsure: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "2 2",
    [CONTRAST]: { stroke: "CanvasText" },
  },
});

type Part = "withoutEnd" | "withEnd" | "unsure";

function ColumnMark({ of }: { readonly of: Part }) {
  const looks = useColumnLooks();
  return <rect className={looks[of]} x={1} y={1} width={10} height={10} />;
}

/** What stands in the picture of the ends of locaties, once each. */
export function endsMarks({ open, withoutEnd, unsure }: EndsOfLocaties): readonly LegendMark[] {
  const one = (of: Part, word: string): LegendMark => ({ mark: <ColumnMark of={of} />, word });
  return [
    ...(withoutEnd > 0 ? [one("withoutEnd", "zonder einddatum")] : []),
    ...(open > withoutEnd ? [one("withEnd", "eindigt later")] : []),
    ...(unsure.ok && (unsure.value.places ?? 0) > 0 ? [one("unsure", "einde niet bekend, telt niet mee")] : []),
  ];
}

// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LegendMark } from "../../ui/picture/legend";
import type { BurnUp } from "./burn-up";
import { diamond } from "./diamond";

const CONTRAST = "@media (forced-colors: active)";

/** What the lines and dots over time look like; none needs its colour. */
export const useLineLooks = makeStyles({
  realisatie: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2,
    [CONTRAST]: { stroke: "CanvasText" },
  },
  ahead: { strokeWidth: 1.5, strokeDasharray: "3 3" },
  taakstelling: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    [CONTRAST]: { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorCompoundBrandStroke,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2,
    [CONTRAST]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  open: { fill: tokens.colorNeutralBackground1, [CONTRAST]: { fill: "Canvas" } },
});

type Drawn = "realisatie" | "partial" | "prognose" | "taakstelling";

function LineMark({ of }: { readonly of: Drawn }) {
  const looks = useLineLooks();
  const open = mergeClasses(looks.dot, looks.open);
  switch (of) {
    case "realisatie":
      return (
        <g>
          <line className={looks.realisatie} x1={0} x2={12} y1={6} y2={6} />
          <circle className={looks.dot} cx={6} cy={6} r={2.5} />
        </g>
      );
    case "partial":
      return <circle className={open} cx={6} cy={6} r={3} />;
    case "prognose":
      return <path className={open} d={diamond({ x: 6, y: 6 })} />;
    case "taakstelling":
      return <line className={looks.taakstelling} x1={0} x2={12} y1={6} y2={6} />;
  }
}

/** What stands in the picture of a burn-up, once each. */
export function burnUpMarks({ stands, forecast, taakstelling }: BurnUp): readonly LegendMark[] {
  const expected = forecast.ok && forecast.value.places.ok;
  const one = (of: Drawn, word: string): LegendMark => ({ mark: <LineMark of={of} />, word });
  return [
    ...(stands.some(({ realisatie }) => realisatie.ok) ? [one("realisatie", "realisatie")] : []),
    ...(stands.some(({ missing }) => missing.length > 0) ? [one("partial", "niet van alle gemeenten bekend")] : []),
    ...(expected ? [one("prognose", "prognose")] : []),
    ...(taakstelling.some(({ places }) => places.ok) ? [one("taakstelling", "taakstelling")] : []),
  ];
}

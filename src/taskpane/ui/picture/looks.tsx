// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from "@fluentui/react-components";

const CONTRAST = "@media (forced-colors: active)";

/** What a shape in a picture stands for. Each has one look in all pictures, which tells it from the others without colour. */
export type Mark = "realised" | "prognose" | "tekort" | "above" | "amv" | "task" | "mark";

/**
 * The looks: realised is solid, prognose is light, tekort is hollow, above the taakstelling is hatched (of a path as of `hatched`), amv is solid in grey and
 * thin, the taakstelling is a line or, as a bar of its own, grey with a dark edge. An axis is what they are measured from.
 */
export const useLooks = makeStyles({
  realised: { fill: tokens.colorCompoundBrandBackground, [CONTRAST]: { fill: "CanvasText" } },
  prognose: {
    fill: tokens.colorBrandStroke2,
    stroke: tokens.colorCompoundBrandStroke,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText", strokeDasharray: "2 2" },
  },
  tekort: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
  above: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
  amv: { fill: tokens.colorNeutralForeground3, [CONTRAST]: { fill: "CanvasText" } },
  task: {
    fill: tokens.colorNeutralStroke2,
    stroke: tokens.colorNeutralForeground1,
    [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" },
  },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, [CONTRAST]: { stroke: "CanvasText" } },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [CONTRAST]: { stroke: "CanvasText" } },
});

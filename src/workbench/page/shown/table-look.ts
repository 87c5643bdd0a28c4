// SPDX-License-Identifier: EUPL-1.2

import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import { ownValue } from "../../../domain/sheet/own-value";
import type { RecordedTable } from "../../excel-host/recorded";

/** Excel's neutral colour and the six accents of the Office theme of 2013–2022. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const FAMILY = 7;

interface Colours {
  readonly accent: string;
  /** The accent with 80, 60 and 40 per cent white; of black the greys that Excel takes. */
  readonly pale: string;
  readonly soft: string;
  readonly line: string;
}

/** Where a cell is in its table; rows of the body count from 0. */
interface InTable {
  readonly header: boolean;
  readonly total: boolean;
  readonly bodyRow: number;
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

type Look = (colours: Colours, at: InTable, striped: boolean) => IStyleData;

const line = (color: string, s = BorderStyleTypes.THIN): IBorderStyleData => ({ s, cl: { rgb: color } });
const bold = { bl: BooleanNumber.TRUE };
const white = { cl: { rgb: "#FFFFFF" } };
const ground = (color: string): IStyleData => ({ bg: { rgb: color } });

/** Bold words between lines, and every other row grey or pale. */
const light1: Look = ({ accent, pale }, at, striped) => ({
  ...(at.header || at.total ? bold : striped && at.bodyRow % 2 === 0 ? ground(pale) : {}),
  bd: { ...((at.firstRow || at.total) && { t: line(accent) }), ...((at.header || at.lastRow) && { b: line(accent) }) },
});

/** White words on the accent, a line around it all and between the rows. */
const light8: Look = ({ accent }, at, striped) => ({
  ...(at.header ? { ...bold, ...white, ...ground(accent) } : at.total ? bold : {}),
  bd: {
    ...frame(at, accent),
    ...(striped && !at.header && { t: line(accent, at.total ? BorderStyleTypes.DOUBLE : BorderStyleTypes.THIN) }),
  },
});

/** Lines around every cell, a thick one below the header. */
const light15: Look = ({ accent, pale }, at, striped) => ({
  ...(at.header || at.total ? bold : striped && at.bodyRow % 2 === 0 ? ground(pale) : {}),
  bd: {
    ...(["l", "r", "t", "b"] as const).reduce<IBorderData>((all, side) => ({ ...all, [side]: line(accent) }), {}),
    ...(at.header && { b: line(accent, BorderStyleTypes.MEDIUM) }),
    ...(at.total && { t: line(accent, BorderStyleTypes.DOUBLE) }),
  },
});

/** White words on the accent, every other row pale, soft lines between the rows. */
const medium1: Look = ({ accent, pale, line: soft }, at, striped) => ({
  ...(at.header
    ? { ...bold, ...white, ...ground(accent) }
    : at.total
      ? bold
      : striped && at.bodyRow % 2 === 0
        ? ground(pale)
        : {}),
  bd: {
    ...frame(at, soft),
    ...(!at.header && { t: line(soft, at.total ? BorderStyleTypes.DOUBLE : BorderStyleTypes.THIN) }),
  },
});

/** White words on the accent, all rows coloured in turn, white lines between all cells. */
const medium8: Look = ({ accent, pale, soft }, at, striped) => ({
  ...(at.header || at.total
    ? { ...bold, ...white, ...ground(accent) }
    : ground(striped && at.bodyRow % 2 === 0 ? soft : pale)),
  bd: {
    ...(!at.firstColumn && { l: line("#FFFFFF") }),
    ...(!at.firstRow && { t: line("#FFFFFF") }),
    ...(at.header && { b: line("#FFFFFF", BorderStyleTypes.THICK) }),
  },
});

function frame(at: InTable, color: string): IBorderData {
  return {
    ...(at.firstRow && { t: line(color) }),
    ...(at.lastRow && { b: line(color) }),
    ...(at.firstColumn && { l: line(color) }),
    ...(at.lastColumn && { r: line(color) }),
  };
}

/** The first of each family of seven; the number within it says which colour. */
const FAMILIES: Readonly<Record<string, Look>> = {
  Light0: light1,
  Light1: light8,
  Light2: light15,
  Medium0: medium1,
  Medium1: medium8,
};

/** What Excel gives a table that is asked for without a style. */
const DEFAULT_STYLE = "TableStyleMedium2";

function styleOf(name: string): { readonly look: Look; readonly colours: Colours } {
  const [, group = "", digits = "0"] = /^TableStyle(Light|Medium)(\d+)$/.exec(name) ?? [];
  const number = Number(digits) - 1;
  const look = ownValue(FAMILIES, `${group}${String(Math.floor(number / FAMILY))}`);
  return look === undefined ? { look: light1, colours: coloursOf(0) } : { look, colours: coloursOf(number % FAMILY) };
}

function coloursOf(accent: number): Colours {
  const own = ACCENTS[accent] ?? ACCENTS[0];
  if (own === ACCENTS[0]) return { accent: own, pale: "#D9D9D9", soft: "#A6A6A6", line: "#000000" };
  return { accent: own, pale: lighter(own, 0.8), soft: lighter(own, 0.6), line: lighter(own, 0.4) };
}

function lighter(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** How a table makes its cells look; null outside it, and in one without a style. What is in the file itself of a cell goes before it. */
export function tableLook(table: RecordedTable, row: number, column: number): IStyleData | null {
  const { area, properties, hasHeaders } = table;
  const [down, right] = [row - area.row, column - area.column];
  if (down < 0 || right < 0 || down >= area.rowCount || right >= area.columnCount) return null;
  const name = (properties["style"] as string | undefined) ?? DEFAULT_STYLE;
  if (name === "") return null;
  const { look, colours } = styleOf(name);
  const header = hasHeaders && properties["showHeaders"] !== false && down === 0;
  const at: InTable = {
    header,
    total: properties["showTotals"] === true && down === area.rowCount - 1,
    bodyRow: down - (hasHeaders && properties["showHeaders"] !== false ? 1 : 0),
    firstRow: down === 0,
    lastRow: down === area.rowCount - 1,
    firstColumn: right === 0,
    lastColumn: right === area.columnCount - 1,
  };
  return look(colours, at, properties["showBandedRows"] !== false);
}

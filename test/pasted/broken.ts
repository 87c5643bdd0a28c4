// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "../faults/random";
import type { DrawnTable } from "./drawn-table";

type Row = readonly string[];
interface Manner {
  readonly random: Random;
  readonly blankLines: boolean;
  readonly breaksNames: boolean;
}
type Writing = (header: Row, rows: readonly Row[], manner: Manner) => readonly string[];

const WRITINGS: Readonly<Record<string, Writing>> = { flow, columns, layout, raw, tabs };

/** The table as the text of a PDF: on pages, with titles, page numbers and footnotes around it. */
export function broken(table: DrawnTable, random: Random): { readonly text: string; readonly writing: string } {
  const [header = [], ...rows] = table;
  const writing = random.pick(Object.keys(WRITINGS));
  const write = WRITINGS[writing] ?? raw;
  const manner = { random, blankLines: random.chance(0.5), breaksNames: random.chance(0.5) };
  const perPage = random.chance(0.4) ? rows.length : random.int(5, 40);
  const again = random.chance(0.7);
  const title = random.pick(["", "Voortgangsrapportage spreidingswet", "Stand per 1 oktober 2026"]);
  const running = random.pick(["", "Spreidingswet 2026"]);
  const pageNumber = random.pick([
    () => "",
    (page: number, last: number) => `Pagina ${String(page)} van ${String(last)}`,
    (page: number) => String(page),
    (page: number) => `- ${String(page)} -`,
  ]);
  const footnote = random.pick([
    "",
    "* Voorlopige cijfers",
    "1) Zonder noodopvang in 2026",
    "Bron: opgave van 12 gemeenten",
  ]);
  const pages: string[] = [];
  const last = Math.ceil(rows.length / perPage);
  for (let page = 1; page <= last; page++) {
    const here = rows.slice((page - 1) * perPage, page * perPage);
    const lines = [
      running,
      page === 1 ? title : "",
      ...write(page === 1 || again ? header : [], here, manner),
      page === last ? footnote : "",
      pageNumber(page, last),
    ].filter((line) => line !== "" || manner.blankLines);
    pages.push(lines.join("\n"));
  }
  const text = pages.join(random.pick(["\n", "\n\f", "\n\n"])).replaceAll("\n", random.pick(["\n", "\n", "\r\n"]));
  return { text, writing };
}

function brokenName(name: string, { random, breaksNames }: Manner): readonly string[] {
  if (!breaksNames || !random.chance(0.4)) return [name];
  const at = [...name.matchAll(/(?<= )\S|(?<=-)\p{L}/gu)].map(({ index }) => index);
  if (at.length === 0) return [name];
  const place = random.pick(at);
  return [name.slice(0, place).trimEnd(), name.slice(place)];
}

const parts = (cell: string, manner: Manner): readonly string[] =>
  manner.random.chance(0.5) ? cell.split(" ") : [cell];

function flow(header: Row, rows: readonly Row[], manner: Manner): readonly string[] {
  const lines: string[] = [];
  const put = (...cell: readonly string[]): void => {
    if (cell.join("") === "") return;
    lines.push(...cell);
    if (manner.blankLines) lines.push("");
  };
  for (const cell of header) put(...parts(cell, manner));
  for (const [name = "", ...cells] of rows) {
    put(...brokenName(name, manner));
    for (const cell of cells) put(cell);
  }
  return lines;
}

function columns(header: Row, rows: readonly Row[], manner: Manner): readonly string[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    flow(header.slice(column, column + 1), column === 0 ? rows.map((row) => row.slice(0, 1)) : [], manner).concat(
      column === 0 ? [] : rows.map((row) => row[column] ?? "").filter((cell) => cell !== ""),
    ),
  ).flat();
}

function layout(header: Row, rows: readonly Row[], manner: Manner): readonly string[] {
  const { random } = manner;
  const right = random.chance(0.5);
  const written = rows.flatMap(([name = "", ...cells]): Row[] => {
    const [first = "", second] = brokenName(name, manner);
    return second === undefined
      ? [[first, ...cells]]
      : [
          [first, ...cells],
          [second, ...cells.map(() => "")],
        ];
  });
  const heads = header.map((cell) => parts(cell, manner));
  const headRows = Array.from({ length: Math.max(0, ...heads.map(({ length }) => length)) }, (_, line) =>
    heads.map((cell) => cell[line] ?? ""),
  );
  const all = [...headRows, ...written];
  const widths = (all[0] ?? []).map(
    (_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)) + random.int(2, 9),
  );
  const indent = " ".repeat(random.int(0, 20));
  return all.map((row) =>
    `${indent}${row.map((cell, column) => (right && column > 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("")}`.trimEnd(),
  );
}

function raw(header: Row, rows: readonly Row[], manner: Manner): readonly string[] {
  const head = manner.random.chance(0.5) ? [header.join(" ")] : header.flatMap((cell) => parts(cell, manner));
  return [
    ...head,
    ...rows.flatMap(([name = "", ...cells]) => {
      const values = cells.filter((cell) => cell !== "").join(" ");
      const [first = "", second] = brokenName(name, manner);
      return second === undefined ? [`${first} ${values}`.trim()] : [first, second, values];
    }),
  ];
}

function tabs(header: Row, rows: readonly Row[]): readonly string[] {
  return [header, ...rows].filter(({ length }) => length > 0).map((row) => row.join("\t"));
}

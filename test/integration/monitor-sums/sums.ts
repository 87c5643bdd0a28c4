// SPDX-License-Identifier: EUPL-1.2
/** What of a monitor has to add up, held against its own cells. */
import { MONITOR_MESSAGES as SAYS } from "../../../src/domain/monitor/words";
import { CellError, type Value } from "./formula-values";

/** A row under the headers, with its kind. */
export interface MonitorRow {
  readonly kind: "total" | "regio" | "gemeente";
  readonly name: string;
  readonly cell: (header: string) => Value;
}

/** What does not add up, in words; nothing where all does. */
export function wrongSums(rows: readonly MonitorRow[], message: Value): string[] {
  const gemeenten = rows.filter(({ kind }) => kind === "gemeente");
  const total = rows.find(({ kind }) => kind === "total")!;
  const wrong = rows.flatMap((row) => [
    ...wrongInRow(row),
    ...(row.kind === "gemeente"
      ? []
      : wrongInGroup(
          row,
          row.kind === "total" ? gemeenten : gemeenten.filter(({ cell }) => cell("Regio") === row.name),
        )),
  ]);
  const missing = total.cell("Niet meegeteld");
  const says = typeof message === "string" && message.includes(String(missing).slice(0, 110));
  if (missing !== "" && !(missing instanceof CellError) && !says)
    wrong.push(`the line on top does not name ${String(missing)}`);
  // Nobody typed in these: what the line says of cells with contents of their own is not true.
  for (const sentence of [SAYS.rowTooFew, SAYS.rowTooMany, SAYS.noSum])
    if (String(message).includes(sentence)) wrong.push(`the line on top says:${sentence}`);
  return wrong;
}

const numbers = (row: MonitorRow, ...headers: string[]): number[] | null => {
  const values = headers.map(row.cell);
  return values.every((value) => typeof value === "number") ? values : null;
};

function wrongInRow(row: MonitorRow): string[] {
  const wrong: string[] = [];
  const say = (ok: boolean, what: string): void => {
    if (!ok) wrong.push(`${row.name}: ${what}`);
  };
  const missing = row.cell("Niet meegeteld");
  for (const soort of ["regulier", "amv"]) {
    const of = (what: string): string => `${what} ${soort}`;
    const gap = row.cell(of("Gap"));
    const both = numbers(row, of("Taakstelling"), of("Realisatie"));
    const agree = both !== null && both[0]! - both[1]! === gap;
    say(agree || missing !== "", `${soort}: ${String(both)} and gap ${String(gap)}, and nobody is named`);
    say(row.kind !== "gemeente" || both === null || agree || gap instanceof CellError, `${soort}: gap ${String(gap)}`);
    const lack = numbers(row, of("Gap"), of("Tekort"));
    say(lack === null || lack[1]! >= Math.max(0, lack[0]!), `${soort}: tekort below gap`);
    say(row.kind !== "gemeente" || lack === null || lack[1] === Math.max(0, lack[0]!), `${soort}: tekort`);
    const graad = row.cell(of("Graad"));
    if (both !== null && both[0] === 0) say(graad === "–", `${soort}: graad ${String(graad)} of nothing`);
    if (agree && both[0] !== 0 && missing === "")
      say(typeof graad === "number" && Math.abs(graad - both[1]! / both[0]!) < 1e-12, `${soort}: graad`);
  }
  for (const what of ["Gap", "Tekort"]) {
    const parts = numbers(row, `${what} regulier`, `${what} amv`, `${what} totaal`);
    // Of a gemeente of which one soort is not known, the totaal may be: then it is named.
    say(parts === null || parts[0]! + parts[1]! === parts[2] || (row.kind !== "gemeente" && missing !== ""), what);
  }
  return wrong;
}

/** Of what is set against each other the sum is of who has both; of the others, where nobody is missing. */
function wrongInGroup(group: MonitorRow, members: readonly MonitorRow[]): string[] {
  const complete = group.cell("Niet meegeteld") === "";
  return ["regulier", "amv"].flatMap((soort) =>
    ["Taakstelling", "Realisatie", "Gap", "Tekort"].flatMap((what) => {
      const header = `${what} ${soort}`;
      const value = group.cell(header);
      const parts = members.map(({ cell }) => cell(header));
      if (complete && parts.some((part) => typeof part !== "number"))
        return [`${group.name}: ${header} without a part`];
      if (typeof value !== "number") return complete ? [`${group.name}: ${header} is ${String(value)}`] : [];
      if (!complete && !(what === "Gap" || what === "Tekort")) return [];
      const sum = parts.reduce((all: number, part) => all + (typeof part === "number" ? part : 0), 0);
      // An uitruil between two of its gemeenten that cannot be leaves their own taakstelling unknown, and that of the whole as it is.
      const isInside = what === "Gap" && group.cell("Niet meegeteld").toString().includes("uitruil");
      const whole = isInside ? arithmeticOf(group, soort) : null;
      return sum === value || whole === value
        ? []
        : [`${group.name}: ${header} is ${String(value)}, its gemeenten have ${String(sum)}`];
    }),
  );
}

/** Taakstelling less realisatie of one row; null where one of them is not known. */
function arithmeticOf({ cell }: MonitorRow, soort: string): number | null {
  const [taakstelling, realisatie] = [cell(`Taakstelling ${soort}`), cell(`Realisatie ${soort}`)];
  return typeof taakstelling === "number" && typeof realisatie === "number" ? taakstelling - realisatie : null;
}

// SPDX-License-Identifier: EUPL-1.2

import { undisputedNumber } from "../../figures/undisputed";
import { foundGebied } from "../../gemeenten/found-gebied";
import type { Gebied, SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { formatChange, formatList, formatPlaces } from "../../sheet/format";
import type { CellRef } from "../../sheet/snapshot";
import type { Figure } from "../../tabs/records";
import type { Column, Table, TableRow } from "../../tabs/table";
import type { Draft } from "../rule";
import { cellUnder } from "./cells";
import { differenceColumns } from "./difference-columns";
import { draftAt } from "./draft";
import { FOLLOWS, isRestWord } from "./link-columns";
import { figuresOfGebied, figuresOfTable } from "./of-table";

const WORDS = {
  indicatief: "opgave",
  inMindering: "in mindering",
  restopgave: "restopgave",
  bod: "bod",
  taakstelling: "taakstelling",
} as const;
type Term = keyof typeof WORDS;

export interface LinkParams {
  readonly link: keyof typeof FOLLOWS;
  readonly naam: string;
  readonly soort: SoortOfTotaal;
  readonly stated: number;
  /** The first less the second. */
  readonly from: readonly [LinkPart, LinkPart];
}

interface LinkPart {
  readonly term: Term;
  readonly places: number;
  /** Where it stands, if in another tab than the link itself. */
  readonly tab: string | null;
}

/** The links of a table that are not what follows from the others, as far as these are known for the same gebied, soort and cyclus. */
export function* wrongLinks(model: Model, table: Table, where: "beside" | "elsewhere"): Generator<Draft<LinkParams>> {
  // What rows show, or leave open, of a column and the ones beside it is for rekenen.verschil-kolom and dekking.kolom-niet-nagerekend.
  let shown: ReadonlySet<number> | null = null;
  for (const stated of statedLinks(model, table)) {
    shown ??= new Set(differenceColumns(model, table).map(({ column }) => column.column));
    if (shown.has(stated.at.column)) continue;
    const { at, link, gebied, soort, places } = stated;
    const sums = FOLLOWS[link].flatMap((terms) => {
      const from = terms.map((term) => partOf(model, table, stated, term));
      const [whole, part] = from;
      if (whole == null || part == null || cycliOf([whole, part, stated]) > 1) return [];
      return [[whole, part] as const];
    });
    const [first] = sums;
    // More can be set off than is asked: then nothing is left.
    if (first === undefined || sums.some(([whole, part]) => fits(places, whole.places - part.places))) continue;
    if (first.every(({ tab }) => tab === null) !== (where === "beside")) continue;
    const expected = Math.max(0, first[0].places - first[1].places);
    const params = { link, naam: gebied.naam, soort, stated: places, from: first };
    yield draftAt(at, { found: formatPlaces(places), expected: formatPlaces(expected), params });
  }
}

const fits = (stated: number, rest: number): boolean => stated === rest || stated === Math.max(0, rest);

export function linkSentence({ link, naam, soort, stated, from }: LinkParams): string {
  const [whole, part] = from;
  const terms = from.map(({ term, places }) => `${WORDS[term]} ${formatPlaces(places)}`).join(" − ");
  const tabs = [...new Set(from.flatMap(({ tab }) => (tab === null ? [] : [`“${tab}”`])))];
  const said =
    link === "restopgave"
      ? `De restopgave ${soort} van ${naam} is hier ${formatPlaces(stated)}`
      : `Van ${naam} is hier ${formatPlaces(stated)} ${soort} nog toe te wijzen`;
  const rest = whole.places - part.places;
  return `${said}. ${tabs.length === 0 ? "Uit de cellen" : `Met ${formatList(tabs)}`} volgt ${terms} = ${rest < 0 ? `${formatChange(rest)}, dus 0` : formatPlaces(rest)}.`;
}

interface Stated {
  readonly link: keyof typeof FOLLOWS;
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  readonly cyclus: number | null;
  readonly places: number;
  readonly at: CellRef;
}

function* statedLinks(model: Model, table: Table): Generator<Stated> {
  for (const { grootheid, gebied: named, soort, cyclus, places, total, at } of figuresOfTable(model, table)) {
    if (grootheid !== "restopgave" || total || places === null) continue;
    const gebied = foundGebied(named);
    if (gebied !== null) yield { link: "restopgave", gebied, soort, cyclus, places, at };
  }
  const label = table.columns.find(({ role }) => role === "label");
  const rests = table.columns.filter(({ role, header }) => role === "verschil" && isRestWord(header));
  if (label === undefined && rests.length === 0) return;
  for (const row of table.rows) {
    if (row.kind === "total" || row.gebied === null) continue;
    const words = label === undefined ? undefined : cellUnder(table, row, label)?.reading;
    const isRest = words?.kind === "text" && isRestWord(words.text);
    for (const column of isRest ? table.columns : rests) yield* amountsIn(table, row, column);
  }
}

function* amountsIn(table: Table, row: TableRow, column: Column): Generator<Stated> {
  const gebied = row.gebied === null ? null : foundGebied(row.gebied);
  const cell = cellUnder(table, row, column);
  if (gebied === null || cell === undefined) return;
  const { reading, at } = cell;
  const rest = { link: "rest", gebied, cyclus: table.cyclus, at } as const;
  if (reading.kind === "pair")
    for (const soort of ["regulier", "amv"] as const) {
      const places = reading[soort];
      if (places !== null) yield { ...rest, soort, places };
    }
  // What does not say its soort may be of either.
  if (reading.kind === "amount" && reading.value !== null && column.soort !== null && column.soort !== "beide")
    yield { ...rest, soort: column.soort, places: reading.value };
}

/** One number, of the same table where it has one; null where it is not known, or not certain. */
function partOf(
  model: Model,
  table: Table,
  { gebied, soort, cyclus, at }: Stated,
  term: Term,
): (LinkPart & Pick<Figure, "cyclus">) | null {
  const own = figuresOfGebied(model, table, gebied).filter((one) => one.grootheid === term && one.soort === soort);
  const [first] = own;
  if (first !== undefined)
    return first.places === null || own.some(({ places }) => places !== first.places)
      ? null
      : { term, places: first.places, tab: null, cyclus: first.cyclus };
  const subject = { grootheid: term, soort, date: null, cyclus };
  const found = undisputedNumber(model.index, gebied, subject);
  if (found === null) return null;
  const { cyclus: named = null } = model.index.about(gebied, subject)[0] ?? {};
  const tab = found.at.every((cell) => cell.tab === at.tab) ? null : (found.at[0]?.tab ?? null);
  return { term, places: found.places, tab, cyclus: named };
}

const cycliOf = (all: readonly Pick<Figure, "cyclus">[]): number =>
  new Set(all.flatMap(({ cyclus }) => (cyclus === null ? [] : [cyclus]))).size;

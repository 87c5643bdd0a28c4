// SPDX-License-Identifier: EUPL-1.2

import { shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { once } from "../lib/once";
import { foundGemeente } from "../../gemeenten/found-gebied";
import type { NamedGebied } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { groupBy } from "../../sheet/group-by";
import type { FigureIndex } from "../../figures/figure-index";
import { cyclusOfUitruil } from "../../figures/uitruil-cyclus";
import { holdingOn, isReversed } from "../../figures/uitruil-term";
import { isRepeated } from "../../tabs/kinds/uitruil-repeated";
import { amountsOf, sideOf, soortOfRow } from "../../tabs/kinds/uitruil-sides";
import { namesTerm } from "../../tabs/kinds/uitruil-term";
import { saysStatus, statusOf, uitruilStatus } from "../../tabs/kinds/uitruil-status";
import type { Uitruil } from "../../tabs/records";
import type { Table, TableCell, TableRow } from "../../tabs/table";
import { newestOf } from "../lib/agreed";
import type { Rule } from "../rule";

export interface UnclearUitruilParams {
  readonly unclear:
    | "status"
    | "tegenspraak"
    | "geen-status"
    | "nergens"
    | "voorwaarde"
    | "termijn"
    | "begin"
    | "einde"
    | "omgekeerd"
    | "gebied"
    | "soort"
    | "soorten"
    | "verhouding"
    | "cyclus"
    | "dubbel"
    | "zichzelf"
    | "kanten"
    | "aantal";
  readonly text: string;
}

const SENTENCES: Readonly<Record<UnclearUitruilParams["unclear"], (text: string) => string>> = {
  status: (text) =>
    `Uit de status “${text}” blijkt niet of deze uitruil is afgesproken. Schrijf “akkoord” of “niet akkoord”.`,
  tegenspraak: (text) =>
    `Hier staat “${text}”, en een andere kolom met een status zegt iets anders. Schrijf in alle “akkoord”, of in alle “niet akkoord”.`,
  "geen-status": () =>
    "Bij deze uitruil staat geen status, dus blijkt niet of zij is afgesproken. Schrijf “akkoord” of “niet akkoord”.",
  nergens: () =>
    "In deze kolom staat nergens iets, dus telt geen uitruil mee. Schrijf “akkoord” bij wat is afgesproken.",
  voorwaarde: (text) =>
    `Deze uitruil is afgesproken, maar ernaast staat “${text}”. Daaruit blijkt niet of zij geldt. Schrijf “voorwaarde vervuld” of haal de woorden weg als zij geldt, en anders als status “niet akkoord”.`,
  termijn: (text) =>
    `Naast deze afgesproken uitruil staat “${text}”. Zet die dag in een kolom “Vanaf” of “Tot en met”, dan telt zij alleen in die tijd.`,
  begin: (text) =>
    `Uit “${text}” blijkt niet vanaf welke dag deze afgesproken uitruil geldt. Vul een hele datum in, zoals 1-2-2026.`,
  einde: (text) =>
    `Uit “${text}” blijkt niet tot en met welke dag deze afgesproken uitruil geldt. Vul een hele datum in, zoals 1-2-2026, of laat de cel leeg als er geen einde is.`,
  omgekeerd: (text) =>
    `Deze afgesproken uitruil eindigt op ${text}, en dat is voor de dag waarop zij begint. Maak een van beide dagen goed.`,
  gebied: (text) => `“${text}” is geen gemeente. Een uitruil is tussen twee gemeenten: noem ze bij naam.`,
  soort: (text) =>
    `Deze afgesproken uitruil noemt ${text === "" ? "geen soort" : `als soort “${text}”`}. Schrijf “regulier”, “amv”, “Oekraïne” of “statushouders”.`,
  soorten: () =>
    "Deze uitruil gaat van de ene soort naar een andere die niet in dezelfde taakstelling telt, zoals van regulier naar Oekraïne. Schrijf er twee regels van, elk met één soort.",
  cyclus: () =>
    "Deze werkmap heeft een taakstelling van meer dan één cyclus, en uit deze uitruil blijkt niet bij welke zij hoort. Schrijf in de titel erboven “cyclus 1”, of zet er een kolom Cyclus bij.",
  dubbel: () =>
    "Deze afgesproken uitruil staat hierboven al een keer, in dezelfde woorden. Haal één van de twee weg, of zet in een opmerking wat er anders is.",
  zichzelf: (text) =>
    `Deze uitruil gaat van ${text} naar ${text} en verandert niets. Noem twee gemeenten, of twee soorten.`,
  verhouding: () =>
    "Deze afgesproken uitruil heeft één aantal voor twee soorten, en volgens de instellingen ruilen die niet 1 op 1. Zet het aantal van elke kant in een kolom “Aantal van” en een kolom “Aantal naar”.",
  kanten: () =>
    "Uit deze aantallen blijkt niet wat de ene gemeente afstaat en wat de andere overneemt. Zet ze in een kolom “Aantal van” en een kolom “Aantal naar”.",
  aantal: () => "Deze afgesproken uitruil noemt geen aantal plaatsen.",
};

/** An uitruil that is agreed, or may be, of which a word does not say what it moves. */
export const onduidelijk: Rule<UnclearUitruilParams, "row"> = {
  id: "uitruil.onduidelijk",
  title: "Uitruil niet duidelijk",
  checks:
    "Uit de status van een uitruil, of uit de woorden of het einde ernaast, blijkt niet of zij geldt, of zij noemt geen gemeente, geen soort of geen aantal.",
  reason:
    "Alleen uitruil die is afgesproken, telt. Zolang niet duidelijk is wat zij verandert, is de taakstelling niet zeker.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "row",
  in: ["uitruil"],
  sentence: ({ unclear, text }) => SENTENCES[unclear](text),
  *check({ table, row }, model) {
    if (row.kind !== "data") return;
    for (const [unclear, cell] of unclearCells(table, row, model)) {
      const text = shownText(model, cell.at);
      yield draftAt(cell.at, { found: text, params: { unclear, text } });
    }
  },
};

type Unclear = readonly [UnclearUitruilParams["unclear"], Pick<TableCell, "at">];

function* unclearCells(table: Table, row: TableRow, model: Model): Generator<Unclear> {
  const { status, cell } = statusOf(row, table);
  const [amount = null] = amountsOf(row);
  if (cell !== null && status === "unclear") yield [causeOf(cell), cell];
  if (cell !== null && !saysStatus(table) && row === firstWithPlaces(table)) yield ["nergens", { at: cell.column.at }];
  if (status === "not-agreed") return;
  const moves = movesOf(table, row, model);
  const [first] = moves;
  const holding = first === undefined ? "holds" : holdingOn(first, newestOf(first.soort, model.index));
  if (holding === "ended") return;
  if (status === "agreed" && amount !== null && moves.some(({ sides }) => sides === "unlike"))
    yield ["soorten", amount];
  if (moves.some(({ soort, sides }) => soort === "andere" || sides === "unlike")) return;
  if (first !== undefined) for (const named of gebiedenIn(first)) yield ["gebied", named];
  if (status === "unclear") return;
  if (first !== undefined && isRepeated(first)) yield ["dubbel", first];
  if (first !== undefined && goesNowhere(moves)) yield ["zichzelf", first.naar];
  if (first?.begin && holding === "unsure-begin" && !hasOwnRule(row, first.begin)) yield ["begin", first.begin];
  if (first?.einde && holding === "unsure-end" && !hasOwnRule(row, first.einde))
    yield [isReversed(first) ? "omgekeerd" : "einde", first.einde];
  if (first !== undefined && first === firstWithoutCyclus(table, model)) yield ["cyclus", first];
  const named = row.cells.filter(({ column }) => column.role === "soort").find(isUnclearSoort(row));
  if (named !== undefined && moves.some(({ soort }) => soort === null)) yield ["soort", named];
  if (amount === null) return;
  const { uitruilVerhouding } = model.settings;
  if (uitruilVerhouding !== 1 && moves.some(({ sides }) => sides === "assumed")) yield ["verhouding", amount];
  if (moves.some(({ given, taken }) => given !== null || taken !== null)) return;
  if (isMissing(amount)) yield ["aantal", amount];
  // What cannot be read has a rule of its own.
  else if (first?.sides === "two") yield ["kanten", amount];
}

function causeOf({ column, reading }: TableCell): UnclearUitruilParams["unclear"] {
  if (column.role === "opmerking") return reading.kind === "text" && namesTerm(reading.text) ? "termijn" : "voorwaarde";
  if (reading.kind === "blank") return "geen-status";
  return reading.kind === "text" && uitruilStatus(reading.text) !== "unclear" ? "tegenspraak" : "status";
}

/** Of the cells that say a soort the one from which none follows. */
const isUnclearSoort =
  (row: TableRow) =>
  (cell: TableCell): boolean =>
    soortOfRow(row, sideOf(cell.column)) === null;

/** The first agreed row of a table, where more cycli may be meant: one word above it mends them all. */
const firstWithoutCyclus = (table: Table, { index }: Model): Uitruil | undefined => withoutCyclus(index).get(table);

const withoutCyclus = once((index: FigureIndex): ReadonlyMap<Table, Uitruil> => {
  const first = new Map<Table, Uitruil>();
  for (const one of index.records.uitruil) {
    if (first.has(one.table) || one.status !== "agreed") continue;
    const { cycli, cyclusDates } = index.of(one.soort === null || one.soort === "andere" ? "totaal" : one.soort);
    if (cycli.length > 1 && cyclusOfUitruil(one, cycli, cyclusDates) === null) first.set(one.table, one);
  }
  return first;
});

/** One soort, from a gemeente to itself. */
const goesNowhere = (moves: readonly Uitruil[]): boolean => {
  const [van, naar] = [moves[0]?.van, moves[0]?.naar].map((named) =>
    named === undefined ? null : foundGemeente(named),
  );
  return van != null && van.code === naar?.code && moves.every(({ sides }) => sides === "one") && moves.length === 1;
};

/** What cannot be read as a date is told of every tab. */
const hasOwnRule = (row: TableRow, { at }: Pick<TableCell, "at">): boolean =>
  row.cells.some((cell) => cell.reading.kind === "unreadable" && cell.at.column === at.column);

const isMissing = ({ reading }: TableCell): boolean => reading.kind === "blank" || reading.kind === "missing";

const firstWithPlaces = once(({ rows }: Table): TableRow | undefined =>
  rows.find((row) => row.kind === "data" && amountsOf(row)[0]?.reading.kind === "amount"),
);

const perRow = once((rows: readonly Uitruil[]) => groupBy(rows, ({ at }) => `${at.tab} ${String(at.row)}`));

/** What the row says. */
const movesOf = (table: Table, row: TableRow, { records }: Model): readonly Uitruil[] =>
  perRow(records.uitruil).get(`${table.tab} ${String(row.row)}`) ?? [];

/** The sides that are a provincie or a regio. */
const gebiedenIn = ({ van, naar }: Uitruil): readonly NamedGebied[] =>
  [van, naar].filter(({ resolution }) => resolution.status === "found" && resolution.gebied.level !== "gemeente");

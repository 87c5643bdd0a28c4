// SPDX-License-Identifier: EUPL-1.2

import type { Herkomst, SettledSource } from "./herkomst";
import type { Measure } from "./measure";
import { describeClaims } from "./problem-words";
import { MEASURES, measureWord, type MeasureName } from "./registry";
import type { CountRule } from "./telt-mee";
import { GROOTHEID_WORDS } from "../figures/words";
import type { DuurzaamRegel, VoldoetRegel } from "../settings";
import { nameOfSoort } from "../gemeenten/gebied";
import { cellsOfClaims } from "../gemeenten/regio-indeling";
import { cellAddress, spokenAddress } from "../sheet/addresses";
import { formatCells } from "../sheet/cell-lists";
import { groupBy } from "../sheet/group-by";
import { capitalised, formatCount, formatDate, formatList, formatPlaces } from "../sheet/format";

/** What is said of all that a number leaves out. */
const NOT_COUNTED = "telt niet mee";

/** After "Regel: ". */
export const VOLDOET_RULES: Readonly<Record<VoldoetRegel, string>> = {
  "beide-soorten": "een gemeente voldoet als zij voor regulier én amv genoeg plaatsen heeft",
  regulier: "een gemeente voldoet als zij genoeg reguliere plaatsen heeft; amv telt niet mee",
  totaal: "een gemeente voldoet als zij voor regulier en amv samen genoeg plaatsen heeft",
};

/** A rule with its number of years in words ("5 jaar"). */
export const DUURZAAM_RULES: Readonly<Record<DuurzaamRegel, (jaren: string) => string>> = {
  resterend: (jaren) => `resterend (nog minstens ${jaren} open vanaf die dag)`,
  looptijd: (jaren) => `looptijd (minstens ${jaren} tussen opening en einde)`,
};

/** Where a number comes from, in plain Dutch with the sum: what to read back when somebody asks. */
export function describeHerkomst(name: MeasureName, herkomst: Herkomst): string {
  return [
    heading(name, herkomst),
    taakstelling(herkomst),
    realisatie(herkomst),
    vorige(herkomst),
    mutaties(herkomst),
    duurzaam(herkomst),
    chain(herkomst),
    teltMee(herkomst),
    herkomst.voldoetRegel === null ? "" : `Regel: ${VOLDOET_RULES[herkomst.voldoetRegel]}.`,
    regio(herkomst),
    strays(herkomst),
    claimed(herkomst),
    carried(herkomst),
    describeMissing(herkomst),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function heading(name: MeasureName, herkomst: Herkomst): string {
  const measure: Measure = MEASURES[name];
  const what = `${capitalised(measureWord(name))}${measure.unit === null ? "" : ` ${nameOfSoort(herkomst.soort)}`}`;
  const starts = herkomst.late === null ? "" : ` van cyclus ${String(herkomst.late.after + 1)}`;
  return `${what}${starts} van ${herkomst.gebied.naam}: ${measure.sum(herkomst)}.`;
}

function taakstelling({ taakstelling: task, cycli, uitruil, outside }: Herkomst): string {
  if (task === null) return "";
  const cyclus = cycli.length === 0 ? ", cyclus niet genoemd" : `, cyclus ${formatList(cycli.map(String))}`;
  const after = uitruil.length === 0 ? "" : ` Uitruil is verwerkt: ${formatCells(uitruil)}.`;
  return `Taakstelling uit ${formatCells(task.cells)}${cyclus}.${rest(task)}${before(task)}${after}${outsideTerm(outside)}`;
}

/** The uitruil that is over, or still to come. */
function outsideTerm(rows: Herkomst["outside"]): string {
  const perDay = groupBy(rows, ({ when, day }) => `${when} ${day}`);
  return [...perDay.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const cells = formatCells([first, ...others].map(({ at }) => at));
      return first.when === "ended"
        ? ` De uitruil in ${cells} is afgelopen op ${formatDate(first.day)}: die taakstelling is terug.`
        : ` De uitruil in ${cells} gaat pas in op ${formatDate(first.day)} en telt nog niet mee.`;
    })
    .join("");
}

function realisatie({ realisatie: stand, peildatum }: Herkomst): string {
  if (stand === null) return "";
  const date =
    peildatum === null || peildatum === undefined ? "peildatum niet bekend" : `peildatum ${formatDate(peildatum)}`;
  return `Realisatie uit ${formatCells(stand.cells)}, ${date}.${rest(stand)}${before(stand)}`;
}

function vorige({ vorige: stand }: Herkomst): string {
  if (stand === null) return "";
  return `Vorige realisatie uit ${formatCells(stand.cells)}, peildatum ${formatDate(stand.peildatum)}.${rest(stand)}${before(stand)}`;
}

/** How a number came about that stands in no cell of its own. */
function rest({ rest: parts }: SettledSource): string {
  if (parts === null) return "";
  const { totaal, amv } = parts;
  return ` Regulier is totaal − amv: ${formatPlaces(totaal.sum)} − ${formatPlaces(amv.sum)} = ${formatPlaces(totaal.sum - amv.sum)}, uit ${formatCells(totaal.cells)} en ${formatCells(amv.cells)}.`;
}

/** What goes first, and what therefore does not count. */
function before({ before: others }: SettledSource): string {
  return others.length === 0 ? "" : ` Dit gaat voor een ander getal in ${formatCells(others)}.`;
}

function mutaties(herkomst: Herkomst): string {
  const { mutaties: changes } = herkomst;
  if (changes === null) return "";
  const until = `tot en met ${formatDate(changes.until)}`;
  const counted =
    changes.cells.length === 0
      ? `Geen mutaties ${until}.`
      : `${formatCount(changes.cells.length, "mutatie", "mutaties")} ${until}, uit ${formatCells(changes.cells)}.`;
  return `${counted}${late(herkomst)}${describeUncounted(changes.uncounted)}`;
}

/** The late projects of a start stand. */
function late({ late: projects }: Herkomst): string {
  if (projects === null) return "";
  const after = `na het einde van cyclus ${String(projects.after)}`;
  return projects.cells.length === 0
    ? ` Geen vertraagde projecten ${after}.`
    : ` ${formatCount(projects.cells.length, "vertraagd project", "vertraagde projecten")} ${after}, uit ${formatCells(projects.cells)}.`;
}

/** Where it says which gemeenten the regio holds. */
function regio({ regio: cells }: Herkomst): string {
  if (cells === null) return "";
  return `De gemeenten van de regio staan in ${cells.length === 0 ? "de indeling van het rapport" : formatCells(cells)}.`;
}

/** The rows that are of the regio, but of nobody that is known. */
const strays = ({ strays: names }: Herkomst): string =>
  names
    .map(
      ({ text, at }) =>
        `In ${spokenAddress(at.tab, cellAddress(at))} staat “${text}”, en dat is geen gemeente: die rij ${NOT_COUNTED}.`,
    )
    .join(" ");

const claimed = ({ claimed: gemeenten }: Herkomst): string =>
  gemeenten
    .map((one) => `${one.gemeente.naam} staat ${describeClaims(cellsOfClaims(one))}: die gemeente ${NOT_COUNTED}.`)
    .join(" ");

const carried = ({ carried: mergers }: Herkomst): string =>
  mergers
    .map(
      ({ gemeente, opvolger, datum }) =>
        `${gemeente.naam} gaat volgens plan op ${formatDate(datum)} op in ${opvolger.naam} en is daar meegeteld.`,
    )
    .join(" ");

/** Says how many mutaties are not in a prognose, after a sentence that names its day; "" where all are. */
export function describeUncounted(mutaties: number): string {
  return mutaties === 0
    ? ""
    : ` Niet meegeteld: ${formatCount(mutaties, "mutatie", "mutaties")} na die dag, zonder datum of zonder bekende gemeente of realisatie.`;
}

function duurzaam({ duurzaam: places }: Herkomst): string {
  if (places === null) return "";
  const { cells, peildatum, jaren, regel } = places;
  const from = cells.length === 0 ? "Geen locatie voldoet" : `Plaatsen uit ${formatCells(cells)}`;
  const rule = DUURZAAM_RULES[regel](formatCount(jaren, "jaar", "jaar"));
  return `${from}, bekeken op ${formatDate(peildatum)} met de regel ${rule}.${describeUnknownLocaties(places)}`;
}

function chain({ chain: link }: Herkomst): string {
  if (link === null) return "";
  const { grootheid, stated, less, cyclus, whole, missing: unknown } = link;
  const ofCyclus = cyclus === null ? ", cyclus niet genoemd" : `, cyclus ${String(cyclus)}`;
  const from = (word: string, source: SettledSource): string =>
    `${capitalised(word)} uit ${formatCells(source.cells)}${ofCyclus}.${rest(source)}${before(source)}`;
  return [
    stated === null ? "" : from(GROOTHEID_WORDS[grootheid], stated),
    less === null
      ? ""
      : `${from(GROOTHEID_WORDS.indicatief, less.indicatief)} ${from("in mindering", less.inMindering)}`,
    whole.length === 0 ? "" : `Als één getal genoemd: ${formatList(whole)}.`,
    unknown.length === 0 ? "" : `Niet bekend is ${formatList(unknown)}; dat ${NOT_COUNTED}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function teltMee({ teltMee: places }: Herkomst): string {
  if (places === null) return "";
  const { cells, rule, tooFew } = places;
  const from = cells.length === 0 ? "Geen locatie telt mee" : `Plaatsen uit ${formatCells(cells)}`;
  const few = tooFew.length === 0 ? "" : ` Te weinig meerjarige plaatsen: ${formatList(tooFew)}; dat ${NOT_COUNTED}.`;
  return `${from}, voor cyclus ${String(rule.cyclus)}: ${describeCounting(rule)}.${few}${describeUnknownLocaties(places)}`;
}

function describeCounting({ day, until, jaren, assumed, plaatsen, grens }: CountRule): string {
  if (jaren === null) return `open op ${formatDate(day)} en tot ${formatDate(until)}`;
  const from = assumed ? `de nieuwste peildatum, ${formatDate(day)}` : formatDate(day);
  const enough =
    plaatsen === 0
      ? ""
      : `, van gemeenten met ${grens === "minstens" ? "minstens" : "meer dan"} ${formatPlaces(plaatsen)} zulke plaatsen`;
  return `nog minstens ${formatCount(jaren, "jaar", "jaar")} open vanaf ${from}${enough}`;
}

/** Says which locaties are not in a sum of durable places because something of them is not known, after another sentence; "" where none. */
export function describeUnknownLocaties({
  onbekend,
  eindeOnbekend,
}: Pick<NonNullable<Herkomst["duurzaam"]>, "onbekend" | "eindeOnbekend">): string {
  const places =
    onbekend === 0
      ? ""
      : ` Van ${formatCount(onbekend, "locatie", "locaties")} zijn de plaatsen niet bekend; die tellen niet mee.`;
  const { length: ends } = eindeOnbekend;
  return ends === 0
    ? places
    : `${places} Van ${formatCount(ends, "locatie", "locaties")} is het einde niet bekend (${formatCells(eindeOnbekend)}); die ${ends === 1 ? "telt" : "tellen"} niet mee.`;
}

/** Which gemeenten are not in a number because something of them is not known; "" where all are. */
function describeMissing({ missing: names, gemeenten }: Pick<Herkomst, "missing" | "gemeenten">): string {
  if (names.length === 0) return "";
  return `Van ${String(names.length)} van de ${String(gemeenten)} gemeenten is niet alles bekend: ${formatList(names)}. Wat niet bekend is, ${NOT_COUNTED}.`;
}

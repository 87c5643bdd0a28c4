// SPDX-License-Identifier: EUPL-1.2

import { BUILT_IN_GEBIEDEN } from "../gemeenten/built-in-gebieden";
import { rowLabel } from "../gemeenten/total-label";
import { plainWords } from "../sheet/clean";
import { oncePerText } from "../sheet/once-per-text";
import type { Grid } from "./grid";
import { REACH, standsAbove } from "./grid-texts";
import { isDataRow } from "./headers/row-words";
import type { HeaderRow } from "./headers/header-row";
import { isRemark } from "./headers/subjects";
import { isTitle } from "./title-words";

/**
 * True where the header of a table stands once more below a title of its own that nobody knows ("Kandidaten"): the rows under it are another list.
 * Not below the name of a regio or provincie, a note or the words of a printed page, nor where the table has such a title itself: "Grote gemeenten" and
 * "Kleine gemeenten" divide one table.
 *
 * @param firstRow the row below the last data of the table
 * @param row the header that stands there once more
 */
export function startsOtherList(grid: Grid, header: HeaderRow, firstRow: number, row: number): boolean {
  const isNew = (text: string): boolean => isUnknownTitle(text) && !standsAbove(grid, text, header.firstRow);
  if (!titlesIn(grid, firstRow, row - 1).some(isNew)) return false;
  const from = Math.max(grid.firstRow, header.firstRow - REACH);
  return !titlesIn(grid, from, header.firstRow - 1).some(divides);
}

/** The texts that stand alone in the rows nearest above a header, up to a blank row or a row of data; a note below data is none. */
function titlesIn(grid: Grid, firstRow: number, lastRow: number): readonly string[] {
  let row = lastRow;
  while (row >= firstRow && grid.isBlankRow(row)) row--;
  const apart = row < lastRow;
  const texts: string[] = [];
  for (; row >= firstRow && !grid.isBlankRow(row) && !isDataRow(grid, row); row--) {
    const text = aloneIn(grid, row);
    if (text !== null) texts.push(text);
  }
  // Attached to the data, and apart from the header.
  return apart && row < firstRow && firstRow > grid.firstRow && !grid.isBlankRow(firstRow - 1) ? [] : texts;
}

function aloneIn(grid: Grid, row: number): string | null {
  let alone: string | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (grid.isBlank(row, column)) continue;
    if (alone !== null || grid.type(row, column) !== "text") return null;
    alone = grid.text(row, column);
  }
  return alone;
}

/** Names of gebieden by the words around them, page numbers, units, and headings of a letter. */
const NO_TITLE =
  /(?<![a-z])(?:(?:veiligheids|arbeidsmarkt|ggd-?|sub)?regio(?:'?s)?|rrt|(?:regie)?tafels?|provincies?|gemeente|district|cluster|deelgebied|vervolg\w*|pagina|pag|blad(?:zijde)?|zie|bron(?:nen)?|nb|noot|exclusief|excl|inclusief|incl)(?![a-z])|^(?:deel|groep|tranche|batch) |^[a-z](?:[ –-]+[a-z])?$|^\d+$/;
/** The regio's of which the register has no gemeenten. */
const REGIOS =
  /ijsselland|twente|ijsselvechtstreek|achterhoek|veluwe|foodvalley|rivierenland|arnhem-nijmegen|gelderland|haaglanden|holland|rotterdam-rijnmond|rijnmond|drechtsteden|west-brabant|hart van brabant|brabant|peelland|kempen|limburg|heuvelland|parkstad|westelijke mijnstreek|walcheren|zeeuws|bevelanden|drenthe|ommelanden|eemsdelta|westerkwartier|fryslan|friesland|flevoland|eemland|utrecht|lekstroom|gooi|kennemerland|zaanstreek|west-friesland|amstelland/;
/** A first capital, a few words, and no end of a sentence. */
const LOOKS = /^[^\p{L}*]{0,4}\p{Lu}[^.;!?]{2,60}$/u;

/** "Gemeenten die nog niet zijn begonnen": no remark. */
const OF_SOME = /^(?:gemeenten|locaties|plaatsen|plekken) (?:die|waar|waarvan|zonder|met) /;

const mayBeTitle = (text: string): boolean =>
  LOOKS.test(text.trim()) &&
  !NO_TITLE.test(plainWords(text)) &&
  !REGIOS.test(plainWords(text)) &&
  text.trim().split(/\s+/).length <= 8 &&
  (!isRemark(text) || OF_SOME.test(plainWords(text))) &&
  !isTitle(text) &&
  rowLabel(text) === null;

/** A name that is like that of a gebied may be one that is written otherwise. */
const isUnknownTitle = oncePerText((text: string): boolean => {
  if (!mayBeTitle(text)) return false;
  const resolution = BUILT_IN_GEBIEDEN.resolve(text);
  return resolution.status === "unknown" && resolution.nearest === null;
});

/** What a whole tab may be called, and no group of its gemeenten. */
const GENERAL =
  /overzicht|voortgang|bijlage|tabel|lijst|\bstand\b|monitor|rapport|spreidingswet|opvang|asiel|cyclus|verdel|concept|versie/;
/** True for what may be the first of more titles that divide one table. */
const divides = (text: string): boolean =>
  mayBeTitle(text) && !GENERAL.test(plainWords(text)) && BUILT_IN_GEBIEDEN.resolve(text).status === "unknown";

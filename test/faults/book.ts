// SPDX-License-Identifier: EUPL-1.2

import { chainTabs } from "./chain-tabs";
import { indeling, indicatief, verdeelbesluit, voortgang } from "./gemeente-tabs";
import { cyclus, locaties, mutaties, provincie, regios, uitruil } from "./other-tabs";
import { choosePlacing } from "./placing";
import { createRandom } from "./random";
import type { Book } from "./sheet";
import { halves } from "./sum-faults";
import { aboutOthers } from "./subject-faults";
import type { World } from "./world";

/** A workbook that says what is true in the world, in one of many layouts; without a fault in it. */
export function createBook(world: World, seed: number): Book {
  const random = createRandom(seed);
  const book: Book = { sheets: [], spots: [], today: "2025-12-05" };
  const named = random.chance(0.3) ? " cyclus 1" : null;
  voortgang(book, world, random, named);
  const withRegios = random.chance(0.6);
  if (random.chance(0.3)) verdeelbesluit(book, world, random);
  if (withRegios) regios(book, world, random);
  if (random.chance(0.6)) provincie(book, world, random);
  if (world.changes.some(({ side }) => side === "voor") && random.chance(0.6)) mutaties(book, world, random);
  if (random.chance(0.5)) locaties(book, world);
  if (random.chance(0.4)) uitruil(book, world, createRandom(seed * 13 + 5));
  if (random.chance(0.25)) indicatief(book, world, random);
  if (random.chance(0.25)) cyclus(book);
  // In a provincie without regio's of the report the column Regio beside the gemeenten may say it alone.
  const inColumn = book.spots.some(({ role }) => role === "regio") && createRandom(seed * 17 + 3).chance(0.5);
  if (world.ownRegios ? !inColumn : random.chance(0.15)) indeling(book, world);
  if (random.chance(0.1))
    book.sheets.push({ name: "In helften", rows: halves(world, 2).rows, merges: [], hiddenRows: [] });
  choosePlacing(book, random);
  const chain = createRandom(seed * 37 + 5);
  if (book.spots.some(({ kind }) => kind === "indicatief") && chain.chance(0.6)) chainTabs(book, world, chain);
  // A table about others beside those of a monitor changes nothing.
  const others = createRandom(seed * 31 + 7);
  if (others.chance(0.2)) book.sheets.push(aboutOthers(world, others).sheet);
  return book;
}

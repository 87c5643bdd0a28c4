// SPDX-License-Identifier: EUPL-1.2

import { mergerOf } from "../../gemeenten/mergers";
import { formatList } from "../../sheet/format";
import type { Model } from "../../model";
import { draftAt } from "../lib/draft";
import { namesIn, partsOfList } from "../lib/lists-of-gemeenten";
import { once } from "../lib/once";
import { figuresOfTable } from "../lib/of-table";
import type { Table } from "../../tabs/table";
import type { Rule } from "../rule";

export interface MissingParams {
  readonly provincie: string;
  readonly missing: readonly string[];
  readonly present: number;
  readonly all: number;
}

/**
 * Gemeenten of the workbook's own provincie that a table lacks, although it holds most of them. A table of one regio or
 * of a few gemeenten stays silent; so does a gemeente that an unknown or merged name in the table was probably meant to be.
 */
export const ontbreekt: Rule<MissingParams, "table"> = {
  id: "gemeente.ontbreekt",
  title: "Gemeente ontbreekt",
  checks: "Een tabel met de meeste gemeenten van de provincie mist er een of meer.",
  reason: "Zonder deze gemeenten zijn de sommen van de regio en de provincie niet volledig.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "waarschuwing",
  each: "table",
  in: ["voortgang", "verdeelbesluit"],
  sentence: ({ provincie, missing, present, all }) =>
    `In deze tabel staan ${String(present)} van de ${String(all)} gemeenten van ${provincie}. ${missing.length === 1 ? "Er ontbreekt" : "Er ontbreken"} ${formatList(missing, 12)}.`,
  check(table, model) {
    const { provincie } = model;
    const ahead = table.kind === "verdeelbesluit" ? model.index.runsAhead("taakstelling", cyclusOf(table, model)) : [];
    const own = ownGemeenten(model).filter(
      (one) => mergerOf(one, table.peildatum?.date ?? null) === null && !ahead.some(({ gemeente }) => gemeente === one),
    );
    if (provincie === null || own.length === 0) return null;
    const parts = partsOfList(model, table);
    if (parts[0] !== table) return null;
    const named = parts.map(namesIn);
    const missing = own.filter(({ naam }) => !named.some(({ found }) => found.has(naam)));
    const present = own.length - missing.length;
    const unexplained = missing.filter(({ naam }) => !named.some(({ meant }) => meant.has(naam)));
    const header = table.columns.find(({ role }) => role === "gemeente" || role === "code");
    if (unexplained.length === 0 || present * 2 <= own.length || header === undefined) return null;
    return draftAt(header.at, {
      found: `${String(present)} van ${String(own.length)} gemeenten`,
      params: { provincie, missing: unexplained.map(({ naam }) => naam), present, all: own.length },
    });
  },
};

/** The one that it names, else the one that its figures have by their day. */
const cyclusOf = (table: Table, model: Model): number | null =>
  table.cyclus ?? figuresOfTable(model, table).find(({ grootheid }) => grootheid === "taakstelling")?.cyclus ?? null;

const ownGemeenten = once(({ gebieden, provincie }: Model) =>
  gebieden.gemeenten.filter((gemeente) => gemeente.provincie === provincie),
);

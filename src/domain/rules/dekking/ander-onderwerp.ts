// SPDX-License-Identifier: EUPL-1.2

import { isAndereSoort, nameOfSoort } from "../../gemeenten/gebied";
import { areaAddress, cellAddress, columnLetters } from "../../sheet/addresses";
import { formatList } from "../../sheet/format";
import { nameOfSubject, type OtherSubject } from "../../tabs/headers/subjects";
import type { Table } from "../../tabs/table";
import { isRead } from "../lib/cells";
import type { Draft, Rule } from "../rule";

export interface OtherSubjectParams {
  readonly subject: OtherSubject;
  /** True where its numbers stand beside those of the taakstelling, as a soort of their own. */
  readonly read: boolean;
  /** Which rows or columns, where it is not the whole table: "Kolom D (Oekraïne)". */
  readonly part: string | null;
}

const ASIEL = "Gaat zij toch over asielopvang, zet dan “asiel” in de titel erboven.";
/** What to do where the word does not mean it, if that is something else. */
const ELSE: Readonly<Partial<Record<OtherSubject, string>>> = {
  noodopvang: "Gaat zij over alle opvang, haal dan “noodopvang” weg.",
  concept: "Geldt deze taakstelling, haal dat woord dan weg uit kop, titel of tabblad.",
  lijst: "Hoort zij bij de tabel erboven, haal dan de titel ertussen weg of zet er de naam van de regio.",
  deel: "Gaat zij over alle plaatsen, laat de kop dan alleen “Taakstelling” of “Gerealiseerd” zeggen, met soort en datum.",
};

/** What is about others than asylum seekers: read as a soort beside these, or not at all. */
export const anderOnderwerp: Rule<OtherSubjectParams, "sheet"> = {
  id: "dekking.ander-onderwerp",
  title: "Over iets anders dan de taakstelling",
  checks:
    "Een tabel gaat volgens kop, titel of tabblad over anderen (zoals statushouders of Oekraïne), over noodopvang, over een deel van de plaatsen of over een concept. Of zij staat onder een andere tabel, met een titel die niet bekend is. Of rijen of kolommen gaan over statushouders of Oekraïne.",
  reason:
    "Dat telt niet mee voor de spreidingswet. Oekraïne en statushouders staan ernaast als eigen soort; de rest is niet gelezen en niet gecontroleerd.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "sheet",
  in: "alle",
  sentence: ({ subject, read, part }) =>
    `${part ?? "Deze tabel gaat"} over ${nameOfSubject(subject)}. Dat telt niet mee in regulier, amv of totaal${
      read && isAndereSoort(subject)
        ? `. Het staat ernaast, als soort ${nameOfSoort(subject)}.`
        : ", dus zij is niet gelezen en niet gecontroleerd."
    }${part === null ? ` ${ELSE[subject] ?? ASIEL}` : ""}`,
  *check({ others, beside }) {
    for (const table of others)
      if (table.subject !== null)
        yield draftOf(
          table,
          areaAddress(table.area),
          null,
          beside.some((one) => isPartOf(one, table)),
        );
    for (const table of beside) {
      if (others.some((whole) => isPartOf(table, whole))) continue;
      const { part, address } = partOf(table);
      yield draftOf(table, address, part, true);
    }
  },
};

const draftOf = (
  { tab, subject }: Table,
  address: string,
  part: string | null,
  read: boolean,
): Draft<OtherSubjectParams> => ({
  tab,
  address,
  found: nameOfSubject(subject ?? "deel"),
  expected: null,
  params: { subject: subject ?? "deel", read, part },
  fix: null,
});

const isPartOf = (part: Table, { tab, area, headerRow }: Table): boolean =>
  part.tab === tab &&
  part.headerRow === headerRow &&
  part.area.column < area.column + area.columnCount &&
  area.column < part.area.column + part.area.columnCount;

/** Where a soort stands in a table of the taakstelling: in columns, or in rows by their column Soort. */
function partOf({ columns, rows, subject }: Table): { readonly part: string; readonly address: string } {
  const soorten = columns.find(({ role }) => role === "soort");
  if (soorten === undefined) {
    const own = columns.filter(({ role, soort }) => role !== null && soort === subject);
    const [first] = own;
    const names = own.map(({ column, header }) => `${columnLetters(column)} (${header})`);
    return {
      part: `${own.length === 1 ? "Kolom" : "Kolommen"} ${formatList(names)} ${own.length === 1 ? "gaat" : "gaan"}`,
      address: first === undefined ? "A1" : cellAddress(first.at),
    };
  }
  const own = rows.filter(isRead);
  const numbers = own.map(({ row }) => String(row + 1));
  return {
    part: `${own.length === 1 ? "Rij" : "Rijen"} ${formatList(numbers)} ${own.length === 1 ? "gaat" : "gaan"}`,
    address: cellAddress({ row: own[0]?.row ?? 0, column: soorten.column }),
  };
}

// SPDX-License-Identifier: EUPL-1.2

import { Schema } from "tableschema";
import { fromSerial } from "../../../src/domain/sheet/dates";
import type { Rows } from "./rows";

type Table = {
  readonly fields: readonly (readonly [name: string, type: string])[];
  readonly rows: readonly string[][];
};

/**
 * Frictionless' own library for tables in JavaScript: casts texts, of which dates are written as 2025-09-01. It asks for old
 * versions of axios and moment, neither of which is used here; "overrides" in package.json gives it ones without known holes.
 */
export async function tableschemaOf(rows: Rows): Promise<() => void> {
  const tables = await Promise.all(
    tablesOf(rows).map(async ({ fields, rows: texts }) => {
      // It answers a promise, whatever its own types say.
      const schema = await Promise.resolve(Schema.load({ fields: fields.map(([name, type]) => ({ name, type })) }));
      return { schema, texts };
    }),
  );
  return () => {
    for (const { schema, texts } of tables) for (const row of texts) schema.castRow(row);
  };
}

function tablesOf({ voortgang, locaties, mutaties }: Rows): Table[] {
  const date = (serial: number | ""): string => (serial === "" ? "" : (fromSerial(serial) ?? ""));
  return [
    {
      fields: [
        ["gemeente", "string"],
        ["taakstelling", "string"],
        ["gerealiseerd", "string"],
      ],
      rows: voortgang.flatMap(({ rows }) =>
        rows.map(({ gemeente, taakstelling, gerealiseerd }) => [gemeente, taakstelling, gerealiseerd]),
      ),
    },
    {
      fields: [
        ["gemeente", "string"],
        ["locatie", "string"],
        ["soort", "string"],
        ["plaatsen", "integer"],
        ["opening", "date"],
        ["einde", "date"],
      ],
      rows: locaties.map((row) => [
        ...[row.gemeente, row.locatie, row.soort, String(row.plaatsen)],
        ...[date(row.opening), date(row.einde)],
      ]),
    },
    {
      fields: [
        ["gemeente", "string"],
        ["soort", "string"],
        ["aantal", "integer"],
        ["datum", "date"],
      ],
      rows: mutaties.map((row) => [row.gemeente, row.soort, String(row.aantal), date(row.datum)]),
    },
  ];
}

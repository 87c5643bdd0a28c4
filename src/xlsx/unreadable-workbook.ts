// SPDX-License-Identifier: EUPL-1.2

import { DamagedPart } from "./damaged-part";

export type UnreadableReason =
  | "empty"
  | "too-large"
  | "too-many-cells"
  | "not-xlsx"
  | "old-xls"
  | "encrypted"
  | "damaged"
  | "far-apart"
  | "no-sheets";

const SENTENCES: Readonly<Record<UnreadableReason, string>> = {
  empty: "is leeg.",
  "too-large": "is te groot om te lezen.",
  "too-many-cells":
    "heeft meer dan 750.000 gevulde cellen en is daarmee te groot om te lezen. Haal tabbladen weg die u niet nodig hebt, sla het bestand op en probeer het opnieuw.",
  "not-xlsx": "is geen Excel-werkmap (.xlsx).",
  "old-xls": "is een oud Excel-bestand (.xls). Sla het in Excel op als .xlsx en probeer het opnieuw.",
  encrypted: "is beveiligd met een wachtwoord. Haal het wachtwoord er in Excel af en probeer het opnieuw.",
  "far-apart":
    "heeft een gevulde cel heel ver van de andere. Maak losse cellen onderaan en rechts in de tabbladen leeg en probeer het opnieuw.",
  "no-sheets": "heeft geen tabblad met cellen, dus er is niets te lezen.",
  damaged: "is beschadigd en kan niet worden gelezen. Open het in Excel, laat het herstellen en sla het opnieuw op.",
};

const sentenceOf = (reason: UnreadableReason, cause: unknown): string =>
  reason === "damaged" && cause instanceof DamagedPart
    ? `is beschadigd en kan niet worden gelezen: ${cause.words}. Open het in Excel, laat het herstellen en sla het opnieuw op.`
    : SENTENCES[reason];

/** The bytes are no workbook that can be read; the message is a Dutch sentence for the user. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";

  constructor(
    readonly reason: UnreadableReason,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`Het bestand "${file}" ${sentenceOf(reason, options?.cause)}`, options);
  }
}

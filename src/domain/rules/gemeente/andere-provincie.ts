// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { draftAt } from "../lib/draft";
import { writtenNames, type WrittenName } from "../lib/names";
import type { Rule } from "../rule";

export interface ElsewhereParams {
  readonly naam: string;
  readonly provincie: string;
  readonly own: string;
}

/** In a workbook of one provincie at least this share of the gemeenten is its own; one of two provincies has less. */
const OWN_SHARE = 0.75;

/** A gemeente of another provincie in the workbook of one provincie. Uitruil beyond the provincie and an indeling of all gemeenten are other matters. */
export const andereProvincie: Rule<ElsewhereParams> = {
  id: "gemeente.andere-provincie",
  title: "Gemeente van een andere provincie",
  checks: "In een werkmap van één provincie staat een gemeente van een andere.",
  reason: "De plaatsen van deze gemeente tellen niet mee voor de provincie. Mogelijk is een andere gemeente bedoeld.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "waarschuwing",
  kinds: ["voortgang", "verdeelbesluit", "mutaties", "locaties", "indicatief"],
  sentence: ({ naam, provincie, own }) => `${naam} ligt in ${provincie}, de andere gemeenten liggen in ${own}.`,
  *check(model) {
    const { provincie } = model;
    const written = [...writtenNames(model)].flatMap((name) => named(name));
    if (provincie === null || ownShare(written, provincie) < OWN_SHARE) return;
    for (const { name, gemeente } of written) {
      if (gemeente.provincie === provincie) continue;
      yield draftAt(name.named.at, {
        found: name.named.text,
        params: { naam: gemeente.naam, provincie: gemeente.provincie, own: provincie },
      });
    }
  },
};

interface Named {
  readonly name: WrittenName;
  readonly gemeente: Gemeente;
}

function named(name: WrittenName): Named[] {
  const { resolution } = name.named;
  if (name.kind === "uitruil" || name.kind === "regio-indeling" || resolution.status !== "found") return [];
  return resolution.gebied.level === "gemeente" ? [{ name, gemeente: resolution.gebied }] : [];
}

function ownShare(written: readonly Named[], provincie: NonNullable<Model["provincie"]>): number {
  const all = new Map(written.map(({ gemeente }) => [gemeente.code, gemeente.provincie]));
  return [...all.values()].filter((one) => one === provincie).length / all.size;
}

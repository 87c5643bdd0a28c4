// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_TABS } from "../../tabs/chain";
import { foundGemeente } from "../../gemeenten/found-gebied";
import { writtenNames } from "../lib/names";
import { once } from "../lib/once";
import type { Model } from "../../model";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface ElsewhereParams {
  readonly naam: string;
  readonly provincie: string;
  readonly own: string;
}

/** In a workbook of one provincie at least this share of the gemeenten is its own; one of two provincies has less. */
const OWN_SHARE = 0.75;

/** A gemeente of another provincie in the workbook of one provincie. Uitruil beyond the provincie and an indeling of all gemeenten are other matters. */
export const andereProvincie: Rule<ElsewhereParams, "name"> = {
  id: "gemeente.andere-provincie",
  title: "Gemeente van een andere provincie",
  checks: "In een werkmap van één provincie staat een gemeente van een andere.",
  reason: "De plaatsen van deze gemeente tellen niet mee voor de provincie. Mogelijk is een andere gemeente bedoeld.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "waarschuwing",
  each: "name",
  in: ["voortgang", "verdeelbesluit", "mutaties", "locaties", ...CHAIN_TABS, "regios", "provincie"],
  sentence: ({ naam, provincie, own }) => `${naam} ligt in ${provincie}, de andere gemeenten liggen in ${own}.`,
  check({ named }, model) {
    const { provincie } = model;
    const gemeente = foundGemeente(named);
    if (provincie === null || gemeente === null || gemeente.provincie === provincie) return null;
    if (ownShare(model) < OWN_SHARE) return null;
    return draftAt(named.at, {
      found: named.text,
      params: { naam: gemeente.naam, provincie: gemeente.provincie, own: provincie },
    });
  },
};

/** The part of the gemeenten in the workbook that lies in its own provincie; agreements with others and an indeling of all do not count. */
const ownShare = once((model: Model): number => {
  const provincies = new Map<string, string>();
  for (const { named, table } of writtenNames(model)) {
    const gemeente = table.kind === "uitruil" || table.kind === "regio-indeling" ? null : foundGemeente(named);
    if (gemeente !== null) provincies.set(gemeente.code, gemeente.provincie);
  }
  const own = [...provincies.values()].filter((one) => one === model.provincie).length;
  return own / provincies.size;
});

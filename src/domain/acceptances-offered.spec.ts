// SPDX-License-Identifier: EUPL-1.2

import { acceptanceKey, applyAcceptances, withAcceptances, type Acceptance } from "./acceptances";
import { offeredAcceptances } from "./acceptances-offered";
import { buildModel } from "./build-model";
import type { Finding } from "./findings";
import type { Model } from "./model";
import { validate } from "./rules/validate";
import { DEFAULT_SETTINGS } from "./settings";
import { workbookOf } from "./sheet/snapshot.fixture";

type Rows = readonly (readonly (string | number)[])[];

const modelOf = (tabs: Readonly<Record<string, Rows>>): Model =>
  buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-05", []);

/** A column Regulier with a word where a number should be. */
const stand = (day: string, name: string, hoorn: string | number): Rows => [
  ["Gemeente", "Taakstelling regulier", `Realisatie regulier ${day}`],
  ["Alkmaar", 395, 150],
  [name, 399, hoorn],
];

const at = (findings: readonly Finding[], tab: string, address: string): Finding =>
  findings.find((one) => one.tab === tab && one.address === address) ??
  (() => {
    throw new Error(`no finding at ${tab}!${address}`);
  })();

const SEP = { "Voortgang sep": stand("1-9-2025", "Hoorn", "veel") };

/** What was accepted in September, of the finding in C3. */
function accepted(tabs: Readonly<Record<string, Rows>> = SEP): readonly Acceptance[] {
  const model = modelOf(tabs);
  const finding = at(validate(model).findings, "Voortgang sep", "C3");
  const words = { reason: "Zo in de bron.", name: "Noor", time: "2025-10-01T10:00:00.000Z" };
  return withAcceptances([], [acceptanceKey(finding, model)], words);
}

function offered(tabs: Readonly<Record<string, Rows>>, acceptances = accepted()): readonly string[] {
  const model = modelOf(tabs);
  const sorted = applyAcceptances(validate(model), model, acceptances);
  return offeredAcceptances(sorted.open.findings, sorted.accepted, model, acceptances).map(
    ({ finding: { tab, address }, acceptance }) => `${tab}!${address} ${acceptance.tab}: ${acceptance.reason}`,
  );
}

const OFFER = ["Voortgang okt!C3 Voortgang sep: Zo in de bron."];

it.each([
  ["the same name", "Hoorn"],
  ["the name with blanks", " hoorn "],
  ["the code", "GM0405"],
])("is offered where the next delivery says the same: %s", (_, name) => {
  expect(offered({ ...SEP, "Voortgang okt": stand("1-10-2025", name, "veel") })).toEqual(OFFER);
});

it("is offered where the one of before has another value by now", () => {
  const sep = stand("1-9-2025", "Hoorn", 20);
  expect(offered({ "Voortgang sep": sep, "Voortgang okt": stand("1-10-2025", "Hoorn", "veel") })).toEqual(OFFER);
});

it.each([
  ["another value", stand("1-10-2025", "Hoorn", "weinig")],
  ["another gemeente", stand("1-10-2025", "Texel", "veel")],
  ["a number", stand("1-10-2025", "Hoorn", 20)],
])("is not offered for %s", (_, okt) => {
  expect(offered({ ...SEP, "Voortgang okt": okt })).toEqual([]);
});

it("is not offered for another column", () => {
  const okt = [
    ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-10-2025", "Realisatie amv 1-10-2025"],
    ["Alkmaar", 395, 150, 10],
    ["Hoorn", 399, 20, "veel"],
  ];
  expect(offered({ ...SEP, "Voortgang okt": okt })).toEqual([]);
});

it("is not offered for its own cell, whose row has another name now", () => {
  expect(offered({ "Voortgang sep": stand("1-9-2025", "Texel", "veel") })).toEqual([]);
});

it("is not offered once it is withdrawn", () => {
  expect(offered({ ...SEP, "Voortgang okt": stand("1-10-2025", "Hoorn", "veel") }, [])).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2

import { modelOf } from "../../domain/rules/lib/rules.fixture";
import { emptyLinkTabs } from "./empty-link-tabs";

test.each([
  ["", ["Restopgave", "Bod"]],
  [0, ["Bod"]],
  [12, ["Bod"]],
])("a tab of the chain with %p in it", (restopgave, tabs) => {
  const { records } = modelOf({
    Restopgave: [
      ["Gemeente", "Restopgave regulier"],
      ["Huizen", restopgave],
      ["Laren (NH.)", ""],
    ],
    Bod: [
      ["Gemeente", "Bod regulier"],
      ["Huizen", ""],
    ],
    Verdeelbesluit: [
      ["Gemeente", "Taakstelling regulier"],
      ["Huizen", ""],
    ],
  });
  expect(emptyLinkTabs(records.figures)).toEqual(tabs);
});

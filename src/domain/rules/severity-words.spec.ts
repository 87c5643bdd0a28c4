// SPDX-License-Identifier: EUPL-1.2
import { severityWord } from "./severity-words";

test("severity words by count", () => {
  expect([
    severityWord("fout"),
    severityWord("fout", 0),
    severityWord("waarschuwing", 2),
    severityWord("aandachtspunt", 1),
  ]).toEqual(["fout", "fouten", "waarschuwingen", "aandachtspunt"]);
});

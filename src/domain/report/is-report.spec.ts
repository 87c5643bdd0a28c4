// SPDX-License-Identifier: EUPL-1.2
import { isReport } from "./is-report";

const TITLE = ["Bevindingen Spreiding"];
const NOW = [
  "Ernst",
  "Tabblad",
  "Cel",
  "Controle",
  "Gevonden",
  "Verwacht",
  "Uitleg",
  "Gevolg van",
  "Notitie",
  "Kenmerk",
];
const EARLIER = ["Ernst", "Controle", "Tabblad", "Cel", "Gevonden", "Verwacht", "Uitleg"];

test.each([
  ["a report", [TITLE, [""], NOW], true],
  ["one of an earlier version", [TITLE, EARLIER], true],
  [
    "an earlier one without open findings",
    [TITLE, ["Tabblad", "Gelezen als", "Rijen", "Peildatum", "Gecontroleerd"]],
    true,
  ],
  ["with rows above and columns between", [["Voor MT"], ["", ...TITLE], ["", "Ernst", "Wie", ...NOW.slice(1)]], true],
  ["a tab with the title alone", [TITLE, ["Gemeente", "Taakstelling"], ["Hoorn", 399]], false],
  ["the headers alone", [["Eigen lijst"], NOW], false],
  ["headers above the title", [NOW, TITLE], false],
  ["a text that only begins so", [["Bevindingen Spreiding van mij"], NOW], false],
  ["nothing", [], false],
])("%s", (_, values, expected) => expect(isReport(values)).toBe(expected));

// SPDX-License-Identifier: EUPL-1.2
import { spellingFinding } from "../session.fixture";
import { searchFindings } from "./search";

const FINDINGS = [spellingFinding("A9", "fout"), { ...spellingFinding("A20"), tab: "Regio's" }];
const found = (query: string) => searchFindings(FINDINGS, query).map(({ address }) => address);

test.each([
  ["nothing typed", "", ["A9", "A20"]],
  ["only spaces", "  ", ["A9", "A20"]],
  ["the sentence, in any case", "hollandse KROON", ["A9", "A20"]],
  ["the cell", "voortgangsrapportage!a9", ["A9"]],
  ["the tab as a formula writes it", "'regio''s'!", ["A20"]],
  ["the rule's title", "niet officieel", ["A9", "A20"]],
  ["the severity", "fout", ["A9"]],
  ["words in any order, each of which must be there", "kroon regio's", ["A20"]],
  ["what is nowhere", "zaanstad", []],
])("%s", (_, query, expected) => {
  expect(found(query)).toEqual(expected);
});

// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../../build-model";
import { DEFAULT_SETTINGS } from "../../settings";
import { workbookOf } from "../../sheet/snapshot.fixture";

const modelOf = (datum: string | number) =>
  buildModel(
    workbookOf({
      Cyclus: [
        ["Cyclus", "Stap", "Datum"],
        [2, "Verdeelbesluit", datum],
      ],
    }),
    DEFAULT_SETTINGS,
    "2026-11-28",
  );

describe("a step with words in place of a day", () => {
  it.each([
    ["eind 2026", "eind 2026", "2026-12-31", "2026-12-31"],
    ["Aangekondigd: eind december 2026", "eind december 2026", "2026-12-31", "2026-12-31"],
    ["begin december 2026", "begin december 2026", "2026-12-01", "2026-12-31"],
    ["medio 2027", "medio 2027", "2027-01-01", "2027-12-31"],
    ["2028", "2028", "2028-01-01", "2028-12-31"],
  ])("%s tells when it is expected", (datum, words, first, last) => {
    expect(modelOf(datum).records.cyclus[0]?.announced).toEqual({ words, first, last });
  });

  it.each(["eind 2026", "begin december 2026", "december 2026", "2028", "volgt nog"])(
    "%s is no day to count with",
    (datum) => {
      const { records, cycli } = modelOf(datum);
      expect(records.cyclus[0]).toMatchObject({ date: null, unreadable: true });
      expect(cycli.find(({ nummer }) => nummer === 2)?.verdeelbesluit).toBeNull();
    },
  );

  it.each(["31-12-2026", "", "onbekend", "volgt nog", "31/12"])("%s tells no such time", (datum) => {
    expect(modelOf(datum).records.cyclus[0]?.announced).toBeUndefined();
  });
});

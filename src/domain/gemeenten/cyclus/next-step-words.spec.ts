// SPDX-License-Identifier: EUPL-1.2
import { cyclusSteps } from "./cycli";
import { nextStepLine, nextStepWords, overdueStepWords } from "./next-step-words";

type OwnStep = Parameters<typeof cyclusSteps>[0][number];

describe("the next step of the law, from what is built in", () => {
  it.each([
    ["2025-12-01", "Einde cyclus over 62 dagen, op 1-2-2026"],
    ["2026-01-31", "Einde cyclus morgen, op 1-2-2026"],
    ["2026-02-01", "Einde cyclus vandaag, op 1-2-2026"],
    ["2026-02-02", "Raming over 25 dagen, op 27-2-2026"],
    ["2026-11-23", "Verslag over 8 dagen, aangekondigd: begin december 2026"],
    // Announced is not sure: never "morgen" or "vandaag".
    ["2026-11-30", "Verslag over 1 dag, aangekondigd: begin december 2026"],
    ["2026-12-01", "Verslag nu verwacht, aangekondigd: begin december 2026"],
    ["2026-12-10", "Verslag nu verwacht, aangekondigd: begin december 2026"],
    ["2026-12-11", "Verdeelbesluit over 20 dagen, aangekondigd: eind 2026"],
    ["2026-12-31", "Verdeelbesluit nu verwacht, aangekondigd: eind 2026"],
    ["2027-01-01", "Plaatsen nodig over 181 dagen, aangekondigd: medio 2027"],
    ["2027-07-02", "Einde cyclus over 214 dagen, aangekondigd: 2028"],
    ["2028-12-31", "Einde cyclus nu verwacht, aangekondigd: 2028"],
    ["2029-01-01", "Einde cyclus aangekondigd voor 2028. Of het zover is, weet deze invoegtoepassing niet."],
  ])("on %s: %s", (today, line) => {
    expect(nextStepLine(cyclusSteps([]), today)).toBe(line);
  });

  it("names its cyclus", () => {
    expect(nextStepWords(cyclusSteps([]), "2026-11-23")).toMatchObject({ cyclus: 2, when: "over 8 dagen" });
    expect(nextStepWords(cyclusSteps([]), "2025-12-01")).toMatchObject({ cyclus: 1, when: "over 62 dagen" });
  });
});

describe("a step whose announced time has passed", () => {
  it.each([
    ["2026-12-10", [], null],
    ["2026-12-11", [], "aangekondigd voor begin december 2026. Of het zover is, weet deze invoegtoepassing niet"],
    ["2027-01-01", [], "aangekondigd voor eind 2026. Of het zover is, weet deze invoegtoepassing niet"],
    // The tab says when it came, or that what follows it did.
    ["2026-12-11", [{ cyclus: 2, stap: "Verslag", date: "2026-12-08" }], null],
    ["2026-12-16", [{ cyclus: 2, stap: "Verdeelbesluit", date: "2026-12-15" }], null],
    // Of another cyclus, or not there yet.
    ["2026-12-16", [{ cyclus: 1, stap: "Verdeelbesluit", date: "2026-12-15" }], expect.any(String)],
    ["2026-12-16", [{ cyclus: 2, stap: "Verdeelbesluit", date: "2026-12-17" }], expect.any(String)],
  ])("on %s with %j: %j", (today, own: readonly OwnStep[], why) => {
    expect(overdueStepWords(cyclusSteps(own), today)?.why ?? null).toEqual(why);
  });
});

describe("the workbook's own tab Cyclus goes before it", () => {
  const own = (date: string | null, more: Partial<OwnStep> = {}): readonly OwnStep[] => [
    { cyclus: 2, stap: "Verslag CvdK", date, ...more },
  ];
  it.each([
    ["a day", own("2026-12-04"), "Verslag over 6 dagen, op 4-12-2026"],
    ["today", own("2026-11-28"), "Verslag vandaag, op 28-11-2026"],
    ["a day that has passed", own("2026-11-27"), "Verdeelbesluit over 33 dagen, aangekondigd: eind 2026"],
    ["no day", own(null), "Verslag over 3 dagen, aangekondigd: begin december 2026"],
    [
      "words",
      own(null, {
        unreadable: true,
        announced: { words: "medio december 2026", first: "2026-12-01", last: "2026-12-31" },
      }),
      "Verslag over 3 dagen, aangekondigd: medio december 2026",
    ],
    [
      "words that name no time",
      own(null, { unreadable: true }),
      "Verdeelbesluit over 33 dagen, aangekondigd: eind 2026",
    ],
    ["a later cyclus", [{ cyclus: 3, stap: "Raming", date: "2026-11-30" }], "Raming over 2 dagen, op 30-11-2026"],
  ] as const)("%s", (_, steps, line) => {
    expect(nextStepLine(cyclusSteps(steps), "2026-11-28")).toBe(line);
  });

  it("a step that came without a day is not expected any more", () => {
    const besluit = [{ cyclus: 2, stap: "Verdeelbesluit", date: "2026-12-02" }];
    expect(nextStepLine(cyclusSteps(besluit), "2026-12-03")).toBe(
      "Plaatsen nodig over 210 dagen, aangekondigd: medio 2027",
    );
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { actionFailure, failureOf } from "./failures";
import { SheetRefuses, SheetTooLarge, ShortAnswer } from "./read-errors";

const officeError = (code: string) => Object.assign(new Error("The request failed."), { code });

describe("failures", () => {
  it("keeps a request that passes as soon as the user leaves the cell", () => {
    expect(failureOf(officeError("InvalidOperationInCellEditMode"))).toEqual({
      sentence:
        "Excel wacht op een cel die u aan het bewerken bent. Druk op Enter of Esc; daarna gaat het vanzelf verder.",
      passes: true,
      mayPass: true,
    });
  });

  it.each([
    ["AccessDenied", /beveiligd/],
    ["ItemNotFound", /bestaat niet meer/],
    ["RequestTimedOut", /niet op tijd/],
    ["ActivityLimitReached", /te druk/],
    ["RequestAborted", /te druk/],
    ["ServiceNotAvailable", /te druk/],
    ["ConnectionFailure", /verbinding met Excel viel weg/],
    ["InactiveWorkbook", /Klik in een cel van deze werkmap/],
    ["MemoryLimitReached", /te groot/],
    ["UnsupportedSheet", /gewoon tabblad/],
    ["ApiNotFound", /Werk Excel bij/],
    ["ResponsePayloadSizeLimitExceeded", /te groot/],
    ["SomethingNew", /meld dan deze code: SomethingNew\./],
  ])("tells what %s means and what to do", (code, words) => {
    const failure = failureOf(officeError(code));
    expect(failure.sentence).toMatch(words);
    expect(failure.passes).toBe(false);
  });

  it("names the sheet and the numbers where Excel gave too little or there is too much", () => {
    expect(failureOf(new ShortAnswer("Voortgang", 6_000_000, 0)).sentence).toContain(
      "0 van 6.000.000 gevraagde rijen van het tabblad Voortgang",
    );
    const used = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 26 };
    expect(failureOf(new SheetTooLarge("Data", used)).sentence).toContain("A1:Z1048576, 27.262.976 cellen");
  });

  it("tells that code which is asked for on demand did not come, where it is read and where it is written", () => {
    const missing = Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" });
    expect(failureOf(missing)).toEqual({
      sentence: expect.stringMatching(/kon niet worden geladen.*internetverbinding/),
      passes: false,
      mayPass: true,
    });
    expect(actionFailure(missing)).toBe(failureOf(missing).sentence);
  });

  it.each([
    ["RequestAborted", true],
    ["GeneralException", true],
    ["AccessDenied", false],
    ["ResponsePayloadSizeLimitExceeded", false],
  ])("knows whether %s may pass by itself", (code, mayPass) => {
    expect(failureOf(officeError(code)).mayPass).toBe(mayPass);
  });

  it("names the sheet that refuses", () => {
    expect(failureOf(new SheetRefuses("Grafiek", "UnsupportedSheet")).sentence).toBe(
      "Excel kan het tabblad Grafiek niet lezen (UnsupportedSheet). Kopieer de cijfers naar een nieuw tabblad, verplaats dit tabblad naar een andere werkmap en probeer het opnieuw.",
    );
  });

  it("has a sentence for anything that is thrown", () => {
    expect(failureOf(new TypeError("x")).sentence).toContain("TypeError");
    expect(failureOf("x").sentence).toContain("onbekend");
  });
});

// SPDX-License-Identifier: EUPL-1.2
/** In what ways Excel may misbehave while an analyst works: a new way is one entry more. */
import type { Misbehaviour, RequestFault } from "../../../src/workbench/excel-host/misbehaviour";
import type { Step } from "./steps";

export interface Profile {
  readonly misbehaviour: Misbehaviour;
  /** Steps that are refused while it lasts, with what the user reads; all others come about. */
  readonly refused?: Readonly<Partial<Record<Step, string>>>;
  /** Steps before which the runtime is lost, and another page starts. */
  readonly runtimeLostBefore?: readonly Step[];
  /** When formulas show a number that the user changed: at once where left out, else not before it is over; `by itself` then, and before that the pane says that it is behind. */
  readonly follows?: "after a check" | "after a sign" | "by itself";
  /** What others typed meanwhile, and what stands there in the end. */
  readonly typed?: Readonly<Record<string, number>>;
}

const BUSY = "Excel brak het verzoek af omdat het te druk is. Wacht even en probeer het opnieuw.";
const NO_CONNECTION = "De verbinding met Excel viel weg. Controleer de internetverbinding en probeer het opnieuw.";
const GENERAL =
  "Dit is niet gelukt. Sla de werkmap op, open haar opnieuw en probeer het nog eens. Blijft dit zo, meld dan deze code: GeneralException.";
const EDITING =
  "Excel wacht op een cel die u aan het bewerken bent. Er is niets gewijzigd. Druk op Enter of Esc en probeer het opnieuw.";
const OTHER_SHEET =
  "Excel kan dit niet op dit soort tabblad. Kopieer de cijfers naar een gewoon tabblad en probeer het opnieuw.";
const PROTECTED =
  "Het tabblad Locaties is beveiligd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.";
const NO_MARKS =
  "Op het tabblad Locaties kan niets worden gemarkeerd of weggehaald: het is beveiligd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.";

/** The same sentence at all steps that write, but those for marks; who writes cells says first that none was changed. */
const atEachWrite = (sentence: string, unchanged = `Er is niets gewijzigd. ${sentence}`) => ({
  accept: sentence,
  fix: unchanged,
  undo: unchanged,
  report: sentence,
  monitor: sentence,
});

/** Each step begins anew with counting its requests. */
const firstWrite = (fault: RequestFault): Misbehaviour => ({ requests: [{ nth: 1, of: "writing", fault }] });

export const PROFILES: Readonly<Record<string, Profile>> = {
  "web, slow": { misbehaviour: { takes: 2_000 } },
  "web, too busy to write": {
    misbehaviour: firstWrite({ kind: "whole", code: "RequestAborted" }),
    refused: { ...atEachWrite(BUSY), mark: BUSY, unmark: BUSY },
  },
  "web, an answer is lost after the writing": {
    misbehaviour: firstWrite({ kind: "answer lost", code: "ConnectionFailure" }),
    refused: { ...atEachWrite(NO_CONNECTION), mark: NO_CONNECTION },
  },
  // Marking goes on sheet by sheet after such a failure, and comes about.
  "web, a half is written": { misbehaviour: firstWrite({ kind: "part", writes: 2 }), refused: atEachWrite(GENERAL) },
  "desktop with a protected tab": {
    misbehaviour: { protected: ["Locaties"] },
    refused: { fix: PROTECTED, undo: PROTECTED, mark: NO_MARKS, unmark: NO_MARKS },
  },
  "desktop, a tab cannot be read": {
    misbehaviour: { unreadable: { Locaties: "UnsupportedSheet" } },
    refused: {
      validate:
        "Excel kan het tabblad Locaties niet lezen (UnsupportedSheet). Kopieer de cijfers naar een nieuw tabblad, verplaats dit tabblad naar een andere werkmap en probeer het opnieuw.",
      fix: OTHER_SHEET,
      undo: OTHER_SHEET,
    },
  },
  "in cell-edit mode": {
    misbehaviour: { editing: true },
    refused: {
      ...atEachWrite(EDITING, EDITING),
      mark: EDITING,
      unmark: EDITING,
      validate:
        "Excel wacht op een cel die u aan het bewerken bent. Druk op Enter of Esc; daarna gaat het vanzelf verder.",
    },
    follows: "by itself",
  },
  "co-author": {
    misbehaviour: {
      others: [
        { before: 2, tab: "Voortgangsrapportage", address: "D7", value: 21 },
        { before: 4, tab: "Voortgangsrapportage", address: "D6", value: 18 },
      ],
      events: { source: "Remote", times: 2, after: 1_000 },
    },
    typed: { "Voortgangsrapportage!D7": 21, "Voortgangsrapportage!D6": 18 },
  },
  "LTSC 2021: 1.12 only": {
    misbehaviour: { sets: { ExcelApi: "1.12", CustomFunctionsRuntime: "1.3", SharedRuntime: "1.1" } },
  },
  "Mac formats": {
    misbehaviour: {
      numberFormats: { General: "Standaard", "d-m-yyyy": "d-m-jjjj", "#,##0": "#.##0", "0.00": "0,00", "0.0%": "0,0%" },
    },
  },
  "events lost": { misbehaviour: { events: { times: 0 } }, follows: "after a check" },
  "results lost": { misbehaviour: { results: "refused" }, follows: "after a sign" },
  "runtime lost and back": { misbehaviour: {}, runtimeLostBefore: ["fix", "undo", "monitor"] },
};

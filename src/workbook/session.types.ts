// SPDX-License-Identifier: EUPL-1.2

import type { Acceptance } from "../domain/acceptances";
import type { OfferedAcceptance } from "../domain/acceptances-offered";
import type { Finding, ValidationResult } from "../domain/findings";
import type { CellContent, JournalEntry } from "../domain/journal/journal";
import type { Model } from "../domain/model";
import type { NewTab } from "../domain/new-tabs/new-tab";
import type { CellFix } from "../domain/rules/sure-passes";
import type { Verklaring } from "../domain/compare/verklaring";
import type { LeveringWord } from "../domain/leveringen/levering";
import type { Settings } from "../domain/settings";
import type { CellValue } from "../domain/sheet/snapshot";
import type { STORED_BUDGETS } from "../domain/sheet/stored-budgets";
import type { TabKind } from "../domain/tabs/table";

/**
 * Where the workbook stands, as far as the add-in knows. `failed`: the last reading failed for good, so that a model
 * from before may no longer be what the sheets say. While the user edits a cell an earlier model stays `ready`.
 */
type Phase = "starting" | "reading" | "ready" | "failed";

/** How far long work is: "Tabblad 12 van 36" is { what: "Tabblad", done: 12, total: 36 }. */
export interface Progress {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

/** That Excel lives: `calculated` where formulas have new results, `alive` for any other event or answer. */
export type Sign = "calculated" | "alive";

/** A value for the cell of a finding: that of its fix, one of its choices. */
export type FixRequest = CellFix;

/** What came of one request; `id` is that of the finding or the journal entry. */
export interface WriteOutcome {
  readonly id: string;
  /** Null where it was written; a Dutch sentence that says why not. */
  readonly sentence: string | null;
  /** Where only a part was undone: how many cells were left alone. */
  readonly left?: number;
}

export type ValuesScope = "selection" | "tab" | "workbook";

/** Cells that a sentence is about, in reading order. */
interface Places {
  readonly places?: readonly { readonly tab: string; readonly address: string }[];
}

export type ValuesOutcome = Places &
  (
    | /** `cells`: how many cells became values, spilled ones included. `sentence`: what stayed a formula and why, else null. */
      { readonly cells: number; readonly sentence: string | null }
    | { readonly cells: null; readonly sentence: string }
  );

/** How this user's Excel writes a formula. */
export interface FormulaNotation {
  readonly listSeparator: ";" | ",";
  /** True where that is the usual sign of this culture, and nothing in the workbook tells whether this user has it too. */
  readonly guessed?: true;
  readonly decimalSign: string;
  /** The name of DATE in the language of this Excel; null where that is not known. */
  readonly dateFunction: string | null;
}

export interface SelectionSeen {
  readonly notation: FormulaNotation | null;
  /** Null where no cell is selected, or more than one range. */
  readonly selected: { readonly tab: string; readonly address: string; readonly cells: number } | null;
  /** Dutch: why Excel cannot tell at this moment; else null. */
  readonly sentence: string | null;
}

export interface FormulaRequest {
  readonly tab: string;
  readonly address: string;
  /** In English notation, with "=". */
  readonly formula: string;
  /** For a cell that has General; null: leave the number format alone. */
  readonly numberFormat: string | null;
  /** How far the answer reaches. */
  readonly rows: number;
  readonly columns: number;
  /** What the user saw in the cell and lets go; null: the cell is to be empty. */
  readonly replace: CellContent | null;
}

export type FormulaOutcome =
  /** `entry`: the id in the journal. */
  | { readonly status: "put"; readonly entry: string }
  /** Nothing is written yet: this is in the cell. */
  | { readonly status: "filled"; readonly content: CellContent }
  | { readonly status: "refused"; readonly sentence: string };

/** The values of cells, errors as their text, and what the cells show; or a Dutch sentence where they cannot be read. */
export type CellsRead =
  | {
      readonly values: readonly (readonly CellValue[])[];
      readonly texts: readonly (readonly string[])[];
      readonly sentence: null;
    }
  | { readonly values: null; readonly sentence: string };

/** The formula of a cell in English notation, "" where it holds none, with what the cell answers; or a Dutch sentence where it cannot be read. */
export type FormulaRead =
  | { readonly formula: string; readonly value: CellValue; readonly sentence: null }
  | { readonly formula: null; readonly sentence: string };

/** What came of entering formulas again. */
export interface RenewOutcome {
  /** How many formulas; null where it was not done. */
  readonly renewed: number | null;
  /** Dutch: why not, or what was left as it is and what to do. */
  readonly sentences: readonly string[];
}

export interface MonitorOptions {
  /** The provincie or regio, as `monitorGebieden` names it; left out, the workbook's own provincie. */
  readonly gebied?: string;
}

/** What came of making a monitor. */
export interface MonitorOutcome {
  /** The name of its tab; null where nothing was written. */
  readonly tab: string | null;
  /** Dutch sentences, the first says what was done or why not; the others what came in, what was left as it is, and what to do. */
  readonly sentences: readonly string[];
}

export interface NewTabsOutcome {
  /** The names that the new tabs got, in the order of the request; none where they could not be added. */
  readonly names: readonly string[];
  /** A Dutch sentence that says why not, else null. */
  readonly sentence: string | null;
}

/** A cell whose number changed between two deliveries. */
export interface ChangedPlace {
  readonly tab: string;
  readonly address: string;
}

/** What is marked in the sheets: nothing, findings (true), or the cells that changed between two deliveries. */
export type Marked = boolean | "wijzigingen";

/** Something that the workbook keeps and that this version cannot read, or not wholly. */
export interface Unreadable {
  readonly name: keyof typeof STORED_BUDGETS;
  /** aside: something else took its place; damaged: it lies in its own place until something is written there; newer: a later version wrote it, and it stays. */
  readonly place: "aside" | "damaged" | "newer";
  /** The day on which it was put aside, as 2025-12-05; null where that is not known, or where it still lies in its own place. */
  readonly since: string | null;
  /** All of it, as it lies there. */
  readonly text: string;
  /** How many entries of it cannot be read; null where that cannot be told. */
  readonly entries: number | null;
}

export interface SessionState {
  readonly phase: Phase;
  /** Null until the first reading is done. */
  readonly model: Model | null;
  /** The last validation without the findings that are accepted, also in its summary; null before the first. */
  readonly validation: ValidationResult | null;
  /** The findings of the last validation that are accepted. */
  readonly accepted: readonly Finding[];
  /**
   * Findings that Spreiding mended after the user validated last, and that are found no more. They are in no count; who looks at the list
   * still sees what was done, with the way back.
   */
  readonly mended: readonly Finding[];
  /** Of the findings of `validation` that follow from another one of them: that other one, by the id of the first. */
  readonly causes: ReadonlyMap<string, Finding>;
  /** After a write of the add-in the findings are made anew: until then they, and their counts, are those of before. */
  readonly recounting: boolean;
  /** All that were ever accepted and not withdrawn, lapsed ones included, newest first. */
  readonly acceptances: readonly Acceptance[];
  /** The open findings that were accepted before in another delivery, each with that acceptance. */
  readonly offers: readonly OfferedAcceptance[];
  /** Ids of findings of the last validation, accepted ones included, whose cells changed since. */
  readonly outdated: ReadonlySet<string>;
  /** Names of the tabs that changed after the last validation. */
  readonly changedSinceValidation: readonly string[];
  /** True where the settings are others than those of the last validation. */
  readonly settingsChangedSinceValidation: boolean;
  /** A Dutch sentence that says what is and what to do; null where nothing failed. */
  readonly failure: string | null;
  /** True where a model is known and the last reading failed, or was stopped after something changed: the sheets may say something else now. */
  readonly unread: boolean;
  /** Dutch: what stays away longer than it should, and what to do, while it may still come; null where all goes on. */
  readonly waiting: string | null;
  /** Null where nothing long is going on. */
  readonly progress: Progress | null;
  /** What the add-in wrote in the user's cells, newest first, what was undone included. */
  readonly journal: readonly JournalEntry[];
  /** Why numbers changed, in the user's words, newest first. */
  readonly verklaringen: readonly Verklaring[];
  /** What is marked in the sheets. */
  readonly marked: Marked;
  /** How many formulas of this add-in had no answer when their tab was read last; #BEZET! counts only after a validation. */
  readonly stuckFormulas: number;
  readonly settings: Settings;
  /** Dutch: what the workbook keeps and could not be read, or not wholly, and what follows from that. */
  readonly problems: readonly string[];
  /** All of that, as it lies in the workbook. */
  readonly unreadable: readonly Unreadable[];
}

/** What the user asks of the session in the workbook. None of these rejects; each answers why where it was not done. */
export interface Actions {
  /** Selects a cell and brings its tab to the front; answers null, or a Dutch sentence when that cannot be done. */
  jump(tab: string, address: string): Promise<string | null>;
  /**
   * What sure fixes are to write, so that in none of these cells something is left to be mended for sure: see `surePasses`. Nothing is
   * written; where it cannot be worked out the answer is what was asked.
   */
  settle(changes: readonly FixRequest[]): Promise<readonly FixRequest[]>;
  /**
   * Writes values in the cells of findings, each only where the cell is still what the finding was made from; else the finding
   * becomes outdated. All cells are looked at before one is written. Answers one outcome per request.
   */
  fix(changes: readonly FixRequest[]): Promise<readonly WriteOutcome[]>;
  /** Undoes journal entries (and leaves those that were undone before, with a sentence), each only where the cell still has what was written. */
  undo(ids: readonly string[]): Promise<readonly WriteOutcome[]>;
  /** Turns formulas with functions of this add-in into their values, with journal. */
  toValues(scope: ValuesScope): Promise<ValuesOutcome>;
  /**
   * Puts a formula in one cell, with journal. Where the cell is not as the user saw it, or what the formula answers would not
   * fit, nothing is written.
   */
  putFormula(request: FormulaRequest): Promise<FormulaOutcome>;
  /** Enters the formulas of this add-in again that have no answer, with journal: Excel then asks for them. Protected tabs are left, and told. */
  renewFormulas(): Promise<RenewOutcome>;
  /** What is in cells at this moment, for a formula or a table that is made of them. */
  readCells(tab: string, address: string): Promise<CellsRead>;
  /** The formula of one cell at this moment. */
  readFormula(tab: string, address: string): Promise<FormulaRead>;
  /** Lets findings stand with one reason: all of them, or none. Answers null, or a sentence where that is not possible (no reason given, for one). */
  accept(findings: readonly Finding[], reason: string, name?: string): Promise<string | null>;
  /** Accepts findings with the reason and the name of the acceptance that is offered for each: all of them, or none. */
  takeOver(findings: readonly Finding[]): Promise<string | null>;
  /** Takes acceptances back, those that are still there: their findings are open again. */
  withdraw(acceptanceIds: readonly string[]): Promise<string | null>;
  /** Marks the open findings in the sheets (in place of earlier marks, also those of changes), without touching the user's own look. */
  mark(): Promise<string | null>;
  /** Marks cells whose number changed, in a look of their own; else as `mark`, of which it takes the marks away. */
  markChanges(places: readonly ChangedPlace[]): Promise<string | null>;
  /** Takes all marks away. */
  unmark(): Promise<string | null>;
  /**
   * Writes the findings to the report tab, in place of the last report, and brings it to the front. Where something changed after the
   * last validation the workbook is validated first; where that fails there is no report.
   */
  report(): Promise<string | null>;
  /**
   * Makes a tab with the figures of a gebied as live formulas, a row per gemeente and per regio, and brings it to the front. Made again it
   * is brought up to date: rows and columns that are missing come in, nothing that the user put there is written or moved away from its
   * gemeente. Where that is not sure, or a tab of the user's has the name, it makes a new tab.
   */
  makeMonitor(options?: MonitorOptions): Promise<MonitorOutcome>;
  /** Puts tabs in the workbook behind those that are there, under names that are still free, and brings the first one to the front. */
  addTabs(tabs: readonly NewTab[]): Promise<NewTabsOutcome>;
  /** Keeps the user's word on what a tab is ("geen": do not read it, null: the add-in's own idea) and reads again. */
  setTabKind(tab: string, kind: TabKind | "geen" | null): Promise<string | null>;
  /**
   * Keeps what the user says of a levering, in place of what was said of it before, and reads again; nothing said takes it away. Answers
   * null, or a sentence where it is not kept: no table takes the place of one of another kind, or of itself.
   */
  setLevering(word: LeveringWord): Promise<string | null>;
  /** Keeps why a number changed; "" takes the reason away. */
  explain(change: Omit<Verklaring, "reason" | "time">, reason: string): Promise<string | null>;
  /**
   * Keeps changed settings in the workbook and reads it again. The change is made to what is kept at that moment, and once more where
   * somebody else turns out to have changed it just before the write, so that two changes at about the same time do not undo each other.
   * Answers null, or a sentence.
   */
  saveSettings(change: (stored: Settings) => Settings): Promise<string | null>;
  /**
   * Puts back what was put aside, as far as it can be read now, and reads again. What is there stays; what cannot be read stays aside.
   * Answers null, or a sentence where nothing of it was put back.
   */
  putBackUnreadable(one: Pick<Unreadable, "name" | "text">): Promise<string | null>;
  /** Takes away for good what could not be read. Answers null, or a sentence where it is still there. */
  removeUnreadable(one: Pick<Unreadable, "name" | "text">): Promise<string | null>;
  /**
   * Takes away all that the add-in keeps in the workbook: marks, settings, journal, acceptances, and that it starts along with it.
   * Tabs and cells stay as they are. Answers null, or a sentence where nothing of it was taken away.
   */
  forgetAll(): Promise<string | null>;
}

/**
 * The one in-memory truth about the open workbook: it reads it, follows its changes and
 * tells its listeners. Functions, pane and ribbon share one session.
 */
export interface Session extends Actions {
  /** The version of the add-in; "" where it is not told. */
  readonly version: string;
  state(): SessionState;
  /** Calls back after each change of the state; the answer stops that. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Calls back at each sign that Excel gives, often; the answer stops that. */
  onSign(listener: (sign: Sign) => void): () => void;
  /** Reads the workbook and starts to follow it. Settles when the first reading is done or failed; never rejects. */
  start(): Promise<void>;
  /** Reads all, checks the rules, and keeps the result in the state. A reading or an action that is waited for in vain is left. Never rejects: see `failure`. */
  validate(): Promise<void>;
  /**
   * Stops the reading, validating or making of a monitor that is going on, and leaves any action that Excel does not answer; what was
   * known stays. Does nothing where nothing is going on.
   */
  cancel(): void;
  /** Tells what is selected, now and after each change of the selection or of cells, until the answer is called. Never throws. */
  watchSelection(listener: (seen: SelectionSeen) => void): () => void;
  /** Stops following. */
  dispose(): Promise<void>;
}

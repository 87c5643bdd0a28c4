// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../findings";
import { foundGemeente } from "../gemeenten/found-gebied";
import type { SoortOfTotaal } from "../gemeenten/gebied";
import type { Model } from "../model";
import { parseAddress } from "../sheet/addresses";
import { includesCell } from "../sheet/area-relations";
import { referencesIn } from "../sheet/references";
import type { CellRef } from "../sheet/snapshot";
import type { Figure } from "../tabs/records";
import type { NotComparedParams } from "./dekking/niet-nagerekend";
import { CellMap } from "./lib/cell-map";
import { sheetOf } from "./lib/cells";
import type { GapColumnParams } from "./rekenen/verschil-kolom";
import type { TotalParams } from "./rekenen/totaal";
import type { AmbiguousParams } from "./gemeente/dubbelzinnig";
import type { MissingNumber } from "./lib/missing-numbers";
import type { UnknownNameParams } from "./lib/unknown-name";

/** Of these rules a finding says that the number of its cell is not the one that is meant, or that Excel cannot reckon with it. */
const WRONG_NUMBER = /^(?:cel\.(?!anders-getoond$)|rekenen\.)/;
/** What is said of a cell, and what is said of the same cell that it may follow from. */
const SAME_CELL: readonly { readonly follows: RegExp; readonly from: RegExp }[] = [
  {
    // The number itself was taken in another way than it is written.
    follows: /^(?:rekenen|plausibel)\./,
    from: /^cel\.(?:datum-in-plaats-van-paar|duizendtal-als-decimaal|geen-geheel-getal|negatief)$/,
  },
  {
    // A percentage or a difference may be of the number that should have been there.
    follows: /^rekenen\.(?:percentage|verschil)$/,
    from: /^rekenen\.(?:totaal|regio-som|provincie-som|regioplan-som|soorten-som|twee-waarden)$/,
  },
  { follows: /^plausibel\.gesloten-telt-mee$/, from: /^plausibel\.einde-voor-opening$/ },
];
const UNKNOWN_ROW = /^gemeente\.(?:onbekend|dubbelzinnig)$/;
/** What may follow from another finding. */
const MAY_FOLLOW = /^(?:cel\.foutwaarde$|rekenen\.|plausibel\.)/;
const NOT_COMPARED = "dekking.niet-nagerekend";

/**
 * The findings that follow from another one of these, each with the finding to mend first: a `#WAARDE!` in a total because of a text in a
 * row, a sum that was not checked because of a cell that cannot be read. Only links that the cells themselves show: a formula that names the
 * cell, the same cell, or a number of the same moment that is missing.
 */
export function causesOf(findings: readonly Finding[], model: Model): ReadonlyMap<string, Finding> {
  const causes = new Causes(findings, model);
  const direct = new Map<string, Finding>();
  for (const finding of findings) {
    const cause = causes.of(finding);
    if (cause !== undefined) direct.set(finding.id, cause);
  }
  return new Map(
    [...direct].flatMap(([id, cause]) => {
      const beginning = beginningOf(cause, direct);
      return beginning === null ? [] : [[id, beginning] as const];
    }),
  );
}

/** What a chain of causes begins with; null for a circle, which has no beginning. */
function beginningOf(cause: Finding, direct: ReadonlyMap<string, Finding>): Finding | null {
  const passed = new Set<string>();
  let found = cause;
  for (let next = direct.get(found.id); next !== undefined; next = direct.get(found.id)) {
    if (passed.has(found.id)) return null;
    passed.add(found.id);
    found = next;
  }
  return found;
}

class Causes {
  private readonly wrong: readonly Placed[];
  private readonly atCell = new CellMap<Finding[]>();
  private readonly unread: readonly Placed[];

  constructor(
    findings: readonly Finding[],
    private readonly model: Model,
  ) {
    const placed = findings.flatMap(placeOf);
    this.wrong = placed.filter(({ finding }) => WRONG_NUMBER.test(finding.rule));
    this.unread = placed.filter(({ finding: { rule } }) => rule.startsWith("cel.") || UNKNOWN_ROW.test(rule));
    for (const { finding, at } of placed) {
      const known = this.atCell.get(at);
      if (known === undefined) this.atCell.set(at, [finding]);
      else known.push(finding);
    }
  }

  of(finding: Finding): Finding | undefined {
    if (finding.rule === NOT_COMPARED) return this.#ofMissingNumber(finding as Finding<NotComparedParams>);
    const [place] = MAY_FOLLOW.test(finding.rule) ? placeOf(finding) : [];
    if (place === undefined) return undefined;
    return this.#atSameCell(place) ?? this.#inFormula(place) ?? this.#inTotal(place);
  }

  #atSameCell({ finding, at }: Placed): Finding | undefined {
    const links = SAME_CELL.filter(({ follows }) => follows.test(finding.rule));
    return this.atCell.get(at)?.find(({ rule }) => links.some(({ from }) => from.test(rule)));
  }

  #inFormula({ finding, at }: Placed): Finding | undefined {
    const sheet = this.wrong.length === 0 ? undefined : sheetOf(this.model, at.tab);
    const formula = sheet?.formulas[at.row - sheet.used.row]?.[at.column - sheet.used.column] ?? "";
    if (formula === "") return undefined;
    const named = referencesIn(formula, at.tab);
    return this.wrong.find(
      (cause) =>
        cause.finding.id !== finding.id &&
        !isSameCell(cause.at, at) &&
        named.some(({ tab, area }) => isSameTab(tab, cause.at.tab) && includesCell(area, cause.at)),
    )?.finding;
  }

  /** A typed total that is right for what its column should have said: the first of the wrong differences above it. */
  #inTotal({ finding, at }: Placed): Finding | undefined {
    if (finding.rule !== "rekenen.totaal") return undefined;
    const { stated, computed } = finding.params as TotalParams;
    const above = this.wrong.filter(
      (one) => one.finding.rule === "rekenen.verschil-kolom" && one.at.tab === at.tab && one.at.column === at.column,
    );
    const tooMuch = above.map((one) => offBy(one.finding.params as GapColumnParams));
    const explains =
      tooMuch.reduce((sum, one) => sum + one, 0) === computed - stated || tooMuch.includes(computed - stated);
    return above.find(({ at: { row } }) => explains && row < at.row)?.finding;
  }

  /**
   * The first of the cells and rows without which the sum could be made. None where a number is missing for another reason too: to mend
   * these would then not be enough.
   */
  #ofMissingNumber(finding: Finding<NotComparedParams>): Finding | undefined {
    const missing = finding.params.gemeenten.flatMap((of) => of.missing.map((one) => ({ ...one, soort: of.soort })));
    const absent = new Set(missing.filter(({ why }) => why === "absent").map(({ naam }) => naam));
    const found = missing.map((one) =>
      one.why === "disputed"
        ? undefined
        : this.unread.find((cause) =>
            this.#isAbout(cause, finding.params, (figure) => isWhy(one, cause, figure, absent)),
          ),
    );
    return found.includes(undefined) ? undefined : this.unread.find((cause) => found.includes(cause))?.finding;
  }

  /** Whether a row has a figure of that moment for which this holds. */
  #isAbout({ at }: Placed, { grootheid, date }: NotComparedParams, holds: (figure: Figure) => boolean): boolean {
    const { records, index } = this.model;
    return records.tables.some(
      (table) =>
        table.tab === at.tab &&
        index
          .figuresOfRow(table, at.row)
          .some((figure) => figure.grootheid === grootheid && figure.date === date && holds(figure)),
    );
  }
}

const offBy = ({ stated, computed }: GapColumnParams): number => stated - computed;

/** Whether that finding is why the number of a gemeente is missing. */
function isWhy(
  { code, naam, soort, why }: MissingNumber & { readonly soort: SoortOfTotaal },
  { finding, at }: Placed,
  figure: Figure,
  absent: ReadonlySet<string>,
): boolean {
  if (figure.soort !== soort && soort !== "totaal") return false;
  if (!UNKNOWN_ROW.test(finding.rule))
    return figure.places === null && isSameCell(figure.at, at) && foundGemeente(figure.gebied)?.code === code;
  if (why !== "absent") return false;
  const { nearest = null, candidates = null } = finding.params as Partial<UnknownNameParams & AmbiguousParams>;
  const meant = candidates ?? (nearest === null ? null : [nearest]);
  return meant === null ? absent.size === 1 : meant.includes(naam);
}

interface Placed {
  readonly finding: Finding;
  readonly at: CellRef;
}

/** Nothing for a finding about more than one cell. */
function placeOf(finding: Finding): Placed[] {
  const area = parseAddress(finding.address);
  return area?.rowCount === 1 && area.columnCount === 1
    ? [{ finding, at: { tab: finding.tab, row: area.row, column: area.column } }]
    : [];
}

const isSameCell = (one: CellRef, other: CellRef): boolean =>
  one.tab === other.tab && one.row === other.row && one.column === other.column;

/** Excel takes capitals and small letters in a tab's name for the same. */
const isSameTab = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

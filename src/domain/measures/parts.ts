// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gebied, type Gemeente, type SoortOfTotaal } from "../gemeenten/gebied";
import { mergerOf } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";
import type { TabKind } from "../tabs/table";
import type { FigureIndex, Settled } from "../figures/figure-index";
import type { Figure } from "../tabs/records";
import { noNumberOf } from "./no-number";
import { answer, problem, type Answer, type Problem, type RestPart } from "./problem";

/** One number of one gemeente, of one soort where the tables split it. */
export interface Part<T = number> {
  readonly soort: SoortOfTotaal;
  readonly value: Answer<T>;
  /** What the number is made from. */
  readonly from: readonly Settled[];
}

const TOGETHER = ["totaal", ...SOORTEN] as const;

export type Lookup = (soort: SoortOfTotaal) => Settled | null;
export type Inside = ReadonlySet<string> | null;

/**
 * The numbers that a question about one gemeente comes down to. `totaal` is regulier and amv where both are known,
 * else the total that a table gives; a total that differs from its two soorten contradicts them. `inside`: the codes of the
 * gemeenten that are added up, where what they exchange among each other makes no difference.
 */
export function partsOf(
  gemeente: Pick<Gebied, "naam">,
  soort: SoortOfTotaal,
  tab: TabKind,
  lookup: Lookup,
  inside: Inside = null,
): readonly Part[] {
  if (soort !== "totaal") {
    const settled = lookup(soort);
    const there = settled === null ? TOGETHER.filter((of) => lookup(of) !== null) : [];
    if (there.length < 2) return [lackingPart(partOf(gemeente, soort, tab, settled, inside), there)];
    return [{ soort, value: problem({ kind: "other-soorten", name: gemeente.naam, soort, there }), from: [] }];
  }

  const entries = SOORTEN.map((of) => ({ of, settled: lookup(of) }));
  const present = entries.flatMap(({ of, settled }) => (settled === null ? [] : [of]));
  const split = entries.map(({ of, settled }) =>
    lackingPart(partOf(gemeente, of, tab, settled, inside), settled === null ? present : []),
  );
  const whole = lookup("totaal");
  const inSplit = entries.find(({ settled }) => settled !== null)?.settled ?? null;
  if (whole === null || (whole.places === null && inSplit !== null)) return split;
  if (split.some(({ value }) => !value.ok && isContradiction(value.problem))) return split;

  const sum = split.reduce<number | null>(
    (total, { value }) => (total !== null && value.ok ? total + value.value : null),
    0,
  );
  if (sum === null) return [partOf(gemeente, "totaal", tab, whole, inside)];
  return sum === whole.places
    ? split
    : [partOf(gemeente, "totaal", tab, inSplit === null ? whole : contradicted(whole, inSplit), inside)];
}

/** With the soorten that are there, where its own is not. */
function lackingPart(part: Part, there: readonly SoortOfTotaal[]): Part {
  const { value, soort } = part;
  return value.ok || value.problem.kind !== "not-in-tab" || there.length === 0
    ? part
    : { ...part, value: problem({ ...value.problem, lacking: { soort, there } }) };
}

/** A total that its two soorten contradict; that of several cycli stays a question of which. */
function contradicted(whole: Settled, { figure }: Settled): Settled {
  return whole.because.kind === "several-cycli"
    ? whole
    : { ...whole, because: { kind: "contradiction", other: figure.at, ofTotal: true } };
}

function partOf(
  gemeente: Pick<Gebied, "naam">,
  soort: SoortOfTotaal,
  tab: TabKind,
  settled: Settled | null,
  inside: Inside,
): Part {
  return { soort, value: placesOf(gemeente, tab, settled, inside), from: settled === null ? [] : [settled] };
}

/** True where the tables disagree, so that any number would be a choice. */
function isContradiction({ kind }: Problem): boolean {
  return kind === "contradiction" || kind === "several-cycli" || kind === "unclear-uitruil";
}

/** True for a problem that no sum may pass over: a choice, or a cell that says something which cannot be read. A blank is only unknown. */
export function stopsSum(problem: Problem): boolean {
  return isContradiction(problem) || problem.kind === "no-number" || problem.kind === "unreadable";
}

function placesOf(
  gemeente: Pick<Gebied, "naam">,
  tab: TabKind,
  settled: Settled | null,
  inside: Inside,
): Answer<number> {
  if (settled === null) return problem({ kind: "not-in-tab", name: gemeente.naam, tab });
  const { because } = settled;
  if (because.kind === "several-cycli") return problem({ kind: "several-cycli", cycli: because.cycli });
  if (because.kind === "contradiction")
    return problem({
      kind: "contradiction",
      first: settled.figure.at,
      second: because.other,
      ...(because.ofTotal !== undefined && { ofTotal: because.ofTotal }),
      ...(because.unnamed !== undefined && { unnamed: because.unnamed }),
      ...(settled.figure.grootheid === "realisatie" && settled.figure.date === null && { undated: true }),
    });
  if (because.kind === "undated") return problem({ kind: "unreadable", at: because.at });
  const doubt =
    settled.doubts.length === 0
      ? undefined
      : settled.doubts.find(
          ({ van, naar, even }) => inside === null || !even || ![...van, ...naar].every(({ code }) => inside.has(code)),
        );
  if (doubt !== undefined) return problem({ kind: "unclear-uitruil", doubt: doubt.doubt, at: doubt.at });
  if (settled.apartFromDoubts !== null) return answer(settled.apartFromDoubts);
  if (settled.places !== null) return answer(settled.places);
  return problem(
    settled.figure.rest === undefined
      ? noNumberOf(gemeente.naam, settled.figure)
      : noRestOf(gemeente, settled.figure.rest),
  );
}

/** Regulier is what is left of the totaal: the cell that keeps it from being known. */
function noRestOf({ naam }: Pick<Gebied, "naam">, { totaal, amv }: NonNullable<Figure["rest"]>): Problem {
  const held = [totaal, amv].filter(({ places }) => places === null).map((figure) => noNumberOf(naam, figure));
  const partOfRest = ({ places, at }: Figure): RestPart => ({ places, at });
  return (
    held.find(({ kind }) => kind === "no-number") ?? {
      kind: "no-rest",
      name: naam,
      totaal: partOfRest(totaal),
      amv: partOfRest(amv),
    }
  );
}

/** One part for all: a total on the one side can only be set against a total on the other. */
export function inTotal(parts: readonly Part[]): Part {
  const from = parts.flatMap((part) => part.from);
  let sum = 0;
  for (const { value } of parts) {
    if (!value.ok) return { soort: "totaal", value, from };
    sum += value.value;
  }
  return { soort: "totaal", value: answer(sum), from };
}

export interface Known<T> {
  readonly gemeente: Gemeente;
  readonly soort: SoortOfTotaal;
  readonly value: T;
  readonly from: readonly Settled[];
}

/**
 * What is known of a gebied at a moment: of a gemeente all its parts or a problem; of a regio or provincie the parts of the gemeenten
 * that are known, or a problem where of an asked soort nothing is. Unknown is left out, never counted as 0.
 *
 * @param day the one of the question, where the tables run ahead of a merger after it
 */
export function collect<T>(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  moment: CalendarDate | null,
  partsFor: (gemeente: Gemeente) => readonly Part<T>[],
  day: CalendarDate | null = moment,
): Answer<readonly Known<T>[]> {
  const known: Known<T>[] = [];
  const problems: { readonly soort: SoortOfTotaal; readonly problem: Problem }[] = [];
  const gone = goneUp(gebied, moment, day);
  if (gone !== null) return gone;
  for (const gemeente of index.gebieden.gemeentenOf(gebied, moment)) {
    for (const part of partsFor(gemeente)) {
      if (part.value.ok) known.push({ gemeente, soort: part.soort, value: part.value.value, from: part.from });
      else if (gebied.level === "gemeente" || stopsSum(part.value.problem)) return part.value;
      else problems.push({ soort: part.soort, problem: part.value.problem });
    }
  }
  // Of a gemeente all parts are known here.
  if (gebied.level === "gemeente" && known.length > 0) return answer(known);
  const onlyTotals = known.length > 0 && known.every((part) => part.soort === "totaal");
  const asked = soort !== "totaal" ? [soort] : onlyTotals ? [] : SOORTEN;
  const lacking = asked.find((of) => !known.some((part) => part.soort === of));
  if (lacking === undefined) return answer(known);
  const reasons = problems.filter((one) => one.soort === lacking).map((one) => one.problem);
  return problem(reasonOf(gebied, reasons.length > 0 ? reasons : problems.map((one) => one.problem)));
}

/** The problem of a gemeente that another one answers for at that moment, else null; `asked`: the day of the question. */
export function goneUp(
  gebied: Gebied,
  moment: CalendarDate | null,
  asked: CalendarDate | null = moment,
): Answer<never> | null {
  const merger = gebied.level === "gemeente" ? mergerOf(gebied, moment) : null;
  if (merger === null) return null;
  const ahead = (asked === null || merger.datum > asked) && { ahead: true };
  return problem({ kind: "goes-up", name: gebied.naam, date: merger.datum, successor: merger.opvolger.naam, ...ahead });
}

/** The problem of a whole gebied: a cell that can be mended tells more than blank ones, and those more than absent rows. */
export function reasonOf(gebied: Gebied, problems: readonly Problem[]): Problem {
  const mendable = problems.find(({ kind }) => kind === "no-number");
  if (mendable !== undefined) return mendable;
  const isAbsent = ({ kind }: Problem): boolean => kind === "not-in-tab" || kind === "other-soorten";
  const absent =
    problems.find(({ kind }) => kind === "other-soorten") ??
    problems.find((one) => one.kind === "not-in-tab" && one.lacking !== undefined) ??
    problems.find(({ kind }) => kind === "not-in-tab");
  const blank = problems.some((one) => !isAbsent(one));
  if (absent === undefined || blank || !("name" in absent)) return { kind: "no-figure", name: gebied.naam };
  return { ...absent, name: gebied.naam };
}

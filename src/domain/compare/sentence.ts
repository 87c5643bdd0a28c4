// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_WORDS } from "../figures/words";
import { nameOfSoort } from "../gemeenten/gebied";
import { formatChange, formatCount, formatList } from "../sheet/format";
import { groupBy } from "../sheet/group-by";
import { perGebied } from "./changes";
import type { Change, Comparison } from "./compare.types";
import { GROOTHEDEN, SOORT_ORDER } from "./order";

/** The comparison in a sentence or a few: how many gebieden changed, by how much in all, what came and went, and what could not be compared. */
export function describeComparison({ changes, compared, notCompared }: Comparison): string {
  const of = (kind: Change["kind"]): readonly Change[] => changes.filter((change) => change.kind === kind);
  const [changed, appeared, gone, spelling] = [of("changed"), of("appeared"), of("gone"), of("spelling")];
  const moved = [...changed, ...appeared, ...gone];
  if (moved.length === 0 && compared === 0)
    return `Er is niets om te vergelijken: beide leveringen hebben geen cijfer over hetzelfde.${apart(notCompared.length)}`;
  const head =
    moved.length === 0
      ? `Er is niets veranderd: ${formatCount(compared, "cijfer is", "cijfers zijn")} gelijk.`
      : `${subjects(moved)} gewijzigd${sums(changed)}.`;
  return (
    [
      head,
      ...(appeared.length === 0 ? [] : [`Nieuw: ${names(appeared)}.`]),
      ...(gone.length === 0 ? [] : [`Niet meer erin: ${names(gone)}.`]),
      ...(spelling.length === 0 ? [] : [`Alleen anders geschreven: ${names(spelling)}.`]),
    ].join(" ") + apart(notCompared.length)
  );
}

const apart = (count: number): string =>
  count === 0 ? "" : ` Niet alles is vergeleken: zie ${formatCount(count, "opmerking", "opmerkingen")}.`;

const names = (changes: readonly Change[]): string =>
  formatList([
    ...new Set(changes.map(({ gebied, doubt }) => (doubt === undefined ? gebied : `${gebied} (niet zeker)`))),
  ]);

/** "5 gemeenten", "4 gemeenten en 1 regio". */
function subjects(changes: readonly Change[]): string {
  const count = (level: "gemeente" | "regio" | "provincie"): number =>
    perGebied(changes.filter((change) => (change.level ?? "gemeente") === level)).size;
  const parts = [
    [count("gemeente"), "gemeente", "gemeenten"],
    [count("regio"), "regio", "regio’s"],
    [count("provincie"), "provincie", "provincies"],
  ] as const;
  return formatList(parts.flatMap(([many, one, more]) => (many === 0 ? [] : [formatCount(many, one, more)])));
}

/** What the numbers that both sides know changed by, per grootheid and soort; of gemeenten, or of what there is where none of these changed. */
function sums(changed: readonly Change[]): string {
  const known = changed.filter(({ difference }) => difference !== null);
  const ofGemeenten = known.filter(({ level }) => level === "gemeente" || level === null);
  const counted = [...(ofGemeenten.length > 0 ? ofGemeenten : known)].sort(bySubject);
  const severalCycli = new Set(counted.flatMap(({ cyclus }) => cyclus ?? [])).size > 1;
  const added = [...groupBy(counted, (change) => subjectOf(change, severalCycli))].map(
    ([subject, of]) => `${subject} ${formatChange(of.reduce((sum, { difference }) => sum + (difference ?? 0), 0))}`,
  );
  const unknown = changed.length - known.length;
  const parts = [
    ...added,
    ...(unknown === 0 ? [] : [`${formatCount(unknown, "cijfer", "cijfers")} met onbekend verschil`]),
  ];
  return parts.length === 0 ? "" : `: ${formatList(parts)}`;
}

function subjectOf({ grootheid, soort, cyclus }: Change, severalCycli: boolean): string {
  const words = grootheid === "mutatie" ? "mutaties" : GROOTHEID_WORDS[grootheid];
  return `${words} ${nameOfSoort(soort)}${severalCycli && cyclus !== null ? ` cyclus ${String(cyclus)}` : ""}`;
}

const bySubject = (a: Change, b: Change): number =>
  GROOTHEDEN.indexOf(a.grootheid) - GROOTHEDEN.indexOf(b.grootheid) ||
  SOORT_ORDER.indexOf(a.soort) - SOORT_ORDER.indexOf(b.soort) ||
  (a.cyclus ?? 0) - (b.cyclus ?? 0);

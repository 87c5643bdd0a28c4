// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, Soort } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { CalendarDate } from "../../sheet/dates";
import { DatedSums } from "./dated-sums";
import { locatiesOf } from "./locaties-per-gemeente";
import { mutatiesOf } from "./mutaties-of";
import { once } from "./once";
import type { TwoStands } from "./stands-in-time";

/** At least this share of a change has to be foreseen to explain it. */
const ENOUGH = 0.5;

/** True where the mutaties of the workbook, or locaties that opened or closed in between, explain a change between two peildata. */
export function isExplained(model: Model, stands: TwoStands): boolean {
  const { change } = stands;
  return [foreseen(model, stands), opened(model, stands)].some(
    (known) => known * change > 0 && Math.abs(known) >= Math.abs(change) * ENOUGH,
  );
}

/** Mutaties of the gemeente in the direction of the change, alone or with others, that are not known to fall outside the two peildata. */
export function foreseen(model: Model, { gemeente, soort, from, to, change }: TwoStands): number {
  const changes = changesOf(model, gemeente, soort);
  const { undated, dated } = change > 0 ? changes.rises : changes.falls;
  return undated + dated.upTo(to) - dated.upTo(from);
}

function opened(model: Model, { gemeente, soort, from, to }: TwoStands): number {
  const { openings, closings } = changesOf(model, gemeente, soort);
  return openings.upTo(to) - openings.upTo(from) - (closings.before(to) - closings.before(from));
}

interface Foreseen {
  readonly undated: number;
  readonly dated: DatedSums;
}

interface Changes {
  readonly rises: Foreseen;
  readonly falls: Foreseen;
  readonly openings: DatedSums;
  readonly closings: DatedSums;
}

const known = once((_: Model) => ({ regulier: new Map<string, Changes>(), amv: new Map<string, Changes>() }));

function changesOf(model: Model, gemeente: Gemeente, soort: Soort): Changes {
  const ofSoort = known(model)[soort];
  let changes = ofSoort.get(gemeente.code);
  if (changes === undefined) ofSoort.set(gemeente.code, (changes = makeChanges(model, gemeente, soort)));
  return changes;
}

function makeChanges(model: Model, gemeente: Gemeente, soort: Soort): Changes {
  const locaties = locatiesOf(model, [gemeente]).filter((locatie) => locatie.soort === null || locatie.soort === soort);
  const at = (day: "opening" | "einde"): DatedSums =>
    new DatedSums(
      locaties.flatMap(({ plaatsen, [day]: date }) => (date === null ? [] : [{ date, places: plaatsen ?? 0 }])),
    );
  return {
    rises: foreseenIn(model, gemeente, soort, 1),
    falls: foreseenIn(model, gemeente, soort, -1),
    openings: at("opening"),
    closings: at("einde"),
  };
}

function foreseenIn(model: Model, gemeente: Gemeente, soort: Soort, direction: 1 | -1): Foreseen {
  let undated = 0;
  const dated: { date: CalendarDate; places: number }[] = [];
  for (const { soort: own, aantal, moment } of mutatiesOf(model, gemeente)) {
    if (own !== soort || aantal * direction <= 0 || moment.kind === "na-einde-cyclus") continue;
    if (moment.kind === "date") dated.push({ date: moment.date, places: aantal });
    else undated += aantal;
  }
  return { undated, dated: new DatedSums(dated) };
}

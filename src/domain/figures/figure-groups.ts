// SPDX-License-Identifier: EUPL-1.2

import { GebiedMap } from "../gemeenten/gebied-map";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import { ensure } from "../sheet/ensure";
import type { Figure, Grootheid } from "../tabs/records";
import { CHAIN } from "../tabs/chain";
import { restOfTotal } from "./rest-of-total";
import { settle, unknownOf, type Settled } from "./settle";

/** What a number is about, beside its gebied. */
export interface Subject {
  readonly grootheid: Grootheid;
  readonly soort: SoortOfTotaal;
  readonly date: CalendarDate | null;
  readonly cyclus: number | null;
}

/** What tells the numbers of one gebied, grootheid and soort apart: a day or, for a decision, a cyclus; null where none is named. */
export type Moment = CalendarDate | number | null;

/** The grootheden of a decision, which holds for a cyclus; the others hold for a day. */
const PER_CYCLUS: ReadonlySet<Grootheid> = new Set<Grootheid>([...CHAIN, "taakstelling"]);

/** Whether a number is decided for a cyclus; the others are of a day. */
export const isPerCyclus = (grootheid: Grootheid): boolean => PER_CYCLUS.has(grootheid);

/** Whether a figure speaks of the same moment: the same known day or, for a decision, the same cyclus as far as both name one. */
function isAbout(figure: Figure, { grootheid, date, cyclus }: Subject): boolean {
  if (PER_CYCLUS.has(grootheid)) return figure.cyclus === null || cyclus === null || figure.cyclus === cyclus;
  return date !== null && figure.date === date;
}

/** The figures of one moment, and what they come down to once that is asked. */
interface OneNumber {
  readonly figures: Figure[];
  settled: Settled | null;
}

/** A number that more than one figure gives. */
export interface SharedNumber {
  /** All figures about its gebied, grootheid and soort. */
  readonly all: readonly Figure[];
  /** The ones that speak of one moment, see `isAbout`. */
  readonly about: readonly Figure[];
  /** Of these the ones of exactly that moment: a decision that names no cyclus speaks of each. */
  readonly own: readonly Figure[];
  readonly settled: Settled;
}

/** The figures about one gebied, grootheid and soort, in the order of the workbook. */
export class FigureGroup {
  readonly figures: Figure[] = [];
  /** What follows from others, see `restOfTotal`. It counts where no figure is of the same moment. */
  readonly rests: Figure[] = [];
  private withRests: readonly Figure[] | null = null;
  /** Made at the first question: most numbers of a large workbook are never asked. */
  private moments: ReadonlyMap<Moment, OneNumber> | null = null;
  private comparable: Map<number | null, OneNumber> | null = null;

  /** All that answers a question. */
  get answers(): readonly Figure[] {
    if (this.rests.length === 0) return this.figures;
    return (this.withRests ??= this.completed());
  }

  private completed(): readonly Figure[] {
    const stated = new Set(this.figures.map(momentOf));
    return [...this.figures, ...this.rests.filter((rest) => !stated.has(momentOf(rest)))];
  }

  /** The figures of exactly this day or cyclus settled; null where there are none. */
  at(moment: Moment): Settled | null {
    return settledOf(this.ofMoment(moment));
  }

  /** What stands in the place of a number that is not there, where one is of which the day is not known. */
  undated(): Settled | null {
    const figure = this.figures.find((one) => one.undated !== undefined && one.places !== null);
    return figure?.undated === undefined ? null : unknownOf(figure, { kind: "undated", at: figure.undated });
  }

  /** As `at`, of all figures that speak of the same moment. */
  settledAbout(subject: Subject): Settled | null {
    return settledOf(this.numberAbout(subject));
  }

  /** The figures that speak of the same moment, see `isAbout`. */
  about(subject: Subject): readonly Figure[] {
    return this.numberAbout(subject)?.figures ?? [];
  }

  *shared(): Generator<SharedNumber> {
    if (this.figures.length < 2) return;
    this.moments ??= byMoment(this.answers);
    for (const { figures: own } of this.moments.values()) {
      const [first] = own.filter(isStated);
      const number = first === undefined ? undefined : this.numberAbout(first);
      const about = number?.figures.filter(isStated) ?? [];
      // A difference of two numbers is compared where these stand.
      const settled =
        number === undefined || about.length < 2
          ? null
          : about.length === number.figures.length
            ? settledOf(number)
            : settle(about);
      if (settled !== null) yield { all: this.figures, about, own: own.filter(isStated), settled };
    }
  }

  private ofMoment(moment: Moment): OneNumber | undefined {
    this.moments ??= byMoment(this.answers);
    return this.moments.get(moment);
  }

  private numberAbout(subject: Subject): OneNumber | undefined {
    const { grootheid, date, cyclus } = subject;
    if (!PER_CYCLUS.has(grootheid)) return date === null ? undefined : this.ofMoment(date);
    this.comparable ??= new Map<number | null, OneNumber>();
    let number = this.comparable.get(cyclus);
    if (number === undefined) {
      number = { figures: this.answers.filter((figure) => isAbout(figure, subject)), settled: null };
      this.comparable.set(cyclus, number);
    }
    return number;
  }
}

const settledOf = (number: OneNumber | undefined): Settled | null =>
  number === undefined ? null : (number.settled ??= settle(number.figures));

const isStated = ({ rest }: Figure): boolean => rest === undefined;
export const momentOf = ({ grootheid, cyclus, date }: Figure): Moment => (PER_CYCLUS.has(grootheid) ? cyclus : date);

function byMoment(figures: readonly Figure[]): Map<Moment, OneNumber> {
  const moments = new Map<Moment, OneNumber>();
  for (const figure of figures) {
    const moment = momentOf(figure);
    const number = moments.get(moment);
    if (number === undefined) moments.set(moment, { figures: [figure], settled: null });
    else number.figures.push(figure);
  }
  return moments;
}

/** The figures of a workbook by what they are about. Maps in maps: a key made of texts costs more than it finds. */
export class FigureGroups {
  private readonly gebieden = new GebiedMap<Map<Grootheid, Map<SoortOfTotaal, FigureGroup>>>();
  private readonly groups: FigureGroup[] = [];

  get(gebied: Gebied, grootheid: Grootheid, soort: SoortOfTotaal): FigureGroup | undefined {
    return this.gebieden.get(gebied)?.get(grootheid)?.get(soort);
  }

  add(gebied: Gebied, figure: Figure): void {
    this.groupOf(gebied, figure).figures.push(figure);
  }

  /** What follows from the totaal and the amv of one table, once all figures are there. */
  addRest(gebied: Gebied, totaal: Figure): void {
    const amv = this.get(gebied, totaal.grootheid, "amv")?.figures;
    const rest = amv === undefined ? null : restOfTotal(totaal, amv);
    if (rest !== null) this.groupOf(gebied, rest).rests.push(rest);
  }

  private groupOf(gebied: Gebied, { grootheid, soort }: Figure): FigureGroup {
    const soorten = ensure(ensure(this.gebieden, gebied, noGrootheden), grootheid, noSoorten);
    return ensure(soorten, soort, () => this.create());
  }

  *shared(): Generator<SharedNumber> {
    for (const group of this.groups) yield* group.shared();
  }

  private create(): FigureGroup {
    const group = new FigureGroup();
    this.groups.push(group);
    return group;
  }
}

const noGrootheden = (): Map<Grootheid, Map<SoortOfTotaal, FigureGroup>> => new Map();
const noSoorten = (): Map<SoortOfTotaal, FigureGroup> => new Map();

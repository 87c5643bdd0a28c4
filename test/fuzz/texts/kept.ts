// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../../src/domain/build-model";
import { reportRows } from "../../../src/domain/report/report";
import { validate } from "../../../src/domain/rules/validate";
import { storedText } from "../../../src/workbook/stored/read-stored";
import { storedIn } from "../../../src/workbook/stored/stored";
import { KEYS, type StoredName, type StoredSettings } from "../../../src/workbook/stored/stored.types";
import { createBook } from "../../faults/book";
import { snapshotOf } from "../../faults/book-snapshot";
import { createRandom } from "../../faults/random";
import { createWorld } from "../../faults/world";
import byVersion from "../../integration/stored-by-earlier-version/0.1.0.json";
import { withLess } from "../minimise";
import type { FuzzPart } from "../part";
import { harmedJson } from "./json";
import { lostByWriting } from "./kept-lost";

interface KeptInput {
  readonly seed: number;
  readonly name: StoredName;
  readonly text: string;
}

const NAMES = Object.keys(KEYS) as readonly StoredName[];
const table = { tab: "Voortgang", nth: 1, kind: "voortgang", stand: "2025-09-01", among: 1 };
/** What a workbook kept, and of what an earlier version did not have one of each. */
const WHOLE: ReadonlyMap<string, string> = new Map<string, string>([
  [
    KEYS.leveringen,
    storedText({ kept: [{ ...table, sender: "ministerie", received: "2025-09-15", replaces: { ...table, nth: 2 } }] }),
  ],
  [
    KEYS.verklaringen,
    storedText({
      kept: [
        {
          grootheid: "realisatie",
          gebied: "GM0361",
          soort: "regulier",
          cyclus: null,
          oldDate: "2025-07-01",
          newDate: "2025-09-01",
          old: 100,
          new: 90,
          reason: "locatie gesloten",
          time: "2025-12-05T10:00:00.000Z",
        },
      ],
    }),
  ],
  [KEYS.marked, storedText({ kept: true })],
  [KEYS.report, storedText({ kept: "{6F1C9A4E-0000-0000-0000-000000000000}" })],
  ...Object.entries(byVersion),
]);

function settingsWith(valueOf: (name: StoredName) => string | undefined): StoredSettings["kept"] {
  return Object.fromEntries(
    NAMES.map((one) => {
      const value = valueOf(one);
      return [one, { isNullObject: value === undefined, value }];
    }),
  ) as unknown as StoredSettings["kept"];
}

/** What the workbook keeps for the add-in, after it came to harm: of one kind, with the others whole. */
export const kept: FuzzPart<KeptInput> = {
  name: "bewaard",
  usual: 10_000,
  make: (seed) => {
    const random = createRandom(seed * 49_979_687 + 11);
    const name = random.pick(NAMES);
    return { seed, name, text: harmedJson(random, WHOLE.get(KEYS[name]) ?? storedText({ kept: [] })) };
  },
  judge: ({ seed, name, text }) => {
    const settings: StoredSettings = {
      kept: settingsWith((one) => (one === name ? text : WHOLE.get(KEYS[one]))),
      aside: settingsWith(() => undefined),
    };
    const found = storedIn(settings);
    if (JSON.stringify(found) !== JSON.stringify(storedIn(settings))) return "read twice, and not the same";
    const lost = lostByWriting(name, text, found);
    if (lost !== null) return lost;
    const book = createBook(createWorld(seed % 50), seed % 50);
    const model = buildModel(snapshotOf(book), found.settings, book.today, found.journal, found.leveringen);
    const open = validate(model);
    const { acceptances, journal } = found;
    const made = { made: { day: "2025-12-05", time: "10:00" }, version: "1", causes: new Map() } as const;
    const rows = reportRows({ open, accepted: [], acceptances, journal, model, ...made });
    return rows.length === 0 ? "no report" : null;
  },
  *smaller(input) {
    for (const less of withLess([...input.text])) yield { ...input, text: less.join("") };
  },
  save: ({ text }) => ({ extension: "txt", content: text }),
};

// SPDX-License-Identifier: EUPL-1.2

import { installRuntime } from "./custom-functions.fixture";
import type { FunctionId } from "./functions";
import { previewFunction } from "./preview";
import { sampleModel } from "./sample.fixture";
import { connectFunctions } from "./stream";

beforeAll(() => {
  installRuntime();
  const state = { phase: "ready", model: sampleModel(), validation: null, failure: null } as const;
  connectFunctions({ state: () => state, subscribe: () => () => undefined, onSign: () => () => undefined });
});

/** The message of the error that a formula shows, or its value. */
function shown(id: FunctionId, ...[first, ...more]: readonly unknown[]): unknown {
  let cell: unknown;
  previewFunction(id, [[[first]], ...more], ([row]) => void (cell = row?.[0]))();
  return cell instanceof CustomFunctions.Error ? cell.message : cell;
}

test.each<[FunctionId, readonly unknown[], string]>([
  [
    "PROGNOSE",
    ["Noord-Holland", "regulier"],
    '"regulier" is geen datum, maar een soort. De volgorde is: gebied; datum; [soort].',
  ],
  [
    "PROGNOSE",
    ["Noord-Holland", 46054, 46054],
    '"46054" is geen soort, maar een datum. De volgorde is: gebied; datum; [soort].',
  ],
  [
    "PROGNOSE",
    ["1-2-2026", "Noord-Holland"],
    '"1-2-2026" is geen gebied, maar een datum. De volgorde is: gebied; datum; [soort].',
  ],
  [
    "PROGNOSE",
    ["Noord-Holland", "Alkmaar"],
    '"Alkmaar" is geen datum, maar een gebied. De volgorde is: gebied; datum; [soort].',
  ],
  [
    "REALISATIE",
    ["Alkmaar", "1-9-2025", "amv"],
    '"1-9-2025" is geen soort, maar een datum. De volgorde is: gebied; [soort]; [peildatum].',
  ],
  [
    "REALISATIE",
    ["Alkmaar", 45901],
    '"45901" is geen soort, maar een datum. De volgorde is: gebied; [soort]; [peildatum].',
  ],
  [
    "GAP",
    ["Alkmaar", "Hoorn"],
    '"Hoorn" is geen soort, maar een gebied. De volgorde is: gebied; [soort]; [peildatum]; [cyclus].',
  ],
  [
    "GAP",
    ["amv", "Alkmaar"],
    '"amv" is geen gebied, maar een soort. De volgorde is: gebied; [soort]; [peildatum]; [cyclus].',
  ],
  [
    "GAP",
    ["Alkmaar", "", "amv"],
    '"amv" is geen datum, maar een soort. De volgorde is: gebied; [soort]; [peildatum]; [cyclus].',
  ],
  [
    "TAAKSTELLING",
    ["Alkmaar", "amv", "1-9-2025"],
    '"1-9-2025" is geen getal, maar een datum. De volgorde is: gebied; [soort]; [cyclus]; [peildatum].',
  ],
  ["STATUS", ["Alkmaar", "amv"], '"amv" is geen datum, maar een soort. De volgorde is: gebied; [peildatum]; [cyclus].'],
  [
    "DUURZAAM",
    ["Alkmaar", "looptijd"],
    '"looptijd" is geen soort, maar een regel. De volgorde is: gebied; [soort]; [peildatum]; [jaren]; [regel].',
  ],
  [
    "HERKOMST",
    ["Alkmaar", "amv", "gap"],
    '"amv" is geen maat, maar een soort. De volgorde is: gebied; maat; [soort]; [peildatum]; [cyclus].',
  ],
  [
    "OVERZICHT",
    ["Noord-Holland", "Alkmaar"],
    '"Alkmaar" is geen soort, maar een gebied. De volgorde is: gebied; [soort]; [peildatum]; [cyclus].',
  ],
  ["GEMEENTEN", ["Noord-Holland", "amv"], '"amv" is geen datum, maar een soort. De volgorde is: [gebied]; [datum].'],
])("%s%j says what belongs where", (id, args, message) => {
  expect(shown(id, ...args)).toBe(message);
});

test("what is nothing else keeps its own sentence, and an answer stays an answer", () => {
  expect(shown("GAP", "Alkmaar", "xyz")).toBe(
    '"xyz" is geen soort. Kies "regulier", "amv", "totaal", "oekraïne" of "statushouders".',
  );
  expect(shown("GAP", "Alkmar")).toBe('"Alkmar" is geen gemeente, regio of provincie. Bedoelt u Alkmaar?');
  expect(shown("PROGNOSE", "Alkmaar", "")).toBe("Vul een datum in, zoals 1-2-2026.");
  expect(shown("GAP", "Alkmaar", "amv", 12.5)).not.toMatch(/volgorde/);
  expect(shown("GAP", "Alkmaar")).toBe(245);
});

// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { duizendtalAlsDecimaal } from "./duizendtal-als-decimaal";

const provincie = (taakstelling: number, realisatie: number | string) => ({
  Provincie: [
    ["", "Regulier", "Amv"],
    ["Taakstelling Noord-Holland", taakstelling, 1380],
    ["Realisatie 1/7/2025", realisatie, 771],
  ],
});

test("11,519 among thousands was 11.519", () => {
  const [finding] = check(duizendtalAlsDecimaal, provincie(14910, 11.519));
  expect(finding).toMatchObject({ at: "Provincie!B3", expected: "11.519", fix: { sure: false, choices: [11519] } });
  expect(finding?.sentence).toBe(
    "Hier staat 11,519 tussen duizendtallen. Plaatsen zijn hele getallen: waarschijnlijk is 11.519 bedoeld.",
  );
});

test("14,91 lost its last zero: 14.910 is proposed", () => {
  expect(check(duizendtalAlsDecimaal, provincie(14.91, 11519))[0]).toMatchObject({
    found: "14,91",
    expected: "14.910",
  });
});

test.each([11519, "11.519", "14.910,0", 771])("%p stays silent", (value) => {
  expect(check(duizendtalAlsDecimaal, provincie(14910, value))).toEqual([]);
});

test("a fraction without thousands around it is another rule", () => {
  const rows = [
    ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
    ["Alkmaar", 395, 1.5],
    ["Hoorn", 399, 0],
  ];
  expect(check(duizendtalAlsDecimaal, { Voortgang: rows })).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { amvZonderTaakstelling } from "./amv-zonder-taakstelling";

test("amv where none was asked", () => {
  const found = check(amvZonderTaakstelling, { Voortgang: voortgang(["Hoorn 399/0 0/20", "Alkmaar 395/102 150/0"]) });
  expect(found).toMatchObject([{ at: "Voortgang!C2", found: "20" }]);
});

test("amv with a taakstelling, none realised, or an unknown taakstelling", () => {
  expect(
    check(amvZonderTaakstelling, {
      Voortgang: voortgang(["Bloemendaal 150/24 0/30", "Hoorn 399/0 0/0", "Alkmaar 395/- 150/20"]),
    }),
  ).toEqual([]);
});

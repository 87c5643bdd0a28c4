// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";
import type { Rows } from "./rows";

const name = z.string().min(1);
const pair = z.string().regex(/^\d+\/\d+$/);
const soort = z.enum(["regulier", "amv"]);
const places = z.int().nonnegative();
const day = z.number().positive();

const rows = z.object({
  voortgang: z.array(
    z.object({
      peildatum: z.iso.date(),
      rows: z.array(z.object({ gemeente: name, taakstelling: pair, gerealiseerd: pair })),
    }),
  ),
  locaties: z.array(
    z.object({
      gemeente: name,
      locatie: name,
      soort,
      plaatsen: places,
      opening: day,
      einde: z.union([day, z.literal("")]),
    }),
  ),
  mutaties: z.array(z.object({ gemeente: name, soort, aantal: z.int(), datum: day })),
});

/** Plain zod: each cell on its own is what its column holds. */
export function parseWithZod(plain: Rows): unknown {
  return rows.parse(plain);
}

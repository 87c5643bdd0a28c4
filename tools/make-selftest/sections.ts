// SPDX-License-Identifier: EUPL-1.2

import { placed, type PlacedQuestion } from "./layout";
import type { Section } from "./question";
import { CELLEN } from "./questions/cellen";
import { FOUTWAARDEN } from "./questions/foutwaarden";
import { FUNCTIES } from "./questions/functies";
import { GETALLEN } from "./questions/getallen";
import { HANDWERK } from "./questions/handwerk";
import { LIJSTEN } from "./questions/lijsten";

/** In the order of the tabs. */
export const SECTIONS: readonly Section[] = [FUNCTIES, FOUTWAARDEN, GETALLEN, LIJSTEN, CELLEN, HANDWERK];

export const PLACES: readonly PlacedQuestion[] = SECTIONS.flatMap(placed);

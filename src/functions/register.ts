// SPDX-License-Identifier: EUPL-1.2
// The comments are Dutch where the metadata generator takes them over: users read them in Excel's function wizard.

import { code as codeOf } from "../domain/measures/code";
import { answer } from "../domain/measures/problem";
import { meantGebied } from "../domain/measures/resolve-gebied";
import { answerCells, answerEach } from "./answers";
import { textOf } from "./arguments";
import { gemeentenColumn } from "./gemeenten-column";
import { stream } from "./stream";

/**
 * CBS-code van een gemeente of provincie, zoals GM0361.
 * @customfunction CODE
 * @param gebied Gemeente of provincie: de naam, of een bereik van namen.
 */
export function code(gebied: unknown[][], invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(invocation, ({ index }) => answerEach(index, gebied, codeOf));
}

/**
 * Officiële naam bij een code, en bij een naam die anders of verkeerd is geschreven.
 * @customfunction NAAM
 * @param code De code of de naam van een gemeente, regio of provincie, of een bereik daarvan.
 */
export function naam(code: unknown[][], invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(invocation, ({ index }) =>
    answerCells(code, "het gebied", (value) => {
      const found = meantGebied(index, textOf(value));
      return found.ok ? answer(found.value.naam) : found;
    }),
  );
}

/**
 * De gemeenten van een gebied, onder elkaar.
 * @customfunction GEMEENTEN
 * @param [gebied] Regio, provincie of gemeente: de naam of de code, of een bereik daarvan; leeg is heel Nederland.
 * @param [datum] Datum waarop u de indeling wilt zien; leeg is de indeling van nu.
 */
export function gemeenten(
  gebied: unknown[][],
  datum: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, (model) => gemeentenColumn(model, gebied, datum));
}

// SPDX-License-Identifier: EUPL-1.2

import metadata from "../../../src/functions/functions.json";
import { installFunctions, resultOf } from "../../../src/functions/custom-functions.fixture";
import type { Model } from "../../../src/domain/model";

const functions = installFunctions();

/** Asks every function of a gemeente, the provincie and a name that nobody knows; an exception, or a number that is none, is a fault. */
export function wrongAnswer(model: Model): string | null {
  const [figure] = model.records.figures;
  const gebieden = [figure?.gebied.text ?? "Alkmaar", model.provincie ?? "Utrecht", "__proto__"];
  for (const { id, parameters } of metadata.functions) {
    const args = parameters.map(({ name }) =>
      ["gebied", "gemeente", "code"].includes(name)
        ? gebieden.map((gebied): unknown[] => [gebied])
        : name === "datum"
          ? 46_054
          : null,
    );
    const answers = resultOf(functions, model, id, args);
    for (const answer of Array.isArray(answers) ? (answers as unknown[]).flat() : [answers])
      if (typeof answer === "number" ? !Number.isFinite(answer) : answer === undefined || answer === null)
        return `${id} answers ${String(answer)}`;
  }
  return null;
}

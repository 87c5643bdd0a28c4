// SPDX-License-Identifier: EUPL-1.2

import metadata from "../../src/functions/functions.json";
import { formulaTab, readSample, run, type RunningWorkbook } from "./open-sample";

/** Excel refuses such a formula when it is typed; in a file that something else wrote it may stand all the same. */
const wrong = metadata.functions.flatMap(({ id, parameters }) => {
  const required = parameters.filter((parameter) => !("optional" in parameter)).length;
  const call = (count: number): string =>
    `=SPREIDING.${id}(${Array.from({ length: count }, () => '"Alkmaar"').join(",")})`;
  return [call(parameters.length + 1), ...(required > 0 ? [call(required - 1)] : [])];
});

describe("every function with too many arguments, and with too few", () => {
  let running: RunningWorkbook;
  beforeAll(async () => {
    const sample = await readSample();
    running = await run({ ...sample, sheets: [...sample.sheets, formulaTab("Fout", wrong)] });
  });
  afterAll(() => running.close());

  it("is #WAARDE! at once, and nothing waits", async () => {
    expect(wrong.length).toBeGreaterThanOrEqual(metadata.functions.length);
    const shown = (await running.values("Fout", `A1:A${String(wrong.length)}`)).flat();
    expect(wrong.filter((_, at) => shown[at] !== "#VALUE!")).toEqual([]);
    expect(running.workbook.host.functions.waitingFor()).toEqual([]);
  });
});

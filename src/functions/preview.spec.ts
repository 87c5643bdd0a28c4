// SPDX-License-Identifier: EUPL-1.2

import type { GridAnswer } from "./grid-answer";
import { cellError, fakeSession, installRuntime } from "./custom-functions.fixture";
import { previewFunction } from "./preview";
import { sampleModel } from "./sample.fixture";
import { connectFunctions } from "./stream";

installRuntime();
const model = sampleModel();

function preview(...[id, args]: [Parameters<typeof previewFunction>[0], readonly unknown[]]) {
  const told: GridAnswer[] = [];
  return { told, stop: previewFunction(id, args, (answer) => told.push(answer)) };
}

afterEach(() => connectFunctions(fakeSession())());

it("tells what a cell would show, errors with their sentence", () => {
  connectFunctions(fakeSession(model));
  expect(preview("GAP", ["Alkmaar"]).told).toEqual([[[245]]]);
  expect(preview("GAP", ["Amsterdam", "amv"]).told).toEqual([[[106]]]);
  expect(preview("GAP", [[["Alkmaar"], [""], ["Kennemerland"]]]).told).toEqual([[[245], [""], [719]]]);
  expect(preview("REALISATIEGRAAD", ["Texel"]).told).toEqual([[[cellError("#DIV/0!")]]]);
  expect(preview("GAP", ["Nergens"]).told).toEqual([
    [[cellError("#N/A", expect.stringContaining("geen gemeente") as string)]],
  ]);
});

it("waits for the workbook, follows it, and stops", () => {
  const session = fakeSession();
  connectFunctions(session);
  const { told, stop } = preview("GAP", ["Alkmaar"]);
  expect(told).toEqual([]);
  session.move({ phase: "ready", model });
  expect(told).toEqual([[[245]]]);
  stop();
  session.move({ phase: "failed", failure: "Weg." });
  expect(told).toHaveLength(1);
});

// SPDX-License-Identifier: EUPL-1.2

import type { ValidationResult } from "../domain/findings";
import { VOORTGANG } from "../domain/measures/records.fixture";
import { cellError, fakeInvocation, fakeSession, installRuntime, modelOf } from "./custom-functions.fixture";
import { gap } from "./figures";
import { connectFunctions, functionsAwake, stream } from "./stream";
import { createFakeClock } from "../workbook/async/clock.fixture";
import { bevindingen } from "./overview";

installRuntime();

const published = modelOf({ tables: [VOORTGANG] });
const other = modelOf({
  tables: [
    {
      ...VOORTGANG,
      rows: [
        ["Alkmaar", "395/102", "200/0"],
        ["Hoorn", "399/0", "0/0"],
      ],
    },
  ],
});

let disconnect = (): void => undefined;
afterEach(() => {
  disconnect();
});

describe("an answer that Excel may have dropped", () => {
  it("is given again with the first sign after a minute of silence, and that of formulas which are gone is not", async () => {
    const [session, clock] = [fakeSession(published), createFakeClock()];
    disconnect = connectFunctions(session, undefined, clock);
    const [alkmaar, gone] = [fakeInvocation(), fakeInvocation()];
    gap([["Alkmaar"]], null, null, null, alkmaar);
    gap([["Alkmaar"]], null, null, null, gone);
    gone.onCanceled?.();
    await clock.advance(60_000);
    session.sign("alive");
    session.sign("calculated");
    expect([alkmaar.results, gone.results]).toEqual([[[[245]], [[245]]], [[[245]]]]);
    alkmaar.onCanceled?.();
  });

  it("is given again when the page is seen again after that", async () => {
    const [session, clock] = [fakeSession(published), createFakeClock()];
    disconnect = connectFunctions(session, undefined, clock);
    const alkmaar = fakeInvocation();
    gap([["Alkmaar"]], null, null, null, alkmaar);
    functionsAwake();
    expect(alkmaar.results).toHaveLength(1);
    await clock.advance(60_000);
    functionsAwake();
    expect(alkmaar.results).toEqual([[[245]], [[245]]]);
    alkmaar.onCanceled?.();
  });
});

describe("a live formula", () => {
  it("waits without a result for the first model, also when it is called before there is a session", () => {
    const invocation = fakeInvocation();
    gap([["Alkmaar"]], null, null, null, invocation);
    const session = fakeSession();
    disconnect = connectFunctions(session);
    expect(invocation.results).toEqual([]);
    session.move({ phase: "ready", model: published });
    expect(invocation.results).toEqual([[[245]]]);
    invocation.onCanceled?.();
  });

  it("is answered again when the model changes, and only where its value does", () => {
    const session = fakeSession(published);
    disconnect = connectFunctions(session);
    const alkmaar = fakeInvocation();
    const hoorn = fakeInvocation();
    gap([["Alkmaar"]], null, null, null, alkmaar);
    gap([["Hoorn"], ["Nergens"]], null, null, null, hoorn);
    session.move({ phase: "reading" });
    session.move({ phase: "ready", model: other });
    expect(alkmaar.results).toEqual([[[245]], [[195]]]);
    expect(hoorn.results).toHaveLength(1);
    alkmaar.onCanceled?.();
    hoorn.onCanceled?.();
  });

  it("is answered again where only the sentence of its error changes", () => {
    const session = fakeSession(modelOf({}));
    disconnect = connectFunctions(session);
    const invocation = fakeInvocation();
    gap([["Alkmaar"], ["Alkmaar"]], null, null, null, invocation);
    session.move({ model: modelOf({ tables: [{ ...VOORTGANG, rows: [["Hoorn", "399/0", "0/0"]] }] }) });
    const [before, after] = [
      "Er is geen tabblad Voortgang in deze werkmap.",
      "Het gevraagde getal van Alkmaar staat niet op een tabblad Voortgang.",
    ].map((text) => cellError("#N/A", text));
    expect(invocation.results).toEqual([
      [[before], [before]],
      [[after], [after]],
    ]);
    invocation.onCanceled?.();
  });

  it("is not computed for a change of the session that is no change of the model", () => {
    const session = fakeSession(published);
    disconnect = connectFunctions(session);
    const compute = jest.fn(() => [[1]]);
    const invocation = fakeInvocation();
    stream(invocation, compute);
    session.move({ failure: "Een mededeling." });
    expect(compute).toHaveBeenCalledTimes(1);
    invocation.onCanceled?.();
  });

  it("gets nothing more once it is cancelled, or the session let go", () => {
    const session = fakeSession(published);
    disconnect = connectFunctions(session);
    const cancelled = fakeInvocation();
    const left = fakeInvocation();
    gap([["Alkmaar"]], null, null, null, cancelled);
    gap([["Alkmaar"]], null, null, null, left);
    cancelled.onCanceled?.();
    session.move({ model: other });
    expect(cancelled.results).toHaveLength(1);
    expect(left.results).toHaveLength(2);
    disconnect();
    expect(session.listeners.size).toBe(0);
    session.move({ model: published });
    expect(left.results).toHaveLength(2);
    left.onCanceled?.();
  });

  it("of one session gets nothing of the next, whether that one was let go or replaced", () => {
    const first = fakeSession(published);
    disconnect = connectFunctions(first);
    const [replaced, letGo] = [fakeInvocation(), fakeInvocation()];
    gap([["Alkmaar"]], null, null, null, replaced);
    const second = fakeSession(other);
    disconnect = connectFunctions(second);
    gap([["Alkmaar"]], null, null, null, letGo);
    first.move({ model: other });
    expect(first.listeners.size).toBe(0);
    disconnect();
    const third = fakeSession(published);
    disconnect = connectFunctions(third);
    expect([replaced.results, letGo.results]).toEqual([[[[245]]], [[[195]]]]);
    expect(third.listeners.size).toBe(0);
    replaced.onCanceled?.();
    letGo.onCanceled?.();
  });

  it("says why when the workbook cannot be read, and comes back when it can", () => {
    const session = fakeSession();
    disconnect = connectFunctions(session);
    const invocation = fakeInvocation();
    gap([["Alkmaar"]], null, null, null, invocation);
    session.move({ phase: "failed", failure: "De werkmap is te groot." });
    session.move({ phase: "ready", model: published, failure: null });
    session.move({ phase: "failed", failure: "De werkmap is te groot." });
    expect(invocation.results).toEqual([
      cellError("#N/A", "De werkmap is te groot."),
      [[245]],
      cellError("#N/A", "De werkmap is te groot."),
    ]);
    invocation.onCanceled?.();
  });

  it("ends in an error when its sum breaks, without holding up the others", () => {
    const session = fakeSession();
    disconnect = connectFunctions(session);
    const broken = fakeInvocation();
    const whole = fakeInvocation();
    stream(broken, () => {
      throw new Error("broken");
    });
    gap([["Alkmaar"]], null, null, null, whole);
    session.move({ phase: "ready", model: published });
    expect(broken.results).toEqual([expect.objectContaining({ code: "#N/A" })]);
    expect(whole.results).toEqual([[[245]]]);
    broken.onCanceled?.();
    whole.onCanceled?.();
  });

  it("is let go when the platform takes no more results, without holding up the others", () => {
    const session = fakeSession();
    disconnect = connectFunctions(session);
    const setResult = jest.fn(() => {
      throw new Error("gone");
    });
    const whole = fakeInvocation();
    gap([["Alkmaar"]], null, null, null, { setResult });
    gap([["Alkmaar"]], null, null, null, whole);
    session.move({ phase: "ready", model: published });
    session.move({ model: other });
    expect(setResult).toHaveBeenCalledTimes(1);
    expect(whole.results).toEqual([[[245]], [[195]]]);
    whole.onCanceled?.();
  });

  it("over the validation is answered again by another validation, not by another model", () => {
    const session = fakeSession(published);
    disconnect = connectFunctions(session);
    const invocation = fakeInvocation();
    bevindingen([[null]], null, invocation);
    session.move({ model: other });
    const validation = (count: number): ValidationResult =>
      ({
        findings: Array.from({ length: count }, () => ({ tab: "Voortgang" })),
        tabs: [],
      }) as unknown as ValidationResult;
    session.move({ validation: validation(3) });
    session.move({ validation: validation(3) });
    session.move({ model: published });
    session.move({ validation: validation(2) });
    expect(invocation.results).toEqual([expect.objectContaining({ code: "#N/A" }), [[3]], [[2]]]);
    invocation.onCanceled?.();
  });

  it("over the validation waits for the first model as the others do", () => {
    const session = fakeSession();
    disconnect = connectFunctions(session);
    const invocation = fakeInvocation();
    bevindingen([[null]], null, invocation);
    expect(invocation.results).toEqual([]);
    session.move({ phase: "ready", model: published });
    expect(invocation.results).toHaveLength(1);
    invocation.onCanceled?.();
  });

  it("listens to the session while there is one, with one listener for all", () => {
    const session = fakeSession(published);
    disconnect = connectFunctions(session);
    expect(session.listeners.size).toBe(0);
    const [one, two] = [fakeInvocation(), fakeInvocation()];
    gap([["Alkmaar"]], null, null, null, one);
    gap([["Hoorn"]], null, null, null, two);
    expect(session.listeners.size).toBe(1);
    one.onCanceled?.();
    expect(session.listeners.size).toBe(1);
    two.onCanceled?.();
    expect(session.listeners.size).toBe(0);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { allOrNothing } from "./all-or-nothing";
import { actionFailure } from "./failures";

const officeError = (code: string) => Object.assign(new Error("The request failed."), { code });
const contextWith = (sync: () => Promise<void>) => ({ sync }) as unknown as Excel.RequestContext;
const ends = (code: string) => contextWith(() => Promise.reject(officeError(code)));

it("asks nothing more where all went well", async () => {
  const settle = jest.fn();
  await allOrNothing(
    contextWith(() => Promise.resolve()),
    settle,
  );
  expect(settle).not.toHaveBeenCalled();
});

it("is well where all turns out to be done", async () => {
  await expect(allOrNothing(ends("Timeout"), () => Promise.resolve("all"))).resolves.toBeUndefined();
});

it("passes the failure on where nothing is done", async () => {
  await expect(allOrNothing(ends("Timeout"), () => Promise.resolve("nothing"))).rejects.toMatchObject({
    code: "Timeout",
  });
});

it("does not ask what stands while the user types: then Excel took nothing", async () => {
  const settle = jest.fn();
  const code = "InvalidOperationInCellEditMode";
  await expect(allOrNothing(ends(code), settle)).rejects.toMatchObject({ code });
  expect(settle).not.toHaveBeenCalled();
});

it("looks once more where looking fails, and then says that nobody knows", async () => {
  const settle = jest
    .fn<Promise<"all" | "nothing">, []>()
    .mockRejectedValueOnce(officeError("Timeout"))
    .mockResolvedValueOnce("nothing");
  await expect(allOrNothing(ends("GeneralException"), settle)).rejects.toMatchObject({ code: "GeneralException" });
  settle.mockRejectedValue(officeError("Timeout"));
  const sentence = await allOrNothing(ends("GeneralException"), settle).catch(actionFailure);
  expect(sentence).toMatch(/Misschien is het gelukt, misschien voor een deel/);
  expect(settle).toHaveBeenCalledTimes(4);
});

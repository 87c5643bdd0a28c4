// SPDX-License-Identifier: EUPL-1.2
import { coalesce } from "./coalesce";

function gate() {
  const open: (() => void)[] = [];
  const work = jest.fn(() => new Promise<void>((resolve) => open.push(resolve)));
  return { work, open };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("one at a time", () => {
  it("starts at once where nothing runs, and again when asked again", async () => {
    const { work, open } = gate();
    const ask = coalesce(work);
    const first = ask();
    expect(work).toHaveBeenCalledTimes(1);
    open[0]!();
    await first;
    void ask();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("makes one more run of all that is asked during a run", async () => {
    const { work, open } = gate();
    const ask = coalesce(work);
    void ask();
    const second = ask();
    const third = ask();
    await settle();
    expect(work).toHaveBeenCalledTimes(1);
    open[0]!();
    await settle();
    expect(work).toHaveBeenCalledTimes(2);
    let done = false;
    void Promise.all([second, third]).then(() => (done = true));
    await settle();
    expect(done).toBe(false);
    open[1]!();
    await settle();
    expect(done).toBe(true);
  });

  it("never runs twice at once, whoever asks just when a run ends", async () => {
    let active = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      active += 1;
      most = Math.max(most, active);
      await settle();
      active -= 1;
    };
    const ask = coalesce(work);
    const first = ask();
    void ask();
    await first.then(() => ask());
    await Promise.all([ask(), ask().then(() => ask())]);
    expect(most).toBe(1);
  });

  it("goes on after work that failed", async () => {
    const work = jest.fn().mockRejectedValueOnce(new Error("no")).mockResolvedValue(undefined);
    const ask = coalesce(work);
    await expect(ask()).rejects.toThrow("no");
    await ask();
    expect(work).toHaveBeenCalledTimes(2);
  });
});

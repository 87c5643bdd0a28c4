// SPDX-License-Identifier: EUPL-1.2

import { uitruilStatus } from "./uitruil-status";

describe("the status of an uitruil", () => {
  it.each([
    "akkoord",
    "Akkoord",
    " vastgesteld ",
    "Overeengekomen",
    "besloten",
    "bestuurlijk akkoord",
    "Akkoord GS d.d. 12-3-2025",
    "vastgesteld op 3 april 2025",
  ])("is agreed: %s", (text) => {
    expect(uitruilStatus(text)).toBe("agreed");
  });

  it.each([
    "",
    "voorstel",
    "concept",
    "afgewezen",
    "in bespreking",
    "niet akkoord",
    "nog niet vastgesteld",
    "akkoord onder voorbehoud",
    "conceptakkoord",
    "onbesloten",
    "voorlopig akkoord",
  ])("is not agreed: %s", (text) => {
    expect(uitruilStatus(text)).toBe("not-agreed");
  });

  it.each(["akkoord?", "Alkmaar akkoord, Hoorn volgt", "akkoord in mei verwacht"])("is unclear: %s", (text) => {
    expect(uitruilStatus(text)).toBe("unclear");
  });
});

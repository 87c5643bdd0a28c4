// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { buildModel } from "../../domain/build-model";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import type { LeveringWord } from "../../domain/leveringen/levering";
import { keyOf } from "../../domain/leveringen/leveringen-of";
import { fakeSession } from "../session.fixture";
import { settled } from "../settled.fixture";
import { LeveringenView } from "./leveringen-view";

const stand = (hoorn: number) => [
  ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
  ["Alkmaar", 395, 150],
  ["Hoorn", 399, hoorn],
];
const OUD = { tab: "Oud", nth: 1, kind: "voortgang", among: 1, sender: null, received: null, replaces: null } as const;

function show(tabs: Parameters<typeof workbookOf>[0], words: readonly LeveringWord[] = []) {
  const model = buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-05", [], words);
  const { session } = fakeSession({ model });
  const onAnnounce = jest.fn();
  render(<LeveringenView session={session} state={session.state()} onJump={jest.fn()} onAnnounce={onAnnounce} />);
  return { session, onAnnounce, model };
}

test("says that there is none", () => {
  show({ Leeg: [["niets"]] });
  expect(screen.getByText("Er zijn nog geen leveringen")).toBeTruthy();
});

test("two of one day: asks which one holds, and keeps the answer", async () => {
  const { session, onAnnounce } = show({ Oud: stand(0), Nieuw: stand(10) });
  expect(screen.getByText("Voor 1 september 2025 zijn er 2 leveringen. Welke geldt?")).toBeTruthy();
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "“Nieuw” geldt" })));
  expect(session.setLevering).toHaveBeenCalledWith(
    expect.objectContaining({ tab: "Nieuw", replaces: expect.objectContaining({ tab: "Oud" }) as unknown }),
  );
  expect(onAnnounce).toHaveBeenCalledWith("“Nieuw” geldt. “Oud” telt niet meer mee.");
});

test("a date without a year is not kept, one in Dutch is", async () => {
  const { session } = show({ Oud: stand(0) });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Gegevens van “Oud”" })));
  const received = screen.getByRole("textbox", { name: "Ontvangen op (mag leeg blijven)" });
  fireEvent.change(received, { target: { value: "ergens in maart" } });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Bewaar" })));
  expect(screen.getByText("Vul een datum in met het jaar, zoals 3-11-2025.")).toBeTruthy();
  expect(session.setLevering).not.toHaveBeenCalled();
  fireEvent.change(received, { target: { value: "3-11-2025" } });
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Bewaar" })));
  expect(session.setLevering).toHaveBeenCalledWith(expect.objectContaining({ ...OUD, received: "2025-11-03" }));
});

test("a replaced one says so, and counts again in one click", async () => {
  const plain = buildModel(workbookOf({ Oud: stand(0), Nieuw: stand(10) }), DEFAULT_SETTINGS, "2025-12-05", []);
  const [oud, nieuw] = plain.leveringen.map(keyOf);
  const { session } = show({ Oud: stand(0), Nieuw: stand(10) }, [
    { ...nieuw!, sender: "COA", received: null, replaces: oud! },
  ]);
  expect(screen.getByText("Vervangen door “Nieuw”, telt niet mee")).toBeTruthy();
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Laat weer meetellen" })));
  expect(session.setLevering).toHaveBeenCalledWith({ ...nieuw!, sender: "COA", received: null, replaces: null });
});

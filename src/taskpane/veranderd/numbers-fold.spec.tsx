// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import { changeOf } from "./change.fixture";
import { NumbersFold } from "./numbers-fold";

const provincie = (newDate: string, old: number, next: number) =>
  changeOf({ gebied: "Noord-Holland", code: null, level: "provincie", newDate, old, new: next });

test("numbers are in a table per grootheid, soort and day, once the fold is opened", () => {
  const numbers = [provincie("2025-09-01", 5000, 5335), provincie("2025-11-01", 5335, 5300)];
  render(<NumbersFold title="Volgt uit de gemeenten (2)" note="Met de gemeenten mee." numbers={numbers} />);
  expect(screen.queryByRole("table")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Volgt uit de gemeenten (2)" }));
  expect(screen.getByText("Met de gemeenten mee.")).toBeTruthy();
  const rowOf = (name: string) => within(screen.getByRole("table", { name })).getAllByRole("row").at(-1)?.textContent;
  expect(rowOf("realisatie regulier, 1-7-2025 → 1-9-2025")).toBe("provincie Noord-Holland5.0005.335+335");
  expect(rowOf("realisatie regulier, 1-7-2025 → 1-11-2025")).toBe("provincie Noord-Holland5.3355.300−35");
});

// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { settled } from "../settled.fixture";
import { ConfirmButton } from "./confirm-button";

function show() {
  const onConfirm = jest.fn(() => Promise.resolve());
  render(<ConfirmButton label="Wis…" question="U verliest 3 acceptaties." yes="Ja, wis" onConfirm={onConfirm} />);
  return onConfirm;
}
const ask = () => fireEvent.click(screen.getByRole("button", { name: "Wis…" }));

test("asks first, with the focus on no; what is lost is said", () => {
  const onConfirm = show();
  ask();
  expect(screen.getByText("U verliest 3 acceptaties.")).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Annuleer");
  expect(onConfirm).not.toHaveBeenCalled();
});

test.each(["Annuleer", "Escape"])("%s is no, and the focus comes back", (way) => {
  const onConfirm = show();
  ask();
  if (way === "Escape") fireEvent.keyDown(screen.getByRole("group"), { key: "Escape" });
  else fireEvent.click(screen.getByRole("button", { name: way }));
  expect(document.activeElement?.textContent).toBe("Wis…");
  expect(onConfirm).not.toHaveBeenCalled();
});

test("yes does it once, and the focus comes back", async () => {
  const onConfirm = show();
  ask();
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Ja, wis" })));
  expect(onConfirm).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.textContent).toBe("Wis…");
});

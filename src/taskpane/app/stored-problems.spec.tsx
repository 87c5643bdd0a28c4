// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { Message } from "../ui/message";
import { StoredProblems } from "./stored-problems";

beforeAll(() => Message.load());
const [JOURNAL, SETTINGS] = ["Het logboek is beschadigd.", "De instellingen zijn beschadigd."];

test("says each that cannot be read until the user has seen it, and then only what is new", () => {
  const { rerender, container } = render(<StoredProblems problems={[]} />);
  expect(container.textContent).toBe("");
  rerender(<StoredProblems problems={[JOURNAL]} />);
  expect(screen.getByText(JOURNAL)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Sluit deze melding" }));
  expect(container.textContent).toBe("");
  rerender(<StoredProblems problems={[JOURNAL, SETTINGS]} />);
  expect(container.textContent).toBe(SETTINGS);
});

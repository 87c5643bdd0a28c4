// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { settled } from "../settled.fixture";
import { CopyButton } from "./copy-button";

const clipboard = (writeText: () => Promise<void>) => Object.assign(navigator, { clipboard: { writeText } });
const copy = () => settled(() => fireEvent.click(screen.getByRole("button", { name: "Kopieer" })));

test("what is shown goes to the clipboard, and that is said", async () => {
  const writeText = jest.fn(() => Promise.resolve());
  clipboard(writeText);
  const onAnnounce = jest.fn();
  render(<CopyButton count={3} text={() => "a\tb"} onAnnounce={onAnnounce} />);
  await copy();
  expect(writeText).toHaveBeenCalledWith("a\tb");
  expect(onAnnounce).toHaveBeenCalledWith("3 bevindingen gekopieerd. Plak ze in een tabblad.");
  expect(screen.getByRole("button", { name: "Gekopieerd" })).toBeTruthy();
});

test("where the clipboard is refused the text is there, selected", async () => {
  clipboard(() => Promise.reject(new Error("NotAllowedError")));
  render(<CopyButton count={3} text={() => "a\tb"} onAnnounce={jest.fn()} />);
  await copy();
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /druk op Ctrl\+C/ });
  expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(["a\tb", 0, 3]);
  // Ctrl+C copies from where the focus is.
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: "Escape" });
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Kopieer" }));

  // What is clicked below does not move from under the pointer: the field goes when the user says so.
  await copy();
  fireEvent.blur(screen.getByRole("textbox"));
  fireEvent.click(screen.getByRole("button", { name: "Klaar" }));
  expect(screen.queryByRole("textbox")).toBeNull();
});

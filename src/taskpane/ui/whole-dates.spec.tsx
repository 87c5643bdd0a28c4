// SPDX-License-Identifier: EUPL-1.2
import { render } from "@testing-library/react";
import { WholeDates } from "./whole-dates";

function read(text: string): { readonly all: string | null; readonly whole: readonly (string | null)[] } {
  const { container } = render(<WholeDates text={text} />);
  return { all: container.textContent, whole: [...container.querySelectorAll("span")].map((one) => one.textContent) };
}

test("each date is one piece, and no letter of the sentence changes", () => {
  const sentence = "11.519 op 1-9-2025; prognose 12.202 op 01-12-2026.";
  expect(read(sentence)).toEqual({ all: sentence, whole: ["1-9-2025", "01-12-2026"] });
});

test.each(["", "Berg-en-Dal 10-20 plaatsen", "14.910 − 11.519 = 3.391"])("“%s” has no date", (text) => {
  expect(read(text)).toEqual({ all: text, whole: [] });
});

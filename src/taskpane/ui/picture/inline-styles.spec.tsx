// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import { withInlineStyles } from "./inline-styles";

/** jsdom knows no styles of drawings: these are what the classes say. */
const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bar: { fill: "rgb(255, 255, 255)", stroke: "rgb(0, 0, 0)" },
  words: { fill: "rgb(36, 36, 36)", "font-size": "12px" },
};
beforeEach(() => {
  jest
    .spyOn(window, "getComputedStyle")
    .mockImplementation(
      (shape) =>
        ({
          getPropertyValue: (name: string) => SAID[shape.getAttribute("class") ?? ""]?.[name] ?? "",
        }) as CSSStyleDeclaration,
    );
});
afterEach(() => jest.restoreAllMocks());

function drawing(): SVGElement {
  render(
    <svg data-testid="drawing" className="drawing" role="img" aria-label="Hoorn">
      <rect className="bar" width={10} />
      <g>
        <text className="words">Hoorn</text>
      </g>
    </svg>,
  );
  return screen.getByTestId<SVGElement & HTMLElement>("drawing");
}

test("what the classes say becomes attributes of the copy, and the drawing stays as it is", () => {
  const original = drawing();
  const copy = withInlineStyles(original, new Map());
  expect(copy.querySelector("rect")?.getAttribute("fill")).toBe("rgb(255, 255, 255)");
  expect(copy.querySelector("text")?.getAttribute("font-size")).toBe("12px");
  expect(copy.querySelectorAll("[class], [style], [role], [aria-label]")).toHaveLength(0);
  expect(copy.hasAttribute("class")).toBe(false);
  expect(original.querySelector("rect")?.hasAttribute("fill")).toBe(false);
  expect(original.getAttribute("role")).toBe("img");
});

test("forced colours go back to those of paper, and no other colour changes", () => {
  const paper = new Map([
    ["rgb(255, 255, 255)", "black"],
    ["rgb(0, 0, 0)", "white"],
  ]);
  const copy = withInlineStyles(drawing(), paper);
  expect(copy.querySelector("rect")?.getAttribute("fill")).toBe("black");
  expect(copy.querySelector("rect")?.getAttribute("stroke")).toBe("white");
  expect(copy.querySelector("text")?.getAttribute("fill")).toBe("rgb(36, 36, 36)");
});

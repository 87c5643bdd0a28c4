// SPDX-License-Identifier: EUPL-1.2
/** What stands in for Fluent's tables in the build is what the tables say. */
import { tokens as table, webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { tokens } from "../../src/taskpane/ui/theme/tokens-by-name";
import { themesFor } from "../../tools/webpack/used-tokens";

test("each token is the variable of its own name", () => {
  expect(Object.keys(table).length).toBeGreaterThan(400);
  for (const [name, value] of Object.entries(table)) expect(tokens[name]).toBe(value);
});

test("the themes keep every token that is named, in both schemes", () => {
  const [light, darkOnly] = themesFor(
    Object.keys(webLightTheme)
      .map((name) => `var(--${name})`)
      .join(" "),
  );
  expect(light).toEqual(webLightTheme);
  expect({ ...light, ...darkOnly }).toEqual(webDarkTheme);
});

test("and no other", () => {
  expect(Object.keys(themesFor("var(--colorNeutralForeground1) tokens.spacingHorizontalM")[0])).toEqual([
    "spacingHorizontalM",
    "colorNeutralForeground1",
  ]);
});

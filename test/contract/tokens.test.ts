// SPDX-License-Identifier: EUPL-1.2
/** What the build leaves of Fluent's themes is what the themes say. */
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { themesFor } from "../../tools/webpack/used-tokens";

test("the themes keep every token that is asked for, in both schemes", () => {
  const [light, darkOnly] = themesFor(
    Object.keys(webLightTheme)
      .map((name) => `var(--${name})`)
      .join(" "),
  );
  expect(light).toEqual(webLightTheme);
  expect({ ...light, ...darkOnly }).toEqual(webDarkTheme);
});

test("a token counts within another one, and with something to fall back on", () => {
  const [light] = themesFor("calc(var(--spacingVerticalS) + 1px) var(--fui-Link, var(--colorNeutralForeground1, red))");
  expect(Object.keys(light).sort()).toEqual(["colorNeutralForeground1", "spacingVerticalS"]);
});

test("no other is kept: a word is not yet a token, and a longer name is another one", () => {
  expect(themesFor("tokens.spacingHorizontalM spacingHorizontalM var(--spacingHorizontalMNudgeNot)")).toEqual([{}, {}]);
});

test.each(["`var(--${name})`", '"var(--" + name', "'var(--'.concat(name)"])(
  "what %s asks for cannot be told",
  (code) => {
    expect(() => themesFor(code)).toThrow("named while the pane runs");
  },
);

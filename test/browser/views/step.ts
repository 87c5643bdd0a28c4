// SPDX-License-Identifier: EUPL-1.2

import type { FrameLocator, Page } from "playwright-core";

export interface ViewStep {
  readonly name: string;
  /** From where the step before it ended. */
  open(pane: FrameLocator, page: Page): Promise<void>;
}

export const press = (pane: FrameLocator, name: string | RegExp) =>
  pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
export const tab = (pane: FrameLocator, name: string) => pane.getByRole("tab", { name }).click();
export const choose = (pane: FrameLocator, field: string | RegExp, label: string) =>
  pane.getByRole("combobox", { name: field }).selectOption({ label });
export const heading = (pane: FrameLocator, name: string) => pane.getByRole("heading", { name, exact: true }).waitFor();

/** Opens a detail from Meer, also where another detail is open. */
export async function detail(pane: FrameLocator, button: RegExp, title: string, text: string): Promise<void> {
  if ((await pane.getByRole("button", { name: "Terug", exact: true }).count()) > 0) await press(pane, "Terug");
  await press(pane, button);
  await heading(pane, title);
  await pane.locator("section", { hasText: title }).getByText(text).first().waitFor();
}

// SPDX-License-Identifier: EUPL-1.2
import { act, render, screen } from "@testing-library/react";
import { PATIENCE_MS, useBusy } from "./use-busy";

function Probe({ working }: { readonly working: boolean }) {
  return <p>{useBusy(working) ? "busy" : "calm"}</p>;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

test("short work never shows as busy", () => {
  const { rerender } = render(<Probe working />);
  wait(PATIENCE_MS - 1);
  expect(screen.getByText("calm")).toBeTruthy();
  rerender(<Probe working={false} />);
  wait(PATIENCE_MS);
  expect(screen.getByText("calm")).toBeTruthy();
});

test("long work shows until it ends, and the next one is patient again", () => {
  const { rerender } = render(<Probe working />);
  wait(PATIENCE_MS);
  expect(screen.getByText("busy")).toBeTruthy();
  rerender(<Probe working={false} />);
  expect(screen.getByText("calm")).toBeTruthy();
  rerender(<Probe working />);
  expect(screen.getByText("calm")).toBeTruthy();
});

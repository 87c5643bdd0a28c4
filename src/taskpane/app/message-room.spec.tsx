// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { News } from "../ui/use-news";
import { Message } from "../ui/message";
import { Foot } from "./foot";

const SHOWN_MS = 10_000;

beforeAll(() => Message.load());
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));
const newsOf = (kind: News["kind"], id = 1): News => ({ id, kind, text: "Er is iets gebeurd." });

function show(news: News | null) {
  const onDismiss = jest.fn();
  const footOf = (shown: News | null) => (
    <>
      <button>Elders</button>
      <p>Tekst</p>
      <Foot news={shown} onDismiss={onDismiss}>
        <button>Rapport</button>
      </Foot>
    </>
  );
  const { rerender, unmount } = render(footOf(news));
  return { onDismiss, show: (next: News | null) => rerender(footOf(next)), unmount };
}

test("what was done goes after ten seconds, and not before", () => {
  const { onDismiss } = show(newsOf("done"));
  wait(SHOWN_MS - 1);
  expect(onDismiss).not.toHaveBeenCalled();
  wait(1);
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test("a newer message has ten seconds of its own", () => {
  const { onDismiss, show: next } = show(newsOf("done"));
  wait(SHOWN_MS - 1);
  next(newsOf("done", 2));
  wait(SHOWN_MS - 1);
  expect(onDismiss).not.toHaveBeenCalled();
  wait(1);
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test("while the focus is in it, it stays; afterwards it goes", () => {
  const { onDismiss } = show(newsOf("done"));
  act(() => screen.getByRole("button", { name: "Sluit deze melding" }).focus());
  wait(3 * SHOWN_MS);
  expect(onDismiss).not.toHaveBeenCalled();
  act(() => screen.getByRole("button", { name: "Elders" }).focus());
  wait(SHOWN_MS);
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test("what went wrong stays, until something else is done", () => {
  const { onDismiss } = show(newsOf("problem"));
  wait(10 * SHOWN_MS);
  fireEvent.click(screen.getByText("Tekst"));
  fireEvent.click(screen.getByText("Er is iets gebeurd."));
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Elders" }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test.each([{ news: null }, { news: newsOf("announce") }])("nothing is shown or timed for $news.kind", ({ news }) => {
  const { onDismiss } = show(news);
  expect(screen.queryByText("Er is iets gebeurd.")).toBeNull();
  wait(SHOWN_MS);
  fireEvent.click(screen.getByRole("button", { name: "Elders" }));
  expect(onDismiss).not.toHaveBeenCalled();
});

test("nothing is timed once it is gone", () => {
  const { onDismiss, unmount } = show(newsOf("done"));
  unmount();
  jest.advanceTimersByTime(SHOWN_MS);
  expect(onDismiss).not.toHaveBeenCalled();
});

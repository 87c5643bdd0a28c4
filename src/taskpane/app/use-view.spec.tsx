// SPDX-License-Identifier: EUPL-1.2
import { act, renderHook } from "@testing-library/react";
import { useView } from "./use-view";

const settle = () => act(() => Promise.resolve());

test("opens the view that the user had open last, and keeps what is chosen", async () => {
  const preference = { last: () => Promise.resolve("overzicht"), remember: jest.fn().mockResolvedValue(undefined) };
  const { result } = renderHook(() => useView(preference));
  expect(result.current[0]).toBe("controle");
  await settle();
  expect(result.current[0]).toBe("overzicht");
  act(() => result.current[1]("controle"));
  expect(result.current[0]).toBe("controle");
  expect(preference.remember).toHaveBeenCalledWith("controle");
});

test("does not take a view away that the user chose meanwhile, nor open one that is gone", async () => {
  let tell = (_view: string | null): void => undefined;
  const preference = {
    last: () => new Promise<string | null>((resolve) => (tell = resolve)),
    remember: () => Promise.resolve(),
  };
  const { result } = renderHook(() => useView(preference));
  act(() => result.current[1]("controle"));
  tell("overzicht");
  await settle();
  expect(result.current[0]).toBe("controle");

  const gone = { last: () => Promise.resolve("formules-oud"), remember: () => Promise.resolve() };
  const other = renderHook(() => useView(gone));
  await settle();
  expect(other.result.current[0]).toBe("controle");
});

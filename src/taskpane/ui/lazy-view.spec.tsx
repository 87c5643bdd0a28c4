// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { lazyView } from "./lazy-view";

const Greeting = ({ name }: { readonly name: string }) => <p>Dag {name}</p>;

test("asks for its code when it is drawn, once", async () => {
  const load = jest.fn(() => Promise.resolve(Greeting));
  const Lazy = lazyView(load);
  expect(load).not.toHaveBeenCalled();
  const { unmount } = render(<Lazy name="Alkmaar" />);
  expect(await screen.findByText("Dag Alkmaar")).toBeTruthy();
  unmount();
  render(<Lazy name="Hoorn" />);
  expect(screen.getByText("Dag Hoorn")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test("says so where the code does not come, and can ask again", async () => {
  const load = jest.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error("offline"));
  const Lazy = lazyView<{ readonly name: string }>(load);
  render(<Lazy name="Alkmaar" />);
  fireEvent.click(await screen.findByRole("button", { name: "Probeer opnieuw" }));
  expect(await screen.findByText("Dag Alkmaar")).toBeTruthy();
});

test("can be asked for beforehand, and is there at once", async () => {
  const Lazy = lazyView(() => Promise.resolve(Greeting));
  await Lazy.load();
  render(<Lazy name="Alkmaar" />);
  expect(screen.getByText("Dag Alkmaar")).toBeTruthy();
});

test("shows what stands in its place where the code does not come", async () => {
  const Lazy = lazyView<{ readonly name: string }>(
    () => Promise.reject(new Error("offline")),
    ({ name }) => <p>Alleen {name}</p>,
  );
  render(<Lazy name="Alkmaar" />);
  expect(await screen.findByText("Alleen Alkmaar")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

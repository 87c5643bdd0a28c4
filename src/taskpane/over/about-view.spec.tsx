// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { settled } from "../settled.fixture";
import { AboutView, type AboutViewProps } from "./about-view";

function show(more: Partial<AboutViewProps> = {}) {
  const props = {
    version: "1.2.3",
    kept: { settings: 2, acceptances: 1, changes: 0, leveringen: 2, redenen: 1, marked: true },
    problems: [],
    onForget: jest.fn(() => Promise.resolve<string | null>(null)),
    onAnnounce: jest.fn(),
    ...more,
  };
  render(<AboutView {...props} />);
  return props;
}
const press = (name: RegExp) => settled(() => fireEvent.click(screen.getByRole("button", { name })));

test("tells the version, what is kept and where", () => {
  show();
  expect(screen.getByText(/versie 1\.2\.3/)).toBeTruthy();
  const items = Object.fromEntries(
    screen.getAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );
  expect(items).toMatchObject({
    "Instellingen die van de standaard afwijken": "2",
    "Markeringen in de tabbladen": "ja",
  });
  expect(screen.getByText(/welk onderdeel u het laatst open had/)).toBeTruthy();
});

test("tells what is kept and cannot be read", () => {
  show({ problems: ["Het logboek is beschadigd."] });
  expect(screen.getByText("Het logboek is beschadigd.")).toBeTruthy();
});

test("says what is lost before all is taken away, and that it is", async () => {
  const { onForget, onAnnounce } = show();
  await press(/^Wis alles/);
  expect(onForget).not.toHaveBeenCalled();
  expect(
    screen.getByText(
      /U verliest 2 eigen instellingen, 1 acceptatie met haar reden, 2 keuzes bij Leveringen en 1 reden van een verandering\. Markeringen gaan weg/,
    ),
  ).toBeTruthy();
  await press(/^Ja, wis alles/);
  expect(onForget).toHaveBeenCalledTimes(1);
  expect(onAnnounce).toHaveBeenCalledWith(expect.stringMatching(/is gewist/));
});

test("tells why not", async () => {
  show({ onForget: () => Promise.resolve("Het tabblad Provincie is beveiligd.") });
  await press(/^Wis alles/);
  await press(/^Ja, wis alles/);
  expect(screen.getByText("Het tabblad Provincie is beveiligd.")).toBeTruthy();
});

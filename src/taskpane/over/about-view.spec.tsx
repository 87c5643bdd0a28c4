// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import type { Unreadable } from "../../workbook/session.types";
import { settled } from "../settled.fixture";
import { AboutView, type AboutViewProps } from "./about-view";

function show(more: Partial<AboutViewProps> = {}) {
  const props = {
    version: "1.2.3",
    kept: { settings: 2, acceptances: 1, changes: 0, leveringen: 2, redenen: 1, marked: true },
    problems: [],
    unreadable: [],
    onPutBack: jest.fn(() => Promise.resolve<string | null>(null)),
    onRemove: jest.fn(() => Promise.resolve<string | null>(null)),
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

describe("what could not be read", () => {
  const aside: Unreadable = { name: "acceptances", place: "aside", since: "2025-12-05", text: "{kapot", entries: 2 };

  test("tells what it is, since when and how much, and does what is asked after a question", async () => {
    const { onPutBack, onRemove, onAnnounce } = show({ unreadable: [aside] });
    expect(screen.getByText("Over de acceptaties, 2 onderdelen: apart gezet op 5-12-2025.")).toBeTruthy();
    await press(/^Zet terug/);
    expect(onPutBack).not.toHaveBeenCalled();
    await press(/^Ja, zet terug/);
    expect(onPutBack).toHaveBeenCalledWith(aside);
    expect(onAnnounce).toHaveBeenCalledWith("Teruggezet: de acceptaties.");
    await press(/^Verwijder/);
    expect(onRemove).not.toHaveBeenCalled();
    await press(/^Ja, verwijder/);
    expect(onRemove).toHaveBeenCalledWith(aside);
  });

  test("tells why it is not put back", async () => {
    show({ unreadable: [aside], onPutBack: () => Promise.resolve("Dit staat niet meer apart.") });
    await press(/^Zet terug/);
    await press(/^Ja, zet terug/);
    expect(screen.getByText("Dit staat niet meer apart.")).toBeTruthy();
  });

  test("saves it as a file, as it is", async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${String(blobs.push(blob as Blob))}`;
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const { onAnnounce } = show({ unreadable: [aside] });
    await press(/^Bewaar als bestand/);
    expect(click).toHaveBeenCalledTimes(1);
    expect(blobs[0]?.size).toBe("{kapot".length);
    click.mockRestore();
    // Whether Office let it through is not known.
    expect(onAnnounce).toHaveBeenCalledWith(expect.stringMatching(/Staat het er niet, kies dan Kopieer\.$/));
  });

  test("shows it to be copied by hand where the clipboard refuses", async () => {
    const { onAnnounce } = show({ unreadable: [aside] });
    await press(/^Kopieer: de acceptaties/);
    expect(screen.getByLabelText<HTMLInputElement>("De acceptaties als tekst").value).toBe("{kapot");
    expect(onAnnounce).toHaveBeenCalledWith(expect.stringMatching(/^Kopiëren is hier niet toegestaan/));
  });

  test("leaves what a later version wrote: it can be saved, and nothing else", () => {
    show({ unreadable: [{ ...aside, place: "newer", since: null, entries: null }] });
    expect(screen.getByText(/gemaakt met een nieuwere versie van Spreiding/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^(Zet terug|Verwijder)/ })).toBeNull();
    expect(screen.getByRole("button", { name: /^Bewaar als bestand/ })).toBeTruthy();
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { Picture, type PictureProps } from "./picture";
import { toPng } from "./to-png";

jest.mock("./to-png", () => ({ toPng: jest.fn() }));
const png = new Blob(["png"], { type: "image/png" });

const HEAD = { title: "Per gemeente", of: "gemeenten", about: "Noord-Holland, regulier, peildatum 1-9-2025" };
const ROWS = [{ key: "GM0405", name: "Hoorn", values: ["1.399", "0"] }];
const picture = (more: Partial<PictureProps> = {}) => (
  <Picture
    {...HEAD}
    columns={["Gemeente", "Taakstelling", "Realisatie"]}
    rows={ROWS}
    marks={[
      { mark: "realised", word: "gerealiseerd" },
      { mark: "tekort", word: "tekort" },
    ]}
    notes={["zonder Urk"]}
    {...more}
  >
    <svg role="img" aria-label="Hoorn" viewBox="0 0 200 20">
      <rect width={10} height={10} />
    </svg>
  </Picture>
);

interface Clipboard {
  readonly writeText?: (text: string) => Promise<void>;
  readonly write?: (items: readonly { readonly of: Record<string, Promise<Blob>> }[]) => Promise<void>;
}
function withClipboard(clipboard: Clipboard): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
}
const press = (name: string) => act(() => Promise.resolve(fireEvent.click(screen.getByRole("button", { name }))));
const said = () => screen.getByRole("status").textContent;

beforeEach(() => {
  jest.mocked(toPng).mockReset().mockResolvedValue(png);
  Object.assign(globalThis, {
    ClipboardItem: class {
      constructor(readonly of: unknown) {}
    },
  });
});

test("a picture with its legend, each mark once; the same as a table, which needs no legend", async () => {
  render(picture());
  expect(screen.getByRole("img", { name: "Hoorn" })).toBeTruthy();
  const legend = within(screen.getByRole("list", { name: "Legenda" })).getAllByRole("listitem");
  expect(legend.map(({ textContent }) => textContent)).toEqual(["gerealiseerd", "tekort"]);
  await press("Toon als tabel: gemeenten");
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.queryByRole("list", { name: "Legenda" })).toBeNull();
  expect(within(screen.getByRole("table", { name: "Per gemeente" })).getAllByRole("row")[1]?.textContent).toBe(
    "Hoorn1.3990",
  );
  expect(screen.getByText("zonder Urk")).toBeTruthy();
  await press("Toon als grafiek: gemeenten");
  expect(screen.getByRole("img", { name: "Hoorn" })).toBeTruthy();
});

test("the table goes to the clipboard, whatever is shown", async () => {
  const writeText = jest.fn().mockResolvedValue(undefined);
  withClipboard({ writeText });
  render(picture());
  await press("Kopieer: gemeenten");
  await press("Kopieer als tekst: gemeenten");
  expect(writeText).toHaveBeenCalledWith(
    `Per gemeente\n${HEAD.about}\n\nGemeente\tTaakstelling\tRealisatie\nHoorn\t1399\t0\n\nzonder Urk`,
  );
  expect(said()).toBe("De tabel is gekopieerd. Plak hem in Excel of Word.");
});

test("where the clipboard takes no text it stands ready, selected", async () => {
  withClipboard({ writeText: () => Promise.reject(new Error("not allowed")) });
  render(picture());
  await press("Kopieer: gemeenten");
  await press("Kopieer als tekst: gemeenten");
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Per gemeente als tekst" });
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd).toBe(field.value.length);
  expect(said()).toMatch(/druk op Ctrl\+C/);
});

test("the picture goes to the clipboard: drawing, heading, legend and notes on one sheet", async () => {
  const write = jest.fn().mockResolvedValue(undefined);
  withClipboard({ write });
  render(picture());
  await press("Kopieer: gemeenten");
  await press("Kopieer als plaatje: gemeenten");
  const [[sheet]] = jest.mocked(toPng).mock.calls as unknown as [[SVGSVGElement]];
  expect([...sheet.querySelectorAll("text")].map(({ textContent }) => textContent)).toEqual([
    "Per gemeente",
    HEAD.about,
    "gerealiseerd",
    "tekort",
    "zonder Urk",
  ]);
  expect(sheet.querySelectorAll(":scope > svg")).toHaveLength(3);
  const [[[item]]] = write.mock.calls as [[[{ of: Record<string, Promise<Blob>> }]]];
  expect(await item.of["image/png"]).toBe(png);
  expect(said()).toBe("Het plaatje is gekopieerd. Plak het in Word, PowerPoint of een bericht.");
  expect(screen.getAllByRole("img")).toHaveLength(1);
});

test("a clipboard that takes no pictures: it is a file, and that is said", async () => {
  withClipboard({});
  const revoke = jest.fn();
  Object.assign(URL, { createObjectURL: jest.fn(() => "blob:1"), revokeObjectURL: revoke });
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.download).toBe("per-gemeente-noord-holland-regulier-peildatum-1-9-2025.png");
  });
  render(picture());
  await press("Kopieer: gemeenten");
  await press("Kopieer als plaatje: gemeenten");
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(said()).toMatch(
    /^Een plaatje kopiëren mag hier niet\. Het bestand per-gemeente-.*\.png staat bij uw downloads\./,
  );
  clicked.mockRestore();
});

test("a browser that cannot draw it: said, with the way that is left", async () => {
  withClipboard({ write: () => Promise.reject(new Error("not allowed")) });
  jest.mocked(toPng).mockRejectedValue(new Error("no canvas"));
  render(picture());
  await press("Kopieer: gemeenten");
  await press("Kopieer als plaatje: gemeenten");
  expect(said()).toBe("Er is hier geen plaatje te maken. Kies Kopieer als tekst.");
});

test("without a line there is no empty frame, and nothing to copy", () => {
  render(picture({ rows: [] }));
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.queryByRole("button", { name: "Kopieer: gemeenten" })).toBeNull();
  expect(screen.queryByRole("list", { name: "Legenda" })).toBeNull();
});

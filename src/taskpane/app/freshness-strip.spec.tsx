// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/react";
import { FreshnessStrip } from "./freshness-strip";

const validate = jest.fn();
const known = { peildatum: "2025-09-01", sourceTabs: 5, next: null };

test("tells the peildatum and the number of tabs", () => {
  render(
    <FreshnessStrip
      freshness={known}
      changedTabs={[]}
      validated
      working={false}
      unread={false}
      onValidate={validate}
    />,
  );
  expect(screen.getByText("Stand 1 september 2025 · 5 tabbladen met cijfers")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

test("an unknown peildatum is said, not made up", () => {
  render(
    <FreshnessStrip
      freshness={{ peildatum: null, sourceTabs: 1, next: null }}
      changedTabs={[]}
      validated
      working={false}
      unread={false}
      onValidate={validate}
    />,
  );
  expect(screen.getByText("Peildatum niet bekend · 1 tabblad met cijfers")).toBeTruthy();
});

test("before the first reading, and with nothing to read", () => {
  const { rerender } = render(
    <FreshnessStrip freshness={null} changedTabs={[]} validated={false} working unread={false} onValidate={validate} />,
  );
  expect(screen.getByText("De werkmap wordt gelezen.")).toBeTruthy();
  rerender(
    <FreshnessStrip freshness={null} changedTabs={[]} validated working={false} unread={false} onValidate={validate} />,
  );
  expect(screen.getByText("De werkmap is nog niet gelezen.")).toBeTruthy();
  rerender(
    <FreshnessStrip
      freshness={{ peildatum: null, sourceTabs: 0, next: null }}
      changedTabs={[]}
      validated
      working={false}
      unread={false}
      onValidate={validate}
    />,
  );
  expect(screen.getByText("Geen tabbladen met cijfers gevonden.")).toBeTruthy();
});

test("names the tabs that changed since the check and runs it again", () => {
  render(
    <FreshnessStrip
      freshness={known}
      changedTabs={["Provincie", "Regio's"]}
      validated
      working={false}
      unread={false}
      onValidate={validate}
    />,
  );
  expect(screen.getByRole("status").textContent).toBe("Gewijzigd: Provincie en Regio's.");
  fireEvent.click(screen.getByRole("button", { name: "Opnieuw valideren" }));
  expect(validate).toHaveBeenCalledTimes(1);
});

test("says whether anything was checked, in the same room", () => {
  const { rerender } = render(
    <FreshnessStrip
      freshness={known}
      changedTabs={[]}
      validated={false}
      working={false}
      unread={false}
      onValidate={validate}
    />,
  );
  expect(screen.getByRole("status").textContent).toBe("Nog niet gecontroleerd.");
  rerender(
    <FreshnessStrip
      freshness={known}
      changedTabs={[]}
      validated
      working={false}
      unread={false}
      onValidate={validate}
    />,
  );
  expect(screen.getByRole("status").textContent).toBe("Geen wijziging gezien sinds de controle.");
});

test.each([[[]], [["Provincie"]]])(
  "says that the sheets may say something else now, and reads them again (changed: %j)",
  (changedTabs) => {
    const again = jest.fn();
    render(
      <FreshnessStrip
        freshness={known}
        changedTabs={changedTabs}
        validated
        unread
        working={false}
        onValidate={again}
      />,
    );
    expect(screen.getByRole("status").textContent).toBe("Nog niet opnieuw gelezen.");
    fireEvent.click(screen.getByRole("button", { name: "Opnieuw valideren" }));
    expect(again).toHaveBeenCalledTimes(1);
  },
);

test("tells what comes next of the law, but not of a workbook without figures", () => {
  const next = "Verslag over 8 dagen, aangekondigd: begin december 2026";
  const strip = (sourceTabs: number) => (
    <FreshnessStrip
      freshness={{ peildatum: null, sourceTabs, next }}
      changedTabs={[]}
      validated
      working={false}
      unread={false}
      onValidate={validate}
    />
  );
  const { rerender } = render(strip(1));
  expect(screen.getByText(next)).toBeTruthy();
  rerender(strip(0));
  expect(screen.queryByText(next)).toBeNull();
});

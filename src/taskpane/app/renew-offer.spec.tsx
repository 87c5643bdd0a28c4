// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { RenewOutcome } from "../../workbook/session.types";
import { Message } from "../ui/message";
import { RenewOffer } from "./renew-offer";

beforeAll(() => Message.load());
const renewing = (outcome: RenewOutcome) => jest.fn(() => Promise.resolve(outcome));
const click = async (name: string): Promise<void> => {
  await act(() => {
    fireEvent.click(screen.getByRole("button", { name }));
    return Promise.resolve();
  });
};

test("nothing is offered where every formula has an answer", () => {
  const { container } = render(<RenewOffer count={0} onRenew={renewing({ renewed: 0, sentences: [] })} />);
  expect(container.textContent).toBe("");
});

test("says how many have none, renews them, and says how many were renewed and what was left", async () => {
  const onRenew = renewing({ renewed: 3, sentences: ["Op het tabblad A is niets vernieuwd."] });
  const { rerender, container } = render(<RenewOffer count={4} onRenew={onRenew} />);
  expect(container.textContent).toMatch(/^4 formules van Spreiding hebben geen uitkomst \(#NAAM\? of #BEZET!\)/);
  await click("Vernieuw formules");
  expect(onRenew).toHaveBeenCalledTimes(1);
  rerender(<RenewOffer count={1} onRenew={onRenew} />);
  expect(container.textContent).toBe("3 formules zijn vernieuwd. Op het tabblad A is niets vernieuwd.");
  await click("Sluit deze melding");
  expect(container.textContent).toBe("");
  rerender(<RenewOffer count={2} onRenew={onRenew} />);
  expect(container.textContent).toMatch(/^2 formules/);
});

test("who dismisses it is not asked again for the same", async () => {
  const { container } = render(<RenewOffer count={1} onRenew={renewing({ renewed: 0, sentences: [] })} />);
  expect(container.textContent).toMatch(/^1 formule van Spreiding heeft geen uitkomst/);
  await click("Sluit deze melding");
  expect(container.textContent).toBe("");
});

test("says why where nothing was renewed", async () => {
  const { container } = render(
    <RenewOffer count={1} onRenew={renewing({ renewed: null, sentences: ["Excel wacht op een cel."] })} />,
  );
  await click("Vernieuw formules");
  expect(container.textContent).toBe("Excel wacht op een cel.");
});

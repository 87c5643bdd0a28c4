// SPDX-License-Identifier: EUPL-1.2
/** The first script of the page, which waits for no other: says what stays away, where Office.js or the code of the functions does. */
import { realClock } from "../workbook/async/clock";
import { SILENCE_MS } from "../workbook/async/patience";
import { hasStarted, say } from "./opening";

const container = document.getElementById("pane");
if (container !== null) {
  // The policy of the page lets it have no styles of its own.
  document.body.style.font = "14px system-ui, sans-serif";
  realClock.after(SILENCE_MS, () => {
    if (hasStarted(container)) return;
    const late = "Office" in window ? "Het taakvenster" : "Office";
    say(container, `${late} is nog niet geladen. Controleer de internetverbinding, of kies Probeer opnieuw.`);
  });
}

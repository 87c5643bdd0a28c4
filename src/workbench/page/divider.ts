// SPDX-License-Identifier: EUPL-1.2

/** Excel's own task pane is 320 px or wider. */
const MIN_WIDTH = 320;
const MAX_WIDTH = 800;
const STEP = 16;

/** Lets the user drag the line between sheet and pane, or move it with the arrow keys. */
export function makeResizable(divider: HTMLElement, desk: HTMLElement, startWidth: number): void {
  let width = startWidth;
  const setWidth = (wanted: number): void => {
    width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(wanted)));
    desk.style.setProperty("--pane-width", `${String(width)}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };
  divider.setAttribute("aria-valuemin", String(MIN_WIDTH));
  divider.setAttribute("aria-valuemax", String(MAX_WIDTH));
  setWidth(width);

  divider.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(width + STEP);
    else if (event.key === "ArrowRight") setWidth(width - STEP);
    else return;
    event.preventDefault();
  });
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    divider.dataset["dragging"] = "";
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(desk.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => delete divider.dataset["dragging"]);
}

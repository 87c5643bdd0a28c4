// SPDX-License-Identifier: EUPL-1.2

import type { RecordedChart } from "../../excel-host/recorded";
import type { ReadCells } from "./chart-cells";
import { readChart, type ReadChart } from "./chart-data";
import { drawChart } from "./draw";
import type { ChartSize } from "./frame-option";
import { noticeOf } from "./notice";
import { chartOption } from "./option";
import { summaryOf, tableOf } from "./summary";
import { placeIn, type Box, type Pane } from "./place";
import type { ChartTheme } from "./theme";

let made = 0;

/** One chart on the page: a picture in each pane that has a part of it, and once what it says for who cannot see it. */
export class ChartFigure {
  readonly #inPanes = new Map<string, HTMLElement>();
  readonly #heard: HTMLElement;
  readonly #id: string;
  #read: ReadChart | null = null;
  #readAs = "";
  #picture: Element | null = null;
  #drawnAs = "";

  /** @param aside where what is only heard stands */
  constructor(aside: HTMLElement) {
    made += 1;
    this.#id = `chart-${made}`;
    this.#heard = document.createElement("div");
    aside.append(this.#heard);
  }

  /** Reads its cells again; it is drawn anew only where they, or what is asked of the chart, are not what they were. */
  read(chart: RecordedChart, cells: ReadCells): void {
    const read = readChart(chart, cells);
    const as = JSON.stringify(read);
    if (as === this.#readAs) return;
    [this.#read, this.#readAs] = [read, as];
    this.#drawnAs = "";
  }

  /**
   * Puts it where its cells are.
   *
   * @param clips the element of each pane, by its key
   */
  put(
    box: Box,
    zoom: number,
    panes: readonly Pane[],
    clips: ReadonlyMap<string, HTMLElement>,
    theme: ChartTheme,
  ): void {
    const seen = panes.flatMap((pane) => {
      const place = placeIn(pane, box, zoom);
      return place === null ? [] : [{ key: pane.key, ...place }];
    });
    for (const [key, element] of this.#inPanes) {
      if (seen.some((one) => one.key === key)) continue;
      element.remove();
      this.#inPanes.delete(key);
    }
    this.#heard.hidden = seen.length === 0;
    if (seen.length === 0) return;
    const redrawn = this.#draw({ width: box.width, height: box.height }, theme);
    seen.forEach(({ key, x, y }, index) => {
      const element = this.#elementIn(key, clips.get(key), redrawn);
      Object.assign(element.style, {
        width: `${box.width}px`,
        height: `${box.height}px`,
        // One pixel of the screen at any zoom.
        outline: `${1 / zoom}px solid ${theme.gridline}`,
        outlineOffset: `${-1 / zoom}px`,
      });
      element.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      // In who hears it, it is there once.
      element.setAttribute("aria-hidden", String(index > 0));
    });
  }

  remove(): void {
    for (const element of this.#inPanes.values()) element.remove();
    this.#inPanes.clear();
    this.#heard.remove();
  }

  #elementIn(key: string, clip: HTMLElement | undefined, redrawn: boolean): HTMLElement {
    const there = this.#inPanes.get(key);
    if (there !== undefined && !redrawn) return there;
    const element = there ?? document.createElement("div");
    element.className = "chart";
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", this.#title() === "" ? "Grafiek zonder titel" : this.#title());
    element.setAttribute("aria-describedby", this.#id);
    element.replaceChildren(...(this.#picture === null ? [] : [this.#picture.cloneNode(true)]));
    if (there === undefined) {
      clip?.append(element);
      this.#inPanes.set(key, element);
    }
    return element;
  }

  #title(): string {
    if (this.#read === null) return "";
    return "drawn" in this.#read ? this.#read.drawn.title : this.#read.notDrawn.title;
  }

  /** @returns whether there is another picture now */
  #draw(size: ChartSize, theme: ChartTheme): boolean {
    const as = `${size.width} ${size.height} ${theme.ground}`;
    if (this.#read === null || as === this.#drawnAs) return false;
    this.#drawnAs = as;
    if ("drawn" in this.#read) {
      const { drawn } = this.#read;
      this.#picture = drawChart(chartOption(drawn, size, theme), size);
      this.#heard.replaceChildren(sentence(this.#id, summaryOf(drawn)), table(drawn.title, tableOf(drawn)));
    } else {
      const said = noticeOf(this.#read.notDrawn);
      this.#picture = notice(this.#read.notDrawn.title, said, theme);
      this.#heard.replaceChildren(sentence(this.#id, said));
    }
    return true;
  }
}

function sentence(id: string, text: string): HTMLElement {
  const element = document.createElement("p");
  element.id = id;
  element.textContent = text;
  return element;
}

function table(title: string, [header = [], ...rows]: string[][]): HTMLElement {
  const element = document.createElement("table");
  element.createCaption().textContent = `Cijfers van de grafiek ${title}`.trim();
  const head = element.createTHead().insertRow();
  for (const text of header) head.append(headed("col", text));
  const body = element.createTBody();
  for (const [name = "", ...texts] of rows) {
    const row = body.insertRow();
    row.append(headed("row", name));
    for (const text of texts) row.insertCell().textContent = text;
  }
  return element;
}

function headed(scope: string, text: string): HTMLElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

/** Excel's empty frame, which says why it is empty. */
function notice(title: string, text: string, theme: ChartTheme): HTMLElement {
  const element = document.createElement("div");
  element.className = "chart-notice";
  Object.assign(element.style, { color: theme.text, background: theme.ground });
  for (const [tag, words] of [
    ["strong", title],
    ["span", text],
  ] as const) {
    const line = document.createElement(tag);
    line.textContent = words;
    element.append(line);
  }
  return element;
}

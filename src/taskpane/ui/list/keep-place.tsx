// SPDX-License-Identifier: EUPL-1.2

import { Component, createRef, type ReactNode } from "react";

interface KeepPlaceProps {
  /** Another one where what is listed changed by itself, and not because the user asked for another list. */
  readonly version: unknown;
  readonly children: ReactNode;
}

interface Place {
  readonly key: string;
  readonly top: number;
}

/**
 * Where what is listed changes by itself, the item with the focus stays where it is in the window, or else the first one in view: nobody
 * clicks on what just moved below the pointer. Not every browser does so by itself. A class, because only that can look before the change.
 */
export class KeepPlace extends Component<KeepPlaceProps> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate({ version }: KeepPlaceProps): Place | null {
    if (version === this.props.version) return null;
    const items = this.#items();
    const item =
      items.find((one) => one.contains(document.activeElement)) ??
      items.find((one) => one.getBoundingClientRect().top >= 0);
    const key = item?.dataset["key"];
    return item === undefined || key === undefined ? null : { key, top: item.getBoundingClientRect().top };
  }

  override componentDidUpdate(_props: KeepPlaceProps, _state: unknown, place: Place | null): void {
    if (place === null) return;
    const item = this.#items().find((one) => one.dataset["key"] === place.key);
    const moved = item === undefined ? 0 : item.getBoundingClientRect().top - place.top;
    if (moved !== 0) window.scrollBy(0, moved);
  }

  #items(): HTMLElement[] {
    return [...(this.#root.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])];
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}

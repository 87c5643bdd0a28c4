// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../gemeenten/gebied";
import { isChainRole, type ChainGrootheid } from "../tabs/chain";
import type { Figure } from "../tabs/records";

const NONE: ReadonlySet<never> = new Set<never>();

/** Of each link of the chain the cycli that its figures name, and the soorten that they state for each. */
export class ChainLinks {
  /** The first tab of each that names no cyclus. */
  private readonly unnamed = new Map<ChainGrootheid, string>();
  private readonly links = new Map<ChainGrootheid, Map<number | null, Set<SoortOfTotaal>>>();

  add({ grootheid, cyclus, soort, table }: Figure): void {
    if (!isChainRole(grootheid)) return;
    if (cyclus === null && !this.unnamed.has(grootheid)) this.unnamed.set(grootheid, table.tab);
    let perCyclus = this.links.get(grootheid);
    if (perCyclus === undefined) this.links.set(grootheid, (perCyclus = new Map<number | null, Set<SoortOfTotaal>>()));
    const soorten = perCyclus.get(cyclus);
    if (soorten === undefined) perCyclus.set(cyclus, new Set([soort]));
    else soorten.add(soort);
  }

  cycli(grootheid: ChainGrootheid): readonly number[] {
    return [...(this.links.get(grootheid)?.keys() ?? [])].filter((cyclus) => cyclus !== null).sort((a, b) => a - b);
  }

  withoutCyclus(grootheid: ChainGrootheid): string | null {
    return this.unnamed.get(grootheid) ?? null;
  }

  soorten(grootheid: ChainGrootheid, cyclus: number | null): ReadonlySet<SoortOfTotaal> {
    return this.links.get(grootheid)?.get(cyclus) ?? NONE;
  }
}

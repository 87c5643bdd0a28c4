// SPDX-License-Identifier: EUPL-1.2

import { lazyView } from "../ui/lazy-view";

export const Detail = lazyView(async () => (await import(/* webpackChunkName: "onderdelen" */ "./detail")).Detail);
export const DetailContent = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "./detail-content")).DetailContent,
);
export const OverzichtView = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../overzicht/overzicht-view")).OverzichtView,
);
export const FormulasView = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../formules/formulas-view")).FormulasView,
);
export const MoreView = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../meer/more-view")).MoreView,
);
/** Seldom needed: most workbooks have no formula without an answer. */
export const RenewOffer = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "./renew-offer")).RenewOffer,
);

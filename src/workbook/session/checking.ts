// SPDX-License-Identifier: EUPL-1.2

/** What is needed once somebody validates, and not before: it is loaded on demand. */
export { applyAcceptances } from "../../domain/acceptances";
export { offeredAcceptances } from "../../domain/acceptances-offered";
export { causesOf } from "../../domain/rules/causes";
export { validateSteps as validate } from "../../domain/rules/validate";
export { changedTabs } from "./changed-tabs";
export { outdatedFindings } from "./outdated";

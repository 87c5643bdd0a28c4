// SPDX-License-Identifier: EUPL-1.2

export { describeFinding, ruleReason, ruleTitle } from "./findings";
export { severityWord } from "./severity-words";

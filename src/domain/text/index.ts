// SPDX-License-Identifier: EUPL-1.2

export { describeFinding, ruleReason, ruleTitle, severityWord } from "./findings";

// SPDX-License-Identifier: EUPL-1.2

import { asXml, fromXml } from "./as-xml";

/** The XML of a chart with other cells in place of those that it refers to. */
export function withFormulas(xml: string, to: (formula: string) => string): string {
  return xml.replace(
    /(<((?:\w+:)?)f>)([^<]*)(?=<\/\2f>)/g,
    (_, tag: string, _prefix: string, formula: string) => tag + asXml(to(fromXml(formula))),
  );
}

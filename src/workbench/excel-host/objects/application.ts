// SPDX-License-Identifier: EUPL-1.2

import { clientObject } from "../client-object";
import type { LocalWays } from "../local-ways";
import type { RequestQueue } from "../request-context";

/** An Excel that calculates by itself. */
export function applicationObject(queue: RequestQueue, context: Excel.RequestContext): Excel.Application {
  const itself = { target: () => queue.parts.ways };
  const numberFormat = (): Excel.NumberFormatInfo =>
    clientObject<Excel.NumberFormatInfo, LocalWays>(queue, context, {
      type: "NumberFormatInfo",
      ...itself,
      properties: {
        numberDecimalSeparator: { get: ({ decimal }) => decimal },
        numberGroupSeparator: { get: ({ thousands }) => thousands },
      },
    });
  const cultureInfo = (): Excel.CultureInfo =>
    clientObject<Excel.CultureInfo, LocalWays>(queue, context, {
      type: "CultureInfo",
      ...itself,
      properties: { name: { get: ({ culture }) => culture } },
      links: { numberFormat },
    });
  return clientObject<Excel.Application, LocalWays>(queue, context, {
    type: "Application",
    ...itself,
    properties: {
      calculationMode: { get: () => "Automatic" },
      decimalSeparator: { get: ({ decimal }) => decimal },
      thousandsSeparator: { get: ({ thousands }) => thousands },
    },
    links: { cultureInfo },
  });
}

// SPDX-License-Identifier: EUPL-1.2

import { clientObject } from "../client-object";
import type { RequestQueue } from "../request-context";

const LOCAL = { decimal: ",", thousands: "." };

/** A Dutch Excel that calculates by itself. */
export function applicationObject(queue: RequestQueue, context: Excel.RequestContext): Excel.Application {
  const itself = { target: () => LOCAL };
  const numberFormat = (): Excel.NumberFormatInfo =>
    clientObject<Excel.NumberFormatInfo, typeof LOCAL>(queue, context, {
      type: "NumberFormatInfo",
      ...itself,
      properties: {
        numberDecimalSeparator: { get: ({ decimal }) => decimal },
        numberGroupSeparator: { get: ({ thousands }) => thousands },
      },
    });
  const cultureInfo = (): Excel.CultureInfo =>
    clientObject<Excel.CultureInfo, typeof LOCAL>(queue, context, {
      type: "CultureInfo",
      ...itself,
      properties: { name: { get: () => "nl-NL" } },
      links: { numberFormat },
    });
  return clientObject<Excel.Application, typeof LOCAL>(queue, context, {
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

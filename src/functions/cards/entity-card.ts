// SPDX-License-Identifier: EUPL-1.2

/** A value inside an entity card, as Excel's data types have it (the types of Office.js stay in src/workbook). */
export type EntityProperty =
  | { readonly type: "String"; readonly basicValue: string }
  | { readonly type: "Double"; readonly basicValue: number }
  | { readonly type: "FormattedNumber"; readonly basicValue: number; readonly numberFormat: string }
  | { readonly type: "Error"; readonly errorType: "NotAvailable" | "Div0"; readonly basicValue: "#N/A" | "#DIV/0!" };

/** As Excel.EntityCellValue, which takes no read-only lists: the cell shows `text`, its card the properties, and =A1.Code takes one out. */
export interface EntityCard {
  readonly type: "Entity";
  readonly text: string;
  readonly properties: Readonly<Record<string, EntityProperty>>;
  readonly layouts: { readonly card: { readonly title: string; readonly sections: CardSection[] } };
}

interface CardSection {
  readonly layout: "List";
  readonly title?: string;
  readonly properties: string[];
}

// SPDX-License-Identifier: EUPL-1.2

/** Where a rule comes from. */
export type Source =
  /** The law itself, "2, eerste lid". */
  | { readonly kind: "wet"; readonly artikel: string }
  /** The algemene maatregel van bestuur that works the law out, "1.1". */
  | { readonly kind: "amvb"; readonly artikel: string }
  /** The report on the first cyclus in Noord-Holland, the only one that prints the tables of a whole provincie. */
  | { readonly kind: "rapport"; readonly paragraaf: "2.3" | "3.1" }
  | { readonly kind: "cbs"; readonly publicatie: "indeling" | "herindelingen" }
  /** Nothing but adding up and comparing. */
  | { readonly kind: "rekenen" }
  /** What Excel does; with the article or the thread that says so, where one is known. */
  | { readonly kind: "excel"; readonly reference: string | null }
  /** A choice of the add-in's own, such as a threshold. */
  | { readonly kind: "keuze" };

const CBS = {
  indeling: "CBS, gemeentelijke indeling op 1 januari.",
  herindelingen: "CBS, gemeentelijke herindelingen per jaar.",
} as const;

/** The source in Dutch, as one sentence. */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case "wet":
      return `Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Stb. 2024, 12), artikel ${source.artikel}.`;
    case "amvb":
      return `Besluit gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Stb. 2024, 13), artikel ${source.artikel}.`;
    case "rapport":
      return `Quickscan eerste cyclus spreidingswet provincie Noord-Holland (Berenschot, 5 december 2025), paragraaf ${source.paragraaf}.`;
    case "cbs":
      return CBS[source.publicatie];
    case "rekenen":
      return "Alleen rekenen en vergelijken.";
    case "excel":
      return `Zo werkt Excel${source.reference === null ? "" : ` (${source.reference})`}.`;
    case "keuze":
      return "Een keuze van deze invoegtoepassing.";
  }
}

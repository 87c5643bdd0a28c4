// SPDX-License-Identifier: EUPL-1.2

/** `code` may hold names and references; `literal` is a text, a quoted sheet name or a bracketed column name. */
export interface FormulaPiece {
  readonly kind: "code" | "literal";
  readonly text: string;
}

/** Cuts a formula so that names can be changed without touching what stands between quotes or brackets. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let codeFrom = 0;
  let at = 0;
  while (at < formula.length) {
    const end = literalEnd(formula, at);
    if (end === at) {
      at++;
      continue;
    }
    if (at > codeFrom) pieces.push({ kind: "code", text: formula.slice(codeFrom, at) });
    pieces.push({ kind: "literal", text: formula.slice(at, end) });
    at = codeFrom = end;
  }
  if (codeFrom < formula.length) pieces.push({ kind: "code", text: formula.slice(codeFrom) });
  return pieces;
}

/** Applies `change` to all that is not between quotes or brackets. */
export function mapCode(formula: string, change: (code: string) => string): string {
  return formulaPieces(formula)
    .map((piece) => (piece.kind === "code" ? change(piece.text) : piece.text))
    .join("");
}

function literalEnd(formula: string, at: number): number {
  const open = formula[at];
  if (open === '"' || open === "'") return quotedEnd(formula, at, open);
  return open === "[" ? bracketEnd(formula, at) : at;
}

/** A doubled quote stands for one quote inside the text. */
function quotedEnd(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end++) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] !== quote) return end + 1;
    end++;
  }
  return formula.length;
}

/** Brackets nest, as in Table1[[#All],[Naam]]; an apostrophe takes the meaning off the next character. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === "[") depth++;
    else if (formula[end] === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}

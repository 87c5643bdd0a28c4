// SPDX-License-Identifier: EUPL-1.2

import type { IUnitRange } from "@univerjs/core";
import { FormulaDependencyGenerator, type IFormulaDependencyTree } from "@univerjs/engine-formula";

/** What Univer does in each calculation for formulas that know only then where they refer to: INDEX, OFFSET, INDIRECT. */
interface Generator {
  readonly _executedAddressFunctionNodeIds: Set<number>;
  _calculateListByFunctionRefNode(formulas: readonly IFormulaDependencyTree[]): Promise<void>;
  _calculateAddressFunction(
    formulas: { bulkSearch(ranges: readonly IUnitRange[]): Set<number> },
    formula: IFormulaDependencyTree,
  ): Promise<void>;
}

let done = false;

/** Univer keeps the cells of all formulas in a tree that takes longer to build than to search; by row is enough. For all engines, once. */
export function findFormulasByRow(): void {
  if (done) return;
  done = true;
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  generator._calculateListByFunctionRefNode = async function (this: Generator, formulas) {
    this._executedAddressFunctionNodeIds.clear();
    const waiting = formulas.filter(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
    if (waiting.length === 0) return;
    const byRow = new FormulasByRow(formulas);
    for (const formula of waiting) await this._calculateAddressFunction(byRow, formula);
  };
}

class FormulasByRow {
  readonly #sheets = new Map<string, Map<number, IFormulaDependencyTree[]>>();

  constructor(formulas: readonly IFormulaDependencyTree[]) {
    for (const formula of formulas) {
      const { row, subUnitId } = formula;
      const sheet = this.#sheets.get(subUnitId) ?? new Map<number, IFormulaDependencyTree[]>();
      this.#sheets.set(subUnitId, sheet);
      const others = sheet.get(row);
      if (others === undefined) sheet.set(row, [formula]);
      else others.push(formula);
    }
  }

  bulkSearch(ranges: readonly IUnitRange[]): Set<number> {
    const found = new Set<number>();
    for (const { unitId, sheetId, range } of ranges)
      for (const formula of this.#inRows(sheetId, range.startRow, range.endRow))
        if (formula.unitId === unitId && formula.column >= range.startColumn && formula.column <= range.endColumn)
          found.add(formula.treeId);
    return found;
  }

  *#inRows(sheetId: string, first: number, last: number): Iterable<IFormulaDependencyTree> {
    const sheet = this.#sheets.get(sheetId);
    if (sheet === undefined) return;
    if (last - first < sheet.size) for (let row = first; row <= last; row += 1) yield* sheet.get(row) ?? [];
    else for (const [row, formulas] of sheet) if (row >= first && row <= last) yield* formulas;
  }
}

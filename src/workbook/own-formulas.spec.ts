// SPDX-License-Identifier: EUPL-1.2
import { callsOwnFunction } from "./own-formulas";

it.each(['=SPREIDING.GAP("Alkmaar")', "=SUM(1,spreiding.tekort(A1))", "=_xldudf_SPREIDING_GAP(A1)"])("finds a call in %s", (formula) => expect(callsOwnFunction(formula)).toBe(true));
it.each(['="SPREIDING.GAP(A1)"', "=SPREIDING", "=GAP(A1)"])("finds none in %s", (formula) => expect(callsOwnFunction(formula)).toBe(false));

// SPDX-License-Identifier: EUPL-1.2
import { loadPaths } from "./load-paths";

it.each([
  [undefined, []],
  ["values", [["values"]]],
  [" values , text,items/name", [["values"], ["text"], ["items", "name"]]],
  [
    ["values", "format/fill/color"],
    [["values"], ["format", "fill", "color"]],
  ],
  [{ values: true, text: false, format: { fill: { color: true } } }, [["values"], ["format", "fill", "color"]]],
  [{ $all: true }, [["$all"]]],
  [{ select: "name,id", expand: ["format/fill"] }, [["name"], ["id"], ["format", "fill"]]],
  ["", []],
])("load(%j)", (argument, paths) => expect(loadPaths(argument)).toEqual(paths));

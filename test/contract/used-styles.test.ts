// SPDX-License-Identifier: EUPL-1.2
/** The looks of Fluent's components that the build leaves out are those that no view asks for. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import unusedLooks from "../../tools/webpack/unused-looks.json";
import { usedStylesIn } from "../../tools/webpack/used-styles";

const TASKPANE = path.resolve("src/taskpane");
const VIEWS = readdirSync(TASKPANE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx") && !file.includes(".spec."))
  .map((file) =>
    ts.createSourceFile(
      file,
      readFileSync(path.join(TASKPANE, file), "utf8"),
      ts.ScriptTarget.ESNext,
      true,
      ts.ScriptKind.TSX,
    ),
  );

/** What a look is called where a view asks for it. */
const ASKED: Readonly<Record<string, string>> = {
  before: "labelPosition",
  below: "labelPosition",
  customIndicator: "indicator",
  semibold: "weight",
  weight: "weight",
  align: "align",
  base: "size",
  hero: "size",
  nowrap: "wrap",
  filled: "filled-darker",
  verticalLarge: "large",
  horizontalLarge: "large",
  disabledUnderline: "underline",
  invalidUnderline: "underline",
};
/** Fluent's names for its presets of Text; Text itself is asked for nowhere. */
const TEXTS = /^(Text|Caption|Body|Subtitle|Title|LargeTitle|Display)/;

/** Names and texts of the properties that the views give a component. */
function asked(component: string): ReadonlySet<string> {
  const found = new Set<string>();
  const isIt = (name: string) => (component === "Text" ? TEXTS.test(name) : name === component);
  const collect = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node)) found.add(node.name.getText());
    if (ts.isStringLiteral(node)) found.add(node.text);
    ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && isIt(node.tagName.getText()))
      collect(node.attributes);
    ts.forEachChild(node, visit);
  };
  VIEWS.forEach(visit);
  return found;
}

test.each(Object.entries(unusedLooks))("of %s", (component, looks) => {
  const names = asked(component);
  expect(looks.map((look) => ASKED[look] ?? look).filter((look) => names.has(look))).toEqual([]);
});

test("each of them is a look that Fluent has", () => {
  for (const [component, looks] of Object.entries(unusedLooks)) {
    const file = `node_modules/@fluentui/react-${component.toLowerCase()}/lib/components/${component}/use${component}Styles.styles.js`;
    const styles = readFileSync(path.resolve(file), "utf8");
    for (const look of looks) expect(styles).toMatch(new RegExp(`^ {2}["']?${look}[\\w-]*["']?: \\{`, "m"));
  }
});

test("a class goes with the last slot that has it, and its mirror image with it", () => {
  const code =
    'export const a = __styles({ root: { k: "fone", m: ["fleft", "fright"] }, large: { k: "ftwo" } }, { d: [".fone{top:0}", ".ftwo{top:1px}", [".fleft{left:0}", { p: -1 }], ".fright{right:0}"], h: [".ftwo:hover{top:0}"] });';
  expect(usedStylesIn(code, ["large"])).toBe(
    'export const a = __styles({"root":{"k":"fone","m":"fleft"}}, {"d":[".fone{top:0}",[".fleft{left:0}",{"p":-1}]]});',
  );
});

test("a reset keeps the rules of its own class", () => {
  expect(usedStylesIn('__resetStyles("rone", "rtwo", [".rone{left:0}", ".rtwo{right:0}"])', [])).toBe(
    '__resetStyles("rone", null, [".rone{left:0}"])',
  );
});

// SPDX-License-Identifier: EUPL-1.2
/** What the build takes out of styles for another direction of reading is that, and nothing else. */
import { readFileSync } from "node:fs";
import path from "node:path";
import leftToRight from "../../tools/webpack/left-to-right";

test.each([
  [
    "a class of the other direction goes with its rule",
    '({a:["f11111","f22222"]},[".f11111{left:0;}",".f22222{right:0;}"])',
    '({a:"f11111"},[".f11111{left:0;}",])',
  ],
  [
    "what is asked for in both directions stays",
    '({a:["f11111","f22222"],b:["f22222","f11111"]},[".f11111{left:0;}",".f22222{right:0;}"])',
    '({a:"f11111",b:"f22222"},[".f11111{left:0;}",".f22222{right:0;}"])',
  ],
  [
    "one with options",
    '({a:["f11111","f22222"]},[[".f11111{left:0;}",{p:-1}],[".f22222{right:0;}",{p:-1}]])',
    '({a:"f11111"},[[".f11111{left:0;}",{p:-1}],])',
  ],
  [
    "half of a condition",
    '({a:["f11111","f22222"]},["@media (x){.f11111{left:0;}.f22222 .fui-Link{right:0;}}"])',
    '({a:"f11111"},["@media (x){.f11111{left:0;}}"])',
  ],
  [
    "a whole condition",
    '({a:["f11111","f22222"]},["@media (x){.f11111{left:0;}}","@media (x){.f22222{right:0;}}"])',
    '({a:"f11111"},["@media (x){.f11111{left:0;}}",])',
  ],
  [
    "a base",
    '__resetStyles("r11111", "r22222", [".r11111{left:0;}",".r22222{right:0;}"])',
    '__resetStyles("r11111", null, [".r11111{left:0;}",])',
  ],
  ["what is the same in both", '({a:"f11111"},[".f11111{top:0;}"])', '({a:"f11111"},[".f11111{top:0;}"])'],
])("%s", (_, code, left) => {
  expect(leftToRight(code)).toBe(left);
});

test("a rule for both directions is said, and nothing comes of it", () => {
  expect(() => leftToRight('({a:["f11111","f22222"]},[".f11111,.f22222{left:0;}"])')).toThrow(
    "A rule for both directions",
  );
});

test("each class that a checkbox may ask for has its rules, as before", () => {
  const file = "node_modules/@fluentui/react-checkbox/lib/components/Checkbox/useCheckboxStyles.styles.js";
  const before = readFileSync(path.resolve(file), "utf8");
  const after = leftToRight(before);
  const asked = [...new Set([...after.matchAll(/"([fr]\w{4,})"/g)].map(([, name]) => name))];
  const rules = (text: string) => asked.map((name) => text.split(`.${name}`).length - 1);
  expect(asked.length).toBeGreaterThan(40);
  expect(rules(after)).toEqual(rules(before));
  const either = /\["f\w+",\s*"f\w+"\]/;
  expect([either.test(before), either.test(after)]).toEqual([true, false]);
  expect(after.length).toBeLessThan(before.length);
});

// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes from Griffel's styles what is for scripts that are read from right to left: the pane is Dutch.
 * Where the directions differ there is a class for each, `["f1a2b3c", "f4d5e6f"]` or `__resetStyles("r1a2b3c", "r4d5e6f", …)`,
 * and a rule for each class. A rule for both at once fails the build.
 */
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
const EITHER = /\["(f\w+)",\s*"(f\w+)"\]/g;
const EITHER_BASE = /(__resetStyles\("r\w+",\s*)"(r\w+)"/g;
const RULE = new RegExp(String.raw`\[(${TEXT}),\s*\{[^{}]*\}\],?|(${TEXT}),?`, "g");
const BLOCK = /([^{}"]+)\{[^{}]*\}/g;
const CLASS = /\.([fr][a-z0-9]{4,})(?![\w-])/g;

module.exports = function leftToRight(code) {
  const others = new Set();
  const one = code
    .replace(EITHER, (_, left, right) => (others.add(right), `"${left}"`))
    .replace(EITHER_BASE, (_, left, right) => (others.add(right), `${left}null`));
  // A border at the start is one at the end in the other direction: what is asked for somewhere else stays.
  for (const [, left] of one.matchAll(/"([fr]\w+)"/g)) others.delete(left);
  const withoutOthers = (block, selector) => {
    const classes = [...selector.matchAll(CLASS)].map(([, name]) => others.has(name));
    if (new Set(classes).size > 1) throw new Error(`A rule for both directions: ${block}`);
    return classes[0] ? "" : block;
  };
  return one.replace(RULE, (rule, withOptions, alone) => {
    const text = withOptions ?? alone;
    const left = text.replace(BLOCK, withoutOthers);
    return left === text || !/^"(@[^{}]*\{\})?"$/.test(left) ? rule.replace(text, () => left) : "";
  });
};

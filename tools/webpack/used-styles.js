// SPDX-License-Identifier: EUPL-1.2
/**
 * The classes of styles (Griffel's output, Fluent's and our own) without what this pane never shows: the mirrored classes of
 * languages that are written from right to left, and the looks of Fluent's components in unused-looks.json that no view asks for.
 */
const ts = require("typescript");
const { runInNewContext } = require("node:vm");
const UNUSED_LOOKS = require("./unused-looks.json");

const CLASS = /\.([fr][0-9a-z]+)/g;

/** The rules, of one bucket or of all, that need no class but those that are kept. */
function keptRules(rules, kept) {
  if (!Array.isArray(rules)) {
    return Object.fromEntries(
      Object.entries(rules)
        .map(([bucket, own]) => [bucket, keptRules(own, kept)])
        .filter(([, own]) => own.length > 0),
    );
  }
  return rules.filter((rule) => {
    const named = [...String(Array.isArray(rule) ? rule[0] : rule).matchAll(CLASS)].map(([, name]) => name);
    return named.length === 0 || named.some((name) => kept.has(name));
  });
}

/** The arguments of `__styles`: classes per slot, and the rules. */
function usedStyles([slots, rules, ...others], unused) {
  const leftToRight = ([property, name]) => [property, Array.isArray(name) ? name[0] : name];
  const used = Object.fromEntries(
    Object.entries(slots)
      .filter(([slot]) => !unused.some((look) => slot.startsWith(look)))
      .map(([slot, classes]) => [slot, Object.fromEntries(Object.entries(classes).map(leftToRight))]),
  );
  return [used, keptRules(rules, new Set(Object.values(used).flatMap((classes) => Object.values(classes)))), ...others];
}

/** The arguments of `__resetStyles`: one class, its mirror image, and the rules. */
function usedReset([name, , rules, ...others]) {
  return [name, null, keptRules(rules, new Set([name])), ...others];
}

/** A module without the styles that are not used; unused: beginnings of the slots that go. */
function usedStylesIn(code, unused) {
  const calls = [];
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      /^__(reset)?[sS]tyles$/.test(node.expression.text)
    )
      calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("styles.js", code, ts.ScriptTarget.ESNext));
  return calls.reduceRight((text, { expression, arguments: list }) => {
    const given = runInNewContext(`JSON.stringify([${code.slice(list.pos, list.end)}])`);
    const used = (expression.text === "__styles" ? usedStyles : usedReset)(JSON.parse(given), unused);
    return text.slice(0, list.pos) + used.map((one) => JSON.stringify(one)).join(", ") + text.slice(list.end);
  }, code);
}

module.exports = function usedStylesLoader(code) {
  if (!/__(reset)?[sS]tyles\(/.test(code)) return code;
  const component = /[\\/]use(\w+)Styles\.styles\.js$/.exec(this.resourcePath)?.[1];
  return usedStylesIn(code, UNUSED_LOOKS[component] ?? []);
};
module.exports.usedStylesIn = usedStylesIn;

// SPDX-License-Identifier: EUPL-1.2
/**
 * Forbids asking a plain object for a key that may be any text. Every object answers to `constructor`, `toString` and `__proto__`, whether
 * or not somebody put them in it, and a tab, a gemeente or a header may have such a name. A key whose type is a union of literals is known
 * and fine; so is making an object of entries (`Object.fromEntries`, `{ [name]: … }`), which puts in what it is given and nothing else.
 */
import ts from "typescript";

const { TypeFlags } = ts;
const ANY_TEXT = TypeFlags.String | TypeFlags.Any | TypeFlags.Unknown;

/** True for a type that holds any text. Not for keys of a type and not for templates with a sign in it that no such name has. */
function isAnyText(type, checker) {
  if (type.isUnion()) return type.types.some((part) => isAnyText(part, checker));
  if ((type.flags & TypeFlags.Index) !== 0) return false;
  // "keyof T & string" is a key of its type, a text with a mark is any text.
  if (type.isIntersection())
    return (
      type.types.every((part) => (part.flags & TypeFlags.Index) === 0) &&
      type.types.some((part) => isAnyText(part, checker))
    );
  if ((type.flags & TypeFlags.TypeParameter) !== 0) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined || isAnyText(constraint, checker);
  }
  return (type.flags & ANY_TEXT) !== 0;
}

/** True for what has numbers as its keys: a list, a text. */
function isList(type, checker) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => checker.isArrayLikeType(part) || (part.flags & TypeFlags.StringLike) !== 0);
}

export default {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      read: "An object answers to `constructor` too: keep what has a text as its key in a Map, or ask `ownValue`.",
      written: "Assigning to `__proto__` puts nothing in an object: keep what has a text as its key in a Map.",
      in: "`in` is true for `constructor` too: keep texts in a Map or a Set, or ask `hasOwn`.",
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const anyText = (node) => isAnyText(services.getTypeAtLocation(node), checker);
    return {
      "MemberExpression[computed=true]"(node) {
        if (!anyText(node.property) || isList(services.getTypeAtLocation(node.object), checker)) return;
        const isWritten = node.parent.type === "AssignmentExpression" && node.parent.left === node;
        context.report({ node, messageId: isWritten ? "written" : "read" });
      },
      "ObjectPattern > Property[computed=true]"(node) {
        if (anyText(node.key)) context.report({ node, messageId: "read" });
      },
      "BinaryExpression[operator='in']"(node) {
        if (anyText(node.left)) context.report({ node, messageId: "in" });
      },
    };
  },
};

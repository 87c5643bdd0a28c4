// SPDX-License-Identifier: EUPL-1.2
import { selfContained } from "./self-contained";

const ser = (content: string): string => `<c:ser>${content}</c:ser>`;
const cache = (kind: string): string =>
  `<c:${kind}Cache><c:ptCount val="1"/><c:pt idx="0"><c:v>Hoorn</c:v></c:pt></c:${kind}Cache>`;

test("what refers to cells of the workbook itself stays as it is", () => {
  const xml = ser(
    `<c:tx><c:strRef><c:f>'Blad [1]'!$A$1</c:f>${cache("str")}</c:strRef></c:tx><c:val><c:numRef><c:f>[0]!cijfers</c:f>${cache("num")}</c:numRef></c:val>`,
  ).replace("[1]", "(1)");
  expect(selfContained(xml)).toBe(xml);
});

test("of cells of another workbook the values stay, in the place that each may have", () => {
  expect(
    selfContained(
      ser(
        `<c:tx><c:strRef><c:f>[1]Blad1!$A$1</c:f>${cache("str")}</c:strRef></c:tx>` +
          `<c:cat><c:strRef><c:f>'[2]Blad 1'!$A$2</c:f>${cache("str")}</c:strRef></c:cat>` +
          `<c:val><c:numRef><c:f>[1]Blad1!$B$2</c:f><c:numCache><c:formatCode>0%</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val>`,
      ),
    ),
  ).toBe(
    ser(
      '<c:tx><c:v>Hoorn</c:v></c:tx><c:cat><c:strLit><c:ptCount val="1"/><c:pt idx="0"><c:v>Hoorn</c:v></c:pt></c:strLit></c:cat>' +
        '<c:val><c:numLit><c:formatCode>0%</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numLit></c:val>',
    ),
  );
});

test("a title of another workbook becomes a paragraph, and without a value it is empty", () => {
  const title = (rest: string): string =>
    `<c:title><c:tx><c:strRef><c:f>[1]Blad1!$A$1</c:f>${rest}</c:strRef></c:tx></c:title>`;
  expect(selfContained(title(cache("str")))).toMatch(/<c:tx><c:rich>.*<a:t>Hoorn<\/a:t>.*<\/c:rich><\/c:tx>/);
  expect(selfContained(title(""))).toMatch(/<a:t><\/a:t>/);
});

test("what is a part of its own is taken out, and a chart that cannot do without is none", () => {
  expect(
    selfContained('<c:spPr><a:blipFill><a:blip r:embed="rId1"/></a:blipFill></c:spPr><c:userShapes r:id="rId2"/>'),
  ).toBe("<c:spPr><a:noFill/></c:spPr>");
  expect(selfContained('<c:x r:id="rId3"/>')).toBeNull();
});

test("a part that was in another encoding no longer says so", () => {
  expect(selfContained('<?xml version="1.0" encoding="UTF-16"?><c:a/>')).toBe('<?xml version="1.0"?><c:a/>');
  expect(selfContained('<?xml version="1.0" encoding="UTF-8"?><c:a/>')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><c:a/>',
  );
});

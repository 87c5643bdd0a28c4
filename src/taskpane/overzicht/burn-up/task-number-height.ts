// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../../domain/sheet/format";
import { GAP, LETTER } from "./room-of-words";
import type { TaskNumber } from "./shape";

/** Of a line of text. */
const LINE = 13;
/** Off the line of the taakstelling, within which a mark or its number lies under the words beside that line. */
const NEAR = 2 * LINE + 4;

interface Mark {
  readonly x: number;
  readonly y: number;
}

export const taskWords = ({ places }: TaskNumber): string => `${formatPlaces(places)} taakstelling`;

/**
 * The baseline of the words at a line of the taakstelling, in the units of the picture: above the line, or below it where a mark above
 * would be covered and below is room down to `bottom`.
 */
export function taskNumberHeight(one: TaskNumber, marks: readonly Mark[], bottom: number): number {
  const width = taskWords(one).length * LETTER + GAP;
  const [from, to] = one.anchor === "start" ? [one.x, one.x + width] : [one.x - width, one.x];
  const beside = marks.filter(({ x }) => x >= from - GAP && x <= to + GAP).map(({ y }) => one.y - y);
  const isCovering = beside.some((above) => above > 0 && above < NEAR);
  const isRoomBelow = one.y + LINE + GAP < bottom && !beside.some((above) => above <= 0 && above > -NEAR);
  return isCovering && isRoomBelow ? one.y + LINE : one.y - 5;
}

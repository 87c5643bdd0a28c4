// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { endInWords } from "../cells/read-end";

export const isConditionHeader = oncePerText((header) =>
  /^(?:onder )?(?:voorwaarde|voorbehoud)/.test(plainWords(header)),
);

/** True for words under "Voorwaarde" that leave one open: also "n.t.b." and "?". "Geen" and "voldaan" leave none, "nog niet voldaan" does. */
export const takesCondition = oncePerText((text) => {
  const words = plainWords(text);
  return (
    /[\p{L}\d?]/u.test(text) &&
    endInWords(text) !== "none" &&
    !/^(?:geen|nee|neen|nvt|zonder|vervallen)\b/.test(words) &&
    !isMet(words)
  );
});

// No law lists these words: they are what provincies write, so a further one is added here.
const CONDITION =
  /\b(?:mits|tenzij|indien|zodra|behoudens|voorwaardelijk|o\.?v\.?b\b|(?:(?:onder|op|met|de) ){0,6}(?:voorwaarden?|voorbehoud(?:en)?)\b|afhankelijk van|hangt af van|(?:alleen|pas|slechts|enkel) (?:als|wanneer|na(?:dat)?)\b|(?:^|(?<=[,;.] ?))als (?:de|het|er)\b)/;
const NO_CONDITION =
  /\b(?:geen|zonder) (?:verder\w* |nader\w* |enig\w* )?(?:voorbehoud(?:en)?|voorwaarden?)\b|\bonvoorwaardelijk\b/g;
const MET =
  /\b(?:voldaan|vervuld|ingewilligd)\b|\b(?:voorwaarden?|voorbehoud(?:en)?) (?:is |zijn )?(?:vervallen|ingetrokken|opgeheven|weggenomen)\b/;
const STILL_OPEN =
  /\?|\b(?:niet|nog|als|zodra|indien|mits|wanneer|nadat|tot(?:dat)?|deels|gedeeltelijk|moet(?:en)?|wordt|worden|zal|zullen|kan|kunnen)\b/;

const isMet = (words: string): boolean => MET.test(words) && !STILL_OPEN.test(words);

/** The words of a status with those of a condition taken away, and all behind these: what it says if the condition is met; null where it names none that is open. */
export const apartFromCondition = (text: string): string | null => {
  const words = plainWords(text).replace(NO_CONDITION, " ");
  const found = isMet(words) ? null : CONDITION.exec(words);
  if (found === null) return null;
  const before = words.slice(0, found.index).trim();
  return before === "" ? words.slice(found.index + found[0].length).trim() : before;
};

/** True for words beside a row that name a condition which is still open, wherever they stand. */
export const namesCondition = oncePerText((text) => apartFromCondition(text) !== null);

// SPDX-License-Identifier: EUPL-1.2

import { isAndereSoort, type AndereSoort } from "../../gemeenten/gebied";
import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";

/** What a table may be about beside the places of the taakstelling, as it is called in a sentence. None counts for the spreidingswet. */
const NAMES = {
  statushouders: "statushouders",
  oekraine: "Oekraïne",
  noodopvang: "noodopvang",
  flexwoningen: "flexwoningen",
  arbeidsmigranten: "arbeidsmigranten",
  daklozen: "dak- en thuislozen",
  concept: "een concept, een grens, of een taakstelling die niet of niet meer geldt",
  deel: "een deel van de plaatsen, of over de bezetting",
  lijst: "iets met een eigen titel, zoals een wachtlijst",
} as const;
export type OtherSubject = keyof typeof NAMES;
/** `asiel`: the words say that it is about regulier or amv, whoever else they name. */
export type Subject = OtherSubject | "asiel";

export const nameOfSubject = (subject: OtherSubject): string => NAMES[subject];

/** Who is meant wherever these words stand. */
const OTHERS = {
  statushouders: "status\\w{0,2}houder|vergunninghouder|(?:asiel|verblijfs)gerechtigd|huisvestingstaakstelling",
  oekraine: "oekr|ukrai|ontheemd|[gp]oo\\b",
} as const;
type Group = keyof typeof OTHERS;

/** "excl. statushouders", "zonder opvang van Oekraïners"; and "ontheemden tellen niet mee". */
const LEFT_OUT =
  "(?<!\\b(?:(?:excl(?:usief|\\.)?|zonder|behalve|uitgezonderd|naast|m\\.?u\\.?v\\.?|met uitzondering van|los van)\\s[^.;:]{0,40}|(?:niet|geen) (?:\\w+ en )?))";
const NOT_COUNTED =
  // "Oekraïne (telt niet mee)" is the header of a monitor, above places of theirs.
  "(?!(?!\\w* \\(tel)[^.;]{0,60}\\b(?:tel(?:t|len) niet|niet (?:mee|in\\b|inbegrepen|opgenomen)|(?:uitgezonderd|uitgesloten|apart|elders)\\b|buiten (?:beschouwing|deze)))";
const named = (words: string): RegExp => new RegExp(`${LEFT_OUT}\\b(?:${words})${NOT_COUNTED}`);
const NAMED = (Object.keys(OTHERS) as Group[]).map((subject) => [subject, named(OTHERS[subject])] as const);
/** Whatever is about others names one of these. */
const ANY = new RegExp(Object.values(OTHERS).join("|"));
/** Not "statushouders in azc's": there it only says where they are. */
const ASIEL =
  /(?<!\b(?:uit|vanuit|in|bij|door|van(?= het coa| coa)) (?:de |het |een )?)\b(?:asiel(?!gerechtigd|vergunning|status)|coa\b|azc|regulier|amv|spreidingswet)/;

/** The other group that the words name; null where they name none, or say that it is left out. */
const otherIn = (words: string): OtherSubject | null =>
  ANY.test(words) ? (NAMED.find(([, pattern]) => pattern.test(words))?.[0] ?? null) : null;

/** True where the words of a header, in lower case, name a group that the taakstelling is not about. */
export const namesOtherGroup = (words: string): boolean => otherIn(words) !== null;

/** Every other group that words name. */
export const otherGroupsIn: (text: string) => readonly Group[] = oncePerText((text) => {
  const words = plainWords(text);
  return ANY.test(words) ? NAMED.flatMap(([group, pattern]) => (pattern.test(words) ? [group] : [])) : [];
});

/** True for a soort that the taakstelling is not about: "Oekraïne", "statushouders". */
export const isOtherGroup: (text: string) => boolean = oncePerText((text) => namesOtherGroup(plainWords(text)));

/** Words in front of "en" that name no people, or the same: "taakstelling en realisatie", "GOO en POO". */
const OF_NOBODY =
  /\b(?:taakstelling|realisatie|gerealiseerd|prognose|opgave|mutatie|locatie|plaats|plek|huisvesting|opvang|stand|voortgang)\w* (?:en|\/|\+|&) |\b[gp]oo (?:en|\+|&) (?=[gp]oo\b)/g;
/** More than one group together: its number is of neither. */
const TOGETHER = /\b(?:incl(?:usief)?|en|of|plus|met|waaronder|samen|overige?n?|andere?n?)\b|[+&]/;

/** True where words name a group that stands beside the taakstelling, and others with it. */
export function namesMoreGroups(text: string): boolean {
  const words = plainWords(text);
  return NAMED.filter(([, pattern]) => pattern.test(words)).length > 1 || TOGETHER.test(words.replace(OF_NOBODY, " "));
}

/** Whom the words of a header or of a title are about; null where they do not say. */
export const subjectOf: (text: string) => Subject | null = oncePerText((text) => {
  const words = plainWords(text);
  return ASIEL.test(words) ? "asiel" : otherIn(words);
});

/** The soort beside the taakstelling that a cell names, and nobody else. */
export const andereSoortIn: (text: string) => AndereSoort | null = oncePerText((text) => {
  const subject = subjectOf(text);
  return isAndereSoort(subject) && !namesMoreGroups(text) ? subject : null;
});

const ONLY = new RegExp(
  `(?:${Object.values(OTHERS).join("|")})[a-z]*|\\b(?:waarvan|daarvan|opvang|plaatsen|plekken|aantal|uit|goo|gemeenten?lijke)\\b`,
  "g",
);
/** True for "Oekraïne", "waarvan ontheemden": whom, and not what is counted of them. */
export const isOnlyAndereSoort = (text: string): boolean => !/[a-z\d]/.test(plainWords(text).replace(ONLY, ""));

/** What a title or a tab may be about where it names nothing else; beside "opvang" or behind "incl." it is only a part of it. */
const BESIDE = "(?<!\\b(?:en|of|incl(?:usief|\\.)?|waaronder|plus|met|van(?= noodopvang naar)) |[,+/&] ?)";
const ALONE = "(?!(?: \\w+)? ?(?:en |of |[,+/&] ?)(?!\\w*noodopvang))(?! naar\\b)";
const alone = (words: string): RegExp => new RegExp(`${BESIDE}${named(`(?:${words})\\w*(?![a-z])`).source}${ALONE}`);
/** Of asylum seekers too, as they mostly are. */
const NOODOPVANG = alone("(?:crisis)?noodopvang");
const HEADED: readonly (readonly [OtherSubject, RegExp])[] = [
  ["oekraine", alone("(?:oek|ua|rtb)\\b")],
  ["flexwoningen", alone("flex(?:woning|wonen)")],
  ["arbeidsmigranten", alone("arbeidsmigrant")],
  ["lijst", alone("wachtlijst|reservelijst")],
  ["daklozen", alone("dak-? ?en thuisloze|daklo(?:os|ze)|thuislo(?:os|ze)")],
];

/** A sentence is a remark, unless it says what the table is about. */
const SENTENCE =
  /\b(?:is|zijn|tel(?:t|len)|staa[nt]|word(?:t|en)|heeft|hebben|won(?:en|t)|woont|kan|kunnen|moet(?:en)?|blij(?:ft|ven)|kom(?:t|en)|zit(?:ten)?|geld(?:t|en)|vang(?:t|en))\b|^(?:bron(?:nen)?|toelichting|noot|let op|nb|n\.b\.|zie)\b/;
const SAYS_ABOUT = /\bga(?:at|an)\b(?:(?!\bga(?:at|an)\b).)*\bover\b|\bbetref(?:t|fen)\b|\bbetrekking op\b/;

/** True for a sentence or a note, which may mention anything. */
export function isRemark(text: string): boolean {
  const words = plainWords(text);
  return SENTENCE.test(words) && !SAYS_ABOUT.test(words);
}

/** As `subjectOf`, of a text above a table or the name of its tab; null for a remark that only mentions others. */
export function subjectOfHeading(text: string): Subject | null {
  const words = plainWords(text);
  const subject = NOODOPVANG.test(words)
    ? "noodopvang"
    : (subjectOf(text) ?? HEADED.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
  return subject === null || isRemark(text) ? null : subject;
}

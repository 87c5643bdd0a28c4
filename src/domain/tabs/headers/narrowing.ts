// SPDX-License-Identifier: EUPL-1.2

const words = (...lists: readonly string[]): RegExp => new RegExp(`(?<![a-z\\d])(?:${lists.join("|")})(?![a-z\\d])`);

/** What is left out or counted along makes no part ("excl. hotels"), nor does who says so ("bron: COA"), nor a word for the whole. */
const NO_PART =
  /\b(?:excl(?:usief|\.)?|incl(?:usief|\.)?|bron(?:nen)?|volgens|opgave (?:van|door)|op basis van)\s[^()[\]]*|\bcoa[- ](?:cijfers|gegevens|data|opgave|stand|telling|registratie|opvang\w*|plaatsen|plekken)|huisvesting (?:van )?asiel\w*|alleenstaande? minderjarige|gemeentelijke (?:taak\w*|opgave|realisatie)/g;

/** Some of the places, of the people, or of those who give them. */
const PART = words(
  "hotels?|schepen|schip|bo(?:o|te?)t(?:en)?|sporthal\\w*|tenten|paviljoen\\w*|campus|vakantiepark\\w*|kamers",
  "coa|azc'?s?|gemeentelijke?|particulier\\w*|andere gemeenten?|buurgemeenten?|uitruil|extra|aanvullende?",
  "ptol|lvo|kwv|kwg|pol|col|gvl|hvo|hto|vbl|poa",
  "kleinschalige?|grootschalige?|doorstroom\\w*|flex\\w*|huisvesting|woning\\w*|woon(?!plaats)\\w*|niet[- ]regulier\\w*",
  "gezin(?:nen)?|jeugd\\w*|jongeren|kinderen|volwassenen?|(?:niet-)?minderjarigen?|meerderjarigen?|ouderen|vrouwen|mannen|kwetsbare\\w*|lhbti\\w*|studenten|nareizigers?|kansarm\\w*|kansrijk\\w*",
  "\\d+ jaar|\\d+ ?\\+(?! ?\\d)|\\d+-plus(?:sers?)?",
);

/** What a taakstelling is before it is one, or was before this one, or what lies around it. The law is of 2024. */
const NO_TAAKSTELLING = words(
  "maxima(?:al|le)|max\\.?|maximum\\w*|minima(?:al(?! te realiseren)|le)|min\\.?(?! \\w)|minimum\\w*|(?:boven|onder)grens|plafond|gemiddelde?|scenario\\w*|variant\\w*",
  "fictieve?|theoretische?|hypothetische?|geschatte?|schatting|vermoedelijke?|(?:nog )?niet (?:definitie\\w*|vastgesteld\\w*)|onder voorbehoud",
  "concept\\w*|ontwerp\\w*|voorlopige?|ambitie\\w*|streef\\w*|gewenste?|voorgestelde?|voorstel|oude?|vorige|eerdere?|vervallen|ingetrokken|herroepen|vernietigde?|geschorste?|nietige?|19\\d\\d|20[01]\\d|202[0-3]",
);

/** People in places are no places, and what is new is not all. */
const NO_REALISATIE = words("bezet\\w*|bewoners|bewoond|bewoning|personen|nieuwe?|leegstand|leegstaande?|vrije");

const OF_ALL =
  "aantal|plaatsen|plekken|opvang|gemeente|provincie|regio|asiel|amv|regulier|spreidingswet|wet|verdeelbesluit|taakstelling|cyclus|peildatum|totaal|procent|eind|begin|aanvang|kwartaal|jaar|maand|week|nederland|drenthe|flevoland|friesland|fryslan|gelderland|groningen|limburg|noord|zuid|overijssel|utrecht|zeeland|brabant";
/** "In hotels", "door derden": which places they are, unless behind it stands what holds for all of them. */
const OF_SOME = new RegExp(
  `(?<![a-z])(?:in|door|via|bij|uit) (?:(?:de|het|een|alle) )?(?!de |het |een |alle |${OF_ALL})[a-z]{3,}`,
);

/**
 * What a header of a taakstelling or a realisatie, in lower case and without its date, is about where that is less than all places, or
 * a taakstelling that does not hold (yet); null for what is about all of them.
 */
export function narrowedTo(header: string, role: "taakstelling" | "realisatie"): "deel" | "concept" | null {
  const rest = header.replace(NO_PART, " ");
  if (PART.test(rest) || OF_SOME.test(rest)) return "deel";
  if (role === "taakstelling") return NO_TAAKSTELLING.test(rest) ? "concept" : null;
  return NO_REALISATIE.test(rest) ? "deel" : null;
}

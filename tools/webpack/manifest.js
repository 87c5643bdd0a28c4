// SPDX-License-Identifier: EUPL-1.2
/** manifest.xml is that of development; what an organisation makes of it is said in the environment of the build. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** Of each variable what it may be, in words for who got it wrong, and where it stands in the manifest. */
const VARIABLES = [
  {
    name: "SPREIDING_URL",
    valid: /^https:\/\/[^\s"<>&]+[^/\s"<>&]$/,
    must: "must start with https:// and must not end with a slash",
    place: new RegExp(DEVELOPMENT_ADDRESS, "g"),
  },
  {
    name: "SPREIDING_ID",
    valid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
    must: "must be a GUID, such as 9e3c5088-8289-4dd8-9e27-5c516d686adb",
    place: /(?<=<Id>)[^<]*/,
  },
  {
    name: "SPREIDING_NAME",
    valid: /^[^"<>&]{1,125}$/,
    must: 'must be a name of at most 125 characters without ", <, > and &',
    place: /(?<=<DisplayName DefaultValue=")[^"]*/,
  },
  {
    name: "SPREIDING_VERSION",
    valid: /^\d{1,5}(\.\d{1,5}){3}$/,
    must: "must be four numbers, such as 0.1.0.1",
    place: /(?<=<Version>)[^<]*/,
  },
];

/** The manifest with what the environment says; an empty variable says nothing. */
function manifestFor(manifest, environment) {
  return VARIABLES.reduce((text, { name, valid, must, place }) => {
    const value = environment[name];
    if (!value) return text;
    if (!valid.test(value)) throw new Error(`${name} ${must}.`);
    return text.replace(place, () => value);
  }, manifest);
}

/** Says after a build that its manifest is for this machine only. */
class WarnOfDevelopmentAddress {
  apply(compiler) {
    compiler.hooks.done.tap("WarnOfDevelopmentAddress", (stats) => {
      if (process.env.SPREIDING_URL || stats.hasErrors()) return;
      process.stderr.write(
        `SPREIDING_URL is not set: manifest.xml looks for the add-in at ${DEVELOPMENT_ADDRESS}, which works on this machine only. See docs/beheer.md.\n`,
      );
    });
  }
}

module.exports = { manifestFor, WarnOfDevelopmentAddress };

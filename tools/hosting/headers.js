// SPDX-License-Identifier: EUPL-1.2
/**
 * What a web server says with each file, as data: for the servers of the container, the tests and development, and for the build,
 * which also writes the policy into the page, for where a server cannot be told. docs/beheer.md has it all, and a test holds that.
 */
const SECONDS_IN_A_DAY = 24 * 60 * 60;
const SECONDS_IN_A_YEAR = 365 * SECONDS_IN_A_DAY;

/** Microsoft wants Office.js from its own address. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Fluent adds its rules through the style object of empty <style> elements; the hash is that of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Excel on the web shows the pane in a frame of these pages, hence no X-Frame-Options, which cannot name them. Microsoft has
 * no list (office-js 1005, 3342; office-js-docs-pr 4911): these are the domains on which people met it.
 */
const PAGES_OF_OFFICE = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
].join(" ");

const NOTHING = { "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'" };

const PANE = {
  ...NOTHING,
  "script-src": `'self' ${new URL(OFFICE_JS).origin}`,
  "style-src": `'self' ${EMPTY_STYLE}`,
  "img-src": "'self' data:",
  "connect-src": "'self'",
};

/** The policy of each page, without who may frame it. */
const POLICIES = {
  pane: PANE,
  paneInWorkbench: { ...PANE, "script-src": "'self'" },
  workbench: {
    ...NOTHING,
    "default-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
  },
};

const textOf = (policy) =>
  Object.entries(policy)
    .map((directive) => directive.join(" "))
    .join("; ");

/** A page cannot say itself who may frame it. */
const policy = (own, framedBy) => ({ "Content-Security-Policy": textOf({ ...own, "frame-ancestors": framedBy }) });

/** Of what a file matches, the last one that names a header holds. `files` is what the guide calls them; nothing of the workbench ships. */
const RULES = [
  {
    files: "alle bestanden",
    names: /^/,
    headers: {
      "Cache-Control": "no-cache",
      ...policy(NOTHING, "'none'"),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Strict-Transport-Security": `max-age=${SECONDS_IN_A_YEAR}`,
    },
  },
  { files: "`taskpane.html`", names: /^taskpane\.html$/, headers: policy(POLICIES.pane, PAGES_OF_OFFICE) },
  // Excel on the web asks for it from its own address, and registers no function without this (office-js 3970). All else is asked by
  // the page itself, or shown as a picture: neither needs it. Nothing in it is secret.
  { files: "`functions.json`", names: /^functions\.json$/, headers: { "Access-Control-Allow-Origin": "*" } },
  {
    files: "`*.[code].js`, `*.[code].js.map`",
    names: /\.[0-9a-f]{8}\.js(\.map)?$/,
    headers: { "Cache-Control": `public, max-age=${SECONDS_IN_A_YEAR}, immutable` },
  },
  // Office does not show the icon of a button that may not be kept.
  {
    files: "`assets/*.png`",
    names: /^assets\/[^/]+\.png$/,
    headers: { "Cache-Control": `public, max-age=${SECONDS_IN_A_DAY}` },
  },
];

const WORKBENCH_RULES = [
  { names: /^(workbench\.html)?$/, headers: policy(POLICIES.workbench, "'none'") },
  { names: /^taskpane-in-workbench\.html$/, headers: policy(POLICIES.paneInWorkbench, "'self'") },
];

/** The name of the file that a request is for; none where the address cannot be read. */
function nameIn(address) {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, "")).replace(/^\//, "");
  } catch {
    return null;
  }
}

/** What is said with a file of this name. */
function headersOf(name) {
  const rules = [...RULES, ...WORKBENCH_RULES].filter(({ names }) => names.test(name));
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/** What is said where there is no file: a name that is not there now may be there after the next release, so nobody keeps this. */
const [{ headers: REFUSED }] = RULES;

module.exports = { OFFICE_JS, POLICIES, REFUSED, RULES, headersOf, nameIn, textOf };

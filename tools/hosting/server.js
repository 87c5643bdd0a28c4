// SPDX-License-Identifier: EUPL-1.2
/**
 * The web server of the container, the tests and the pictures. All files are read at the start, and a name that is not among them is
 * not there. Each has a tag of what is in it: two versions of the page have the same length, and in an image maybe the same time,
 * which is all that the libraries for this look at; and the smallest of them, sirv 3.0.2, takes the program down where a Range
 * runs backwards.
 */
const { createHash } = require("node:crypto");
const { readdirSync, readFileSync, statSync } = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { headersOf, nameIn, REFUSED } = require("./headers");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What compress.js puts beside a file, the smallest first. */
const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
];

const METHODS = ["GET", "HEAD"];

function readFolder(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(names.map((name) => [name.replaceAll(path.sep, "/"), readFileSync(path.join(folder, name))]));
}

const tagOf = (content) => `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;

/** The names in a header such as "gzip, br;q=0", without those that it refuses. */
function listed(header = "") {
  return header
    .split(",")
    .map((item) => item.trim())
    .filter((item) => !/;\s*q=0(\.0*)?$/.test(item))
    .map((item) => item.split(";")[0]);
}

/** @param folder what is in it afterwards is not seen. */
function createStaticServer(folder) {
  const files = readFolder(folder);
  const tags = new Map([...files].map(([name, content]) => [name, tagOf(content)]));

  function answer(response, status, headers, content = "") {
    response.writeHead(status, headers).end(content);
  }

  function refuse(response, status, more = {}) {
    const text = `${status} ${http.STATUS_CODES[status]}\n`;
    answer(response, status, { ...REFUSED, ...more, "Content-Type": "text/plain; charset=utf-8" }, text);
  }

  return http.createServer((request, response) => {
    const name = nameIn(request.url);
    if (!METHODS.includes(request.method)) return refuse(response, 405, { Allow: METHODS.join(", ") });
    if (name === null || !files.has(name)) return refuse(response, 404);

    const headers = headersOf(name);
    const tag = tags.get(name);
    const fresh = { ...headers, ETag: tag, Vary: "Accept-Encoding" };
    if (listed(request.headers["if-none-match"]).includes(tag)) return answer(response, 304, fresh);

    const accepted = listed(request.headers["accept-encoding"]);
    const [encoding, suffix] = ENCODINGS.find(([one, end]) => accepted.includes(one) && files.has(name + end)) ?? [];
    const content = files.get(name + (suffix ?? ""));
    answer(
      response,
      200,
      {
        ...fresh,
        "Content-Type": TYPES[path.extname(name)] ?? "application/octet-stream",
        "Content-Length": content.length,
        ...(encoding && { "Content-Encoding": encoding }),
      },
      content,
    );
  });
}

module.exports = { createStaticServer };

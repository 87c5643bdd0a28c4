// SPDX-License-Identifier: EUPL-1.2
/** What a web server says with each file: that of the container, as its Containerfile runs it, and those of development. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { freePort } from "../../tools/free-port";
import { developmentServer, HOST } from "../../tools/hosting/development-server";
import { RULES } from "../../tools/hosting/headers";
import { serveFolder } from "../../tools/static-server";
import {
  environmentOf,
  fillWithEachKind,
  imageLines,
  instruction,
  programOf,
  runContainer,
  type Container,
} from "./container.fixture";

const PAGE_POLICY =
  /^default-src 'none'; .*script-src 'self' https:\/\/appsforoffice\.microsoft\.com; .*frame-ancestors https:/;
const NO_POLICY = /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/;
const YEAR = "public, max-age=31536000, immutable";

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request as it stands: a browser would tidy the path. */
function ask(address: string, place: string, options: http.RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((answered, failed) => {
    const request = http.request({ hostname, port, path: place, agent: false, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on("error", failed).end();
  });
}

/** The first line of the answer to what no client of HTTP would send. */
function send(address: string, request: string): Promise<string> {
  const { port } = new URL(address);
  return new Promise((answered, failed) => {
    const socket = net.connect({ port: Number(port), host: "localhost", timeout: 5_000 });
    socket.once("data", (part: Buffer) => {
      answered(String(part).split("\r\n")[0] ?? "");
      socket.destroy();
    });
    socket.once("timeout", () => socket.destroy(new Error("no answer")));
    socket.once("error", failed);
    socket.write(request);
  });
}

const requestFor = (place: string, method = "GET"): string =>
  `${method} ${place} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;

/** What asks for nothing that there is, with what every server answers it. */
const ODD_REQUESTS = [
  ["a lone %", requestFor("/%"), /404/],
  ["two slashes", requestFor("//niets"), /404/],
  ["a slash in code", requestFor("/..%2f"), /40[34]/],
  ["half a letter", requestFor("/%c3%28"), /404/],
  ["NUL", requestFor("/\0"), /400/],
  ["NUL in code", requestFor("/%00"), /40[04]/],
  ["an address of 20000 letters", requestFor(`/${"a".repeat(20_000)}`), /431/],
  ["no address", requestFor(""), /400/],
  ["a star", requestFor("*"), /404/],
  ["a whole address", requestFor("http://%/"), /404/],
  ["half an address", requestFor("http://["), /404/],
  ["a method that is none", requestFor("/taskpane.html", "NIETS"), /400/],
  ["another method", requestFor("/niets.html", "DELETE"), /40[45]/],
  ["no HTTP", "\x16\x03\x01\r\n\r\n", /400/],
] as const;

let container: Container;
const get = (place: string, headers: http.OutgoingHttpHeaders = {}, method = "GET"): Promise<Answer> =>
  ask(container.address, place, { headers, method });
const inImage = (name: string): Buffer => readFileSync(path.join(container.folder, "dist", name));

beforeAll(async () => {
  container = await runContainer(fillWithEachKind);
});
afterAll(() => container.remove());

describe("the image", () => {
  test("runs as a numbered user that is not root, on a port that any user may open", () => {
    expect(instruction("USER")).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(Number(instruction("EXPOSE"))).toBeGreaterThan(1024);
    expect(environmentOf(instruction("ENV"))["PORT"]).toBe(instruction("EXPOSE"));
  });

  test("starts from an image by its name, from whatever registry the machine uses", () => {
    expect(imageLines().filter(([name]) => name === "FROM")).toEqual([
      ["FROM", expect.stringMatching(/^node:\d+-alpine$/)],
    ]);
  });

  test("holds the server and what it serves, and writes nothing", () => {
    expect(readdirSync(container.folder).sort()).toEqual(["dist", "headers.js", "serve.js", "server.js"]);
    expect(imageLines().map(([name]) => name)).not.toContain("RUN");
    const sources = ["headers.js", "serve.js", "server.js"].map((name) =>
      readFileSync(path.join(container.folder, name), "utf8"),
    );
    const asked = sources.join("\n").matchAll(/require\("([^"]+)"\)/g);
    expect([...asked].map(([, name = ""]) => name).filter((name) => !/^(node:|\.\/)/.test(name))).toEqual([]);
    expect(sources.join("\n")).not.toMatch(/writeFile|createWriteStream/);
  });

  test("its check of health tells a server that answers from one that does not", () => {
    const [, ...rest] = programOf(instruction("HEALTHCHECK"));
    const checkOn = (port: string) => spawnSync(process.execPath, rest, { env: { PORT: port } }).status;
    expect(checkOn(new URL(container.address).port)).toBe(0);
    expect(checkOn("1")).toBe(1);
  });

  test("stops when it is told to", async () => {
    const other = await runContainer(fillWithEachKind);
    const ended = new Promise((done) => other.process.once("exit", (code, signal) => done([code, signal])));
    other.process.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    other.remove();
  });
});

describe("each kind of file", () => {
  test.each([
    ["taskpane.html", "text/html; charset=utf-8", "no-cache", PAGE_POLICY],
    ["functions.json", "application/json; charset=utf-8", "no-cache", NO_POLICY],
    ["functions.js", "text/javascript; charset=utf-8", "no-cache", NO_POLICY],
    ["functions.js?d352c9ced92e", "text/javascript; charset=utf-8", "no-cache", NO_POLICY],
    ["functions.js.map", "application/json; charset=utf-8", "no-cache", NO_POLICY],
    ["manifest.xml", "application/xml; charset=utf-8", "no-cache", NO_POLICY],
    ["pane.0123abcd.js", "text/javascript; charset=utf-8", YEAR, NO_POLICY],
    ["pane.0123abcd.js.map", "application/json; charset=utf-8", YEAR, NO_POLICY],
    ["pane.0123abcd.js.LICENSE.txt", "text/plain; charset=utf-8", "no-cache", NO_POLICY],
    ["assets/icon-16.png", "image/png", "public, max-age=86400", NO_POLICY],
    ["assets/uitleg.html", "text/html; charset=utf-8", "no-cache", NO_POLICY],
  ])("%s", async (name, type, cache, policy) => {
    const { status, headers, body } = await get(`/${name}`);
    expect(status).toBe(200);
    expect(body.equals(inImage(name.replace(/\?.*/, "")))).toBe(true);
    expect(headers).toMatchObject({
      "content-type": type,
      "cache-control": cache,
      "content-security-policy": expect.stringMatching(policy),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "permissions-policy": expect.stringContaining("camera=()"),
      "strict-transport-security": "max-age=31536000",
    });
    // Excel on the web shows the pane in a frame of its own pages; this header knows no list of them.
    expect(headers["x-frame-options"]).toBeUndefined();
  });

  test("only functions.json may be asked from another address: Excel on the web does so", async () => {
    const origin = { origin: "https://euc-excel.officeapps.live.com" };
    expect((await get("/functions.json", origin)).headers["access-control-allow-origin"]).toBe("*");
    for (const name of ["taskpane.html", "functions.js", "manifest.xml", "pane.0123abcd.js", "assets/icon-16.png"])
      expect((await get(`/${name}`, origin)).headers["access-control-allow-origin"]).toBeUndefined();
  });

  test.each(["https://*.officeapps.live.com", "https://*.sharepoint.com", "https://*.cloud.microsoft"])(
    "the pane may stand in a frame of %s",
    async (host) => {
      const policy = String((await get("/taskpane.html")).headers["content-security-policy"]);
      expect(policy.split("frame-ancestors ")[1]?.split(" ")).toContain(host);
    },
  );
});

describe("compressed", () => {
  test.each([
    ["br", "br", brotliDecompressSync],
    ["gzip, deflate, br;q=0.5", "br", brotliDecompressSync],
    ["gzip, br;q=0", "gzip", gunzipSync],
    ["gzip", "gzip", gunzipSync],
  ])("Accept-Encoding: %s", async (accepted, encoding, open) => {
    for (const name of ["taskpane.html", "functions.json", "functions.js", "manifest.xml", "pane.0123abcd.js"]) {
      const { headers, body } = await get(`/${name}`, { "accept-encoding": accepted });
      expect(headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
      expect(headers["content-length"]).toBe(String(body.length));
      expect(open(body).equals(inImage(name))).toBe(true);
    }
  });

  test.each(["identity", "gzip;q=0", "x-br"])("not for who asks %s", async (accepted) => {
    const { headers, body } = await get("/taskpane.html", { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers.vary).toBe("Accept-Encoding");
    expect(body.equals(inImage("taskpane.html"))).toBe(true);
  });

  test("a picture is as it is", async () => {
    const { headers } = await get("/assets/icon-16.png", { "accept-encoding": "br, gzip" });
    expect(headers["content-encoding"]).toBeUndefined();
  });
});

describe("asked again", () => {
  test.each(["taskpane.html", "functions.json", "functions.js", "manifest.xml"])(
    "%s is not sent twice, and says the same",
    async (name) => {
      const { headers } = await get(`/${name}`);
      const again = await get(`/${name}`, { "if-none-match": `"anders", ${String(headers.etag)}` });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      for (const kept of ["etag", "cache-control", "vary", "content-security-policy", "access-control-allow-origin"])
        expect(again.headers[kept]).toBe(headers[kept]);
      expect((await get(`/${name}`, { "if-none-match": 'W/"anders"' })).status).toBe(200);
    },
  );

  test("another version of the same length and time is another", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "spreiding-versions-"));
    const tagOf = async (content: string) => {
      writeFileSync(path.join(folder, "taskpane.html"), content);
      utimesSync(path.join(folder, "taskpane.html"), 1, 1);
      const server = await serveFolder(folder);
      const { headers } = await ask(server.address, "/taskpane.html");
      await server.close();
      return headers.etag;
    };
    expect(await tagOf("functions.js?aaaa")).not.toBe(await tagOf("functions.js?bbbb"));
    rmSync(folder, { recursive: true });
  });

  test("HEAD says what GET says, without the file", async () => {
    const [{ headers }, head] = [await get("/functions.json"), await get("/functions.json", {}, "HEAD")];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...headers, date: "" });
  });
});

describe("what is not there", () => {
  const places = [
    "/",
    "//",
    "/%",
    "/%00",
    "/%c0%ae",
    "/..",
    "/../server.js",
    "/..%2fserver.js",
    "/%2e%2e/server.js",
    "/assets/../../server.js",
    "/..\\server.js",
    "/assets",
    "/assets/",
    "/taskpane.html/",
    "/taskpane",
    "//taskpane.html",
    "/TASKPANE.HTML",
    "/__proto__",
    "/constructor",
    "/server.js",
    "/etc/passwd",
    "/niets.html",
    "/functions.json/",
    "/pane.12345678.js",
    "/pane.12345678.js.map",
    "/assets/icon-17.png",
    "/?../server.js",
  ].map((place) => [place, place]);

  test.each([...places, ["a name of 8000 letters", `/${"a".repeat(8000)}`]])("%s", async (_name, place) => {
    const { status, headers, body } = await get(place);
    expect([status, String(body)]).toEqual([404, "404 Not Found\n"]);
    expect(headers).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    expect((await get("/taskpane.html")).status).toBe(200);
  });

  test.each(ODD_REQUESTS)("%s", async (_name, request, status) => {
    expect(await send(container.address, request)).toMatch(status);
    expect((await get("/taskpane.html")).status).toBe(200);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("%s is not for a file", async (method) => {
    for (const name of ["functions.json", "pane.0123abcd.js", "assets/icon-16.png"]) {
      const { status, headers, body } = await get(`/${name}`, {}, method);
      expect([status, headers.allow, String(body)]).toEqual([405, "GET, HEAD", "405 Method Not Allowed\n"]);
      expect(headers["cache-control"]).toBe("no-cache");
    }
  });

  test.each(["bytes=10-5", "bytes=-1", "bytes=99999999-", "bytes=a-b", "onzin"])(
    "a part (%s) is answered with the whole",
    async (range) => {
      const { status, body } = await get("/functions.json", { range });
      expect(status).toBe(200);
      expect(body.equals(inImage("functions.json"))).toBe(true);
    },
  );
});

describe("the servers of development", () => {
  test("say what the container says, but do not bind all of this machine to HTTPS", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "spreiding-development-"));
    const compiler = webpack({
      mode: "development",
      entry: path.resolve("tools/hosting/headers.js"),
      output: { path: folder },
      infrastructureLogging: { level: "error" },
    });
    const port = await freePort(3100, HOST);
    const address = `http://${HOST}:${String(port)}`;
    const server = new WebpackDevServer(
      {
        ...developmentServer,
        port,
        static: path.join(container.folder, "dist"),
        devMiddleware: { stats: "errors-only" },
        setupExitSignals: false,
      },
      compiler,
    );
    await server.start();
    try {
      for (const name of ["taskpane.html", "functions.json", "pane.0123abcd.js", "assets/icon-16.png"]) {
        const { status, headers } = await ask(address, `/${name}`);
        expect([name, status]).toEqual([name, 200]);
        const { "strict-transport-security": strict, ...expected } = saidBy((await get(`/${name}`)).headers);
        expect(strict).toBeDefined();
        expect(saidBy(headers)).toEqual(expected);
      }
      // So Excel on the web asks for an icon.
      const asPicture = { "sec-fetch-mode": "no-cors", "sec-fetch-site": "cross-site" };
      expect((await ask(address, "/assets/icon-16.png", { headers: asPicture })).status).toBe(200);
      for (const [name, request, status] of ODD_REQUESTS)
        expect([name, await send(address, request)]).toEqual([name, expect.stringMatching(status)]);
      expect((await ask(address, "/taskpane.html", { method: "HEAD" })).status).toBe(200);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true });
    }
  });
});

/** The headers that the rules give, whatever else a server has to say. */
function saidBy(headers: http.IncomingHttpHeaders): Record<string, unknown> {
  const ruled = new Set(RULES.flatMap((rule) => Object.keys(rule.headers)).map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => ruled.has(name)));
}

// SPDX-License-Identifier: EUPL-1.2
/** `npm start`: the workbench on this machine, and in the terminal what it has loaded. No Excel, account or network needed. */
import { parseArgs } from "node:util";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../webpack.config.js";
import { hasDesktop } from "./desktop";
import { freePort } from "./free-port";
import { developmentServer, HOST } from "./hosting/development-server";
import { loadSample } from "./load-sample";
import { summaryOf } from "./start-summary";

const FIRST_PORT = 3000;

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const port = await freePort(values.port === undefined ? FIRST_PORT : portOf(values.port), HOST);
  say("Spreiding: de werkbank wordt gebouwd. De eerste keer duurt dat een halve minuut.");

  const configurations = configure({ workbench: true }, { mode: "development" });
  for (const configuration of configurations) configuration.infrastructureLogging = { level: "error" };
  const compiler = webpack(configurations);
  const server = new WebpackDevServer(
    {
      ...developmentServer,
      port,
      setupExitSignals: false,
      devMiddleware: { index: "workbench.html", stats: "errors-only" },
      open: hasDesktop(),
    },
    compiler,
  );
  stopOn(["SIGINT", "SIGTERM"], server);

  await server.start();
  const { model, validation } = await loadSample();
  say("", ...summaryOf(model, validation), "");
  await new Promise<void>((built) => {
    server.middleware?.waitUntilValid(() => built());
  });
  say(`Werkbank: http://${HOST}:${String(port)}/   (stoppen: Ctrl+C)`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${text}: geef een getal van 1 tot en met 65535.`);
  return port;
}

function stopOn(signals: readonly NodeJS.Signals[], server: WebpackDevServer): void {
  for (const signal of signals) {
    process.once(signal, () => void server.stop().finally(() => process.exit(0)));
  }
}

start().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
});

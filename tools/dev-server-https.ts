// SPDX-License-Identifier: EUPL-1.2
/** `npm run dev-server:https`: the product at https://localhost:3000, where manifest.xml looks for it. Only for a machine with Excel. */
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../webpack.config.js";
import { developmentServer } from "./hosting/development-server";

const PORT = 3000;
const NO_CERTIFICATE = "Zonder certificaat voor localhost laadt Excel de invoegtoepassing niet.";

function reasonOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

/** Makes the certificate on first use; the system asks whether it may be trusted. */
async function certificate(): Promise<object> {
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    return await getHttpsServerOptions();
  } catch (problem) {
    throw new Error(`${NO_CERTIFICATE} ${reasonOf(problem)}`);
  }
}

async function serve(): Promise<void> {
  const options = await certificate();
  const [product = {}] = configure({}, { mode: "development" });
  const compiler = webpack(product);
  const server = new WebpackDevServer(
    { ...developmentServer, port: PORT, server: { type: "https", options } },
    compiler,
  );
  await server.start();
}

serve().catch((problem: unknown) => {
  process.stderr.write(`${reasonOf(problem)}\n`);
  process.exitCode = 1;
});

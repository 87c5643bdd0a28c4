// SPDX-License-Identifier: EUPL-1.2
/** `node serve.js FOLDER`: what the container runs. PORT is 8080 where nothing else is said. */
const { createStaticServer } = require("./server");

const [folder = "dist"] = process.argv.slice(2);
const server = createStaticServer(folder);
server.listen(Number(process.env.PORT ?? 8080), () => {
  process.stdout.write(`Spreiding: http://localhost:${server.address().port}/taskpane.html\n`);
});
// Whoever is first in a container is told to stop, and does not by itself.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());

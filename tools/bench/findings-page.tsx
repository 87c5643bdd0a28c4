// SPDX-License-Identifier: EUPL-1.2
/** The page that `npm run bench` measures in: the pane's own Controle, with as many findings as it is told. */
import { createRoot } from "react-dom/client";
import type { Finding } from "../../src/domain/findings";
import { ControleView, Result } from "../../src/taskpane/controle/controle-view";
import { spellingFinding, validationOf } from "../../src/taskpane/session.fixture";
import { colorSchemeSource } from "../../src/taskpane/ui/theme/color-scheme";
import { Themed } from "../../src/taskpane/ui/theme/themed";

const nothing = (): void => undefined;
const WORK = {
  busy: new Set<string>(),
  problems: new Map<string, string>(),
  jump: nothing,
  validate: nothing,
  fix: nothing,
  undo: nothing,
  open: nothing,
  takeOver: nothing,
  accept: () => Promise.resolve(true),
};
const COLORS = colorSchemeSource("#ffffff", window.matchMedia("(prefers-color-scheme: dark)"));

/** Fouten, of which all groups are unfolded. */
const findingsOf = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, row) => spellingFinding(`A${String(row + 2)}`, "fout"));

/** The moment after the browser has painted what was just asked for. */
const painted = () =>
  new Promise<number>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  });

let unmount = nothing;

/** Draws a result anew, and answers how long it took until it was painted, in milliseconds. */
async function show(count: number): Promise<number> {
  unmount();
  await Result.load();
  const validation = validationOf(findingsOf(count));
  await painted();
  const root = createRoot(document.getElementById("pane") ?? document.body);
  unmount = () => root.unmount();
  const start = performance.now();
  root.render(
    <Themed colors={COLORS}>
      <ControleView
        result={{ validation, checked: { gemeenten: 342, tabs: 1, notRecognised: [] } }}
        mended={[]}
        causes={new Map()}
        open={false}
        watchSelection={() => () => undefined}
        onAnnounce={() => undefined}
        accepted={0}
        offers={[]}
        outdated={new Set()}
        journal={[]}
        working={false}
        progress={null}
        failure={null}
        waiting={null}
        work={WORK}
        onCancel={nothing}
        onOpen={nothing}
        firstUse={null}
      />
    </Themed>,
  );
  while (document.querySelector("[data-key]") === null) await painted();
  return (await painted()) - start;
}

/** Scrolls through the whole list and answers the tasks that held the page up for more than 50 ms, in milliseconds. */
async function scroll(steps: number): Promise<{ readonly longTasks: readonly number[]; readonly mostRows: number }> {
  const longTasks: number[] = [];
  let mostRows = 0;
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: "longtask" });
  for (let step = 0; step <= steps; step += 1) {
    window.scrollTo(0, (step / steps) * (document.documentElement.scrollHeight - window.innerHeight));
    await painted();
    mostRows = Math.max(mostRows, document.querySelectorAll("[data-key]").length);
  }
  await new Promise((done) => setTimeout(done, 100));
  observer.disconnect();
  return { longTasks, mostRows };
}

export type FindingsPage = { readonly show: typeof show; readonly scroll: typeof scroll };
Object.assign(window, { findingsPage: { show, scroll } satisfies FindingsPage });

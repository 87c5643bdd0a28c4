// SPDX-License-Identifier: EUPL-1.2

import { Fragment, useId, useMemo, useState } from "react";
import { Body1, Body1Strong, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SoortOfTotaal } from "../../domain/gemeenten/gebied";
import { blankReason, CLOSING_LINKS, closing, closingCycli, closingSoort } from "../../domain/measures/closing";
import { presentGebieden } from "../../domain/measures/present-gebieden";
import { describeProblem } from "../../domain/measures/problem-words";
import type { Model } from "../../domain/model";
import { emptyTab } from "../../domain/new-tabs/empty-tab";
import type { NewTab } from "../../domain/new-tabs/new-tab";
import { formatList } from "../../domain/sheet/format";
import { TAB_KIND_NAMES, type TabKind } from "../../domain/tabs/table";
import { verslagTab } from "../../domain/verslag/verslag-tab";
import { VERSLAG } from "../../domain/verslag/words";
import type { NewTabsOutcome } from "../../workbook/session.types";
import { FigureTable } from "../ui/picture/figure-table";
import { SectionHeading } from "../ui/picture/section-heading";
import { TableToggle } from "../ui/picture/table-toggle";
import { choose, NOTHING_WANTED } from "../overzicht/choices";
import { ClosingChoices } from "./closing-choices";
import { ClosingList } from "./closing-list";
import { closingSentence, withoutBodSentence } from "./closing-words";
import { emptyLinkTabs } from "./empty-link-tabs";
import { Waterfall } from "./waterfall";
import { waterfallShape } from "./waterfall-shape";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  action: { alignSelf: "flex-start" },
  said: { overflowWrap: "anywhere" },
});

export interface ClosingViewProps {
  readonly model: Model;
  readonly onAdd: (tabs: readonly NewTab[]) => Promise<NewTabsOutcome>;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

/** Does what is promised cover what is asked? From opgave to bod of a gebied, and the table of it for the verslag. */
export function ClosingView({ model, onAdd, onJump, onAnnounce }: ClosingViewProps) {
  const styles = useStyles();
  const [headingId, listId] = [useId(), useId()];
  const { index } = model;
  const [wantedGebied, setGebied] = useState<string | null>(null);
  const [wantedSoort, setSoort] = useState<SoortOfTotaal | null>(null);
  const [wantedCyclus, setCyclus] = useState<number | null>(null);
  const [table, setTable] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly of: "verslag" | "tab" } | null>(null);
  const present = useMemo(() => presentGebieden(index, CLOSING_LINKS), [index]);
  const gebied = choose(index, present, { ...NOTHING_WANTED, gebied: wantedGebied })?.gebied ?? null;
  const cycli = useMemo(() => closingCycli(index), [index]);
  const cyclus = cycli.find((one) => one === wantedCyclus) ?? cycli.at(-1) ?? null;
  const soort = wantedSoort ?? closingSoort(index, cyclus);
  const tree = useMemo(
    () => (gebied === null ? null : closing(index, { gebied, soort, cyclus })),
    [index, gebied, soort, cyclus],
  );
  const provincie = index.gebieden.provincies.find(({ naam }) => naam === model.provincie);
  const add = async (
    of: "verslag" | "tab",
    tab: NewTab,
    done: (name: string, wanted: string) => string,
  ): Promise<void> => {
    setBusy(true);
    const { names, sentence } = await onAdd([tab]);
    const text = sentence ?? done(formatList(names, names.length), tab.name);
    setSaid({ text, of });
    onAnnounce(text);
    setBusy(false);
  };
  const news = (of: "verslag" | "tab") => said?.of === of && <Body1 className={styles.said}>{said.text}</Body1>;
  if (gebied === null || tree === null)
    return (
      <div className={styles.part}>
        <Body1>
          Er zijn nog geen gemeenten herkend. Zet eerst een tabblad met aantallen per gemeente in de werkmap.
        </Body1>
      </div>
    );
  const blank = blankReason(tree);
  const empty = tree.restopgave.ok && tree.bod.ok ? [] : emptyLinkTabs(model.records.figures);
  const lacking = (["restopgave", "bod"] as const).filter((kind) => !tree[kind].ok && !hasFigures(model, kind));
  return (
    <>
      <div className={styles.part}>
        <ClosingChoices
          present={present}
          cycli={cycli}
          question={{ gebied, soort, cyclus }}
          onGebied={setGebied}
          onSoort={setSoort}
          onCyclus={setCyclus}
        />
        <Body1Strong role="status">{blank === null ? closingSentence(tree) : describeProblem(blank)}</Body1Strong>
        {withoutBodSentence(tree) !== null && <Caption1 className={styles.said}>{withoutBodSentence(tree)}</Caption1>}
        {empty.length > 0 && (
          <Body1>
            Vul de getallen in op{" "}
            {empty.map((tab, position) => (
              <Fragment key={tab}>
                {position > 0 && ", "}
                <Link inline as="button" className={styles.said} onClick={() => onJump(tab, "A1")}>
                  {tab}
                </Link>
              </Fragment>
            ))}
            .
          </Body1>
        )}
        {provincie !== undefined &&
          lacking.map((kind) => (
            <Button
              key={kind}
              className={styles.action}
              disabledFocusable={busy}
              onClick={() =>
                void add(
                  "tab",
                  emptyTab(kind, { gebieden: index.gebieden, provincie, peildatum: model.today }),
                  (name) => `Gemaakt: ${name}. Vul de getallen in.`,
                )
              }
            >
              {`Maak leeg tabblad ${TAB_KIND_NAMES[kind]}`}
            </Button>
          ))}
        {news("tab")}
      </div>
      {blank === null && (
        <>
          <section className={styles.part} aria-labelledby={headingId}>
            <SectionHeading
              id={headingId}
              action={<TableToggle of="van opgave tot rest" table={table} onToggle={setTable} />}
            >
              Van opgave tot rest
            </SectionHeading>
            {table ? (
              <FigureTable
                labelledBy={headingId}
                columns={["Stap", "Plaatsen"]}
                rows={waterfallShape(tree, 0).steps.map(({ name, text }) => ({ key: name, name, values: [text] }))}
              />
            ) : (
              <>
                <Waterfall closing={tree} />
                <Caption1 className={styles.quiet}>
                  Gevuld: gevraagd. Gestreept: gaat ervan af. Omlijnd: rest, wat nog is toe te wijzen.
                </Caption1>
              </>
            )}
            {gebied.level !== "gemeente" && (
              <Button
                appearance="primary"
                className={styles.action}
                disabledFocusable={busy || !tree.restopgave.ok}
                onClick={() => void add("verslag", verslagTab(model, { gebied, soort, cyclus }), VERSLAG.made)}
              >
                {busy ? "Bezig met maken…" : "Maak tabel voor het verslag"}
              </Button>
            )}
            {gebied.level !== "gemeente" && !tree.restopgave.ok && (
              <Caption1 className={styles.quiet}>
                Een tabel voor het verslag kan pas als de restopgave bekend is.
              </Caption1>
            )}
            {news("verslag")}
          </section>
          {tree.parts.length > 0 && (
            <section aria-labelledby={listId}>
              <div className={styles.part}>
                <SectionHeading id={listId}>Waar zit de rest?</SectionHeading>
              </div>
              <ClosingList parts={tree.parts} labelledBy={listId} onJump={onJump} />
            </section>
          )}
        </>
      )}
    </>
  );
}

const hasFigures = ({ index }: Model, kind: TabKind & ("restopgave" | "bod")): boolean =>
  index.records.figures.some(({ grootheid }) => grootheid === kind);

// SPDX-License-Identifier: EUPL-1.2

import { useId, useMemo, type KeyboardEvent } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { FigureIndex } from "../../../domain/figures/figure-index";
import type { Finding } from "../../../domain/findings";
import type { Gebied, Gemeente } from "../../../domain/gemeenten/gebied";
import { findingsOfGemeente } from "../../../domain/measures/findings-of-gemeente";
import { locatiesOfGemeente } from "../../../domain/measures/locaties-of-gemeente";
import { mutatiesOfGemeente } from "../../../domain/measures/mutaties-of-gemeente";
import { describeFinding } from "../../../domain/rules/words";
import type { Model } from "../../../domain/model";
import { formatCount } from "../../../domain/sheet/format";
import { besideFigures } from "../beside-figures";
import { BesideSection } from "../beside-section";
import { BurnUpSection } from "../burn-up/section";
import type { Choices } from "../choices";
import { CyclusSection } from "../cyclus-section";
import { figuresOf } from "../gebied-figures";
import { sourceCells } from "../gemeente-lines";
import { Headline } from "../headline";
import { moreFigures } from "../more-figures";
import { MoreFiguresList } from "../more-figures-list";
import { perCyclus } from "../per-cyclus";
import { describeSetOff } from "../set-off";
import { FindingsBlock } from "./findings-block";
import { PageBlock } from "./page-block";
import { PageRows } from "./page-rows";
import { PageTop } from "./page-top";
import { perSoort } from "./per-soort";
import { PerSoortBlock } from "./per-soort-block";
import { SourcesBlock } from "./sources-block";
import { locatieRow, mutatieRow } from "./row-words";

const useStyles = makeStyles({ page: { outlineStyle: "none" } });

interface GemeentePageProps {
  readonly model: Model;
  readonly gemeente: Gemeente;
  readonly choices: Choices;
  /** The open findings of the workbook; null: not validated yet. */
  readonly findings: readonly Finding[] | null;
  /** Whether the focus goes to its name: not while the user walks through a choice. */
  readonly focus: boolean;
  /** To a gebied that it lies in; null: back to where it was opened. */
  readonly onUp: (gebied: Gebied | null) => void;
  readonly onJump: (tab: string, address: string) => void;
}

/** All that the workbook says of one gemeente: its figures per soort, where it goes, its locaties and mutaties, and what is wrong in its rows. */
export function GemeentePage({ model, gemeente, choices, findings, focus, onUp, onJump }: GemeentePageProps) {
  const styles = useStyles();
  const id = useId();
  const { index } = model;
  const { peildatum } = choices;
  const around = useMemo(() => aroundOf(model, gemeente), [model, gemeente]);
  const figures = useMemo(() => figuresOf(index, choices), [index, choices]);
  const setOff = useMemo(() => describeSetOff(index, choices), [index, choices]);
  const more = useMemo(() => moreFigures(model, figures), [model, figures]);
  const cycli = useMemo(() => perCyclus(index, choices), [index, choices]);
  const beside = useMemo(() => besideFigures(index, choices), [index, choices]);
  const soorten = useMemo(() => perSoort(model, gemeente, peildatum), [model, gemeente, peildatum]);
  const day = soorten.stand ?? model.today;
  const locaties = useMemo(() => locatiesOfGemeente(index, gemeente, day).map(locatieRow), [index, gemeente, day]);
  const mutaties = useMemo(
    () =>
      mutatiesOfGemeente(index, gemeente, soorten.until, soorten.stand).map((one) => mutatieRow(one, soorten.until)),
    [index, gemeente, soorten],
  );
  const own = useMemo(
    () => (findings === null ? null : findingsOfGemeente(model, findings, gemeente, describeFinding)),
    [model, findings, gemeente],
  );
  const parts = [
    { id: `${id}-locaties`, label: partLabel(index, locaties.length, "locatie", "locaties") },
    { id: `${id}-mutaties`, label: partLabel(index, mutaties.length, "mutatie", "mutaties") },
    {
      id: `${id}-bevindingen`,
      label: own === null ? "bevindingen" : formatCount(own.length, "bevinding", "bevindingen"),
    },
  ] as const;
  const back = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onUp(null);
  };
  return (
    <article aria-label={gemeente.naam} className={styles.page} onKeyDown={back}>
      <PageTop gemeente={gemeente} around={around} focus={focus} parts={parts} onUp={onUp} />
      <Headline figures={figures} setOff={setOff} onJump={onJump} />
      <PerSoortBlock soorten={soorten} onJump={onJump} />
      <SourcesBlock id={`${id}-bron`} cells={sourceCells(index, gemeente, choices)} onJump={onJump} />
      {more.length > 0 && <MoreFiguresList figures={more} onJump={onJump} />}
      {cycli !== null && <CyclusSection of={cycli} onJump={onJump} />}
      <BurnUpSection model={model} choices={choices} onJump={onJump} />
      <PageBlock
        id={parts[0].id}
        title="Locaties"
        empty={
          locaties.length > 0
            ? null
            : index.has("locaties")
              ? `Op het tabblad Locaties staat geen locatie van ${gemeente.naam}.`
              : "Deze werkmap heeft geen tabblad Locaties. Zet daar per locatie de plaatsen, de opening en het einde op."
        }
      >
        <PageRows label={`Locaties van ${gemeente.naam}`} rows={locaties} onJump={onJump} />
      </PageBlock>
      <PageBlock
        id={parts[1].id}
        title="Mutaties"
        empty={
          mutaties.length > 0
            ? null
            : index.has("mutaties")
              ? `Op het tabblad Mutaties staat niets van ${gemeente.naam}.`
              : "Deze werkmap heeft geen tabblad Mutaties. Zet daar op welke plaatsen erbij komen of weggaan, en wanneer."
        }
      >
        <PageRows label={`Mutaties van ${gemeente.naam}`} rows={mutaties} onJump={onJump} />
      </PageBlock>
      <FindingsBlock id={parts[2].id} gemeente={gemeente} findings={own} onJump={onJump} />
      {beside.length > 0 && <BesideSection figures={beside} onJump={onJump} />}
    </article>
  );
}

/** How many rows a gemeente has on the tabs of a kind; without such a tab that is not known, and no 0. */
const partLabel = (index: FigureIndex, count: number, one: string, kind: "locaties" | "mutaties"): string =>
  count > 0 || index.has(kind) ? formatCount(count, one, kind) : kind;

/** Its regio and its provincie, as far as they are known. */
function aroundOf({ index }: Model, gemeente: Gemeente): readonly Gebied[] {
  const { gebieden } = index;
  const regio = gebieden.regioOf(gemeente);
  const provincie = gebieden.provincies.find(({ naam }) => naam === gemeente.provincie);
  return [...(regio === null ? [] : [regio]), ...(provincie === undefined ? [] : [provincie])];
}

// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useMemo, useRef, useState } from "react";
import type { Finding } from "../../domain/findings";
import type { Regio } from "../../domain/gemeenten/gebied";
import { presentGebieden } from "../../domain/measures/present-gebieden";
import type { Model } from "../../domain/model";
import { ChoiceBar } from "./choice-bar";
import { choose, gebiedKey, NOTHING_WANTED, type Wanted } from "./choices";
import { EmptyOverzicht } from "./empty-overzicht";
import { GebiedOverzicht } from "./gebied-overzicht";
import { GemeentePage } from "./gemeente/gemeente-page";
import { usePageOf } from "./use-page-of";

interface OverzichtViewProps {
  /** Null while the workbook was not read. */
  readonly model: Model | null;
  readonly working: boolean;
  /** Why the workbook could not be read, or null. */
  readonly failure: string | null;
  /** Those that are open; null: not validated yet. */
  readonly findings: readonly Finding[] | null;
  readonly onJump: (tab: string, address: string) => void;
}

/**
 * Taakstelling against realisatie, of the gebied, soort and peildatum that the user chooses. The choices last as long as the pane. A
 * gemeente has a page; behind it the list stays as it was, so that the way back leads to the same row.
 */
export function OverzichtView({ model, working, failure, findings, onJump }: OverzichtViewProps) {
  const [wanted, setWanted] = useState<Wanted>(NOTHING_WANTED);
  const gebied = useRef<HTMLSelectElement>(null);
  const present = useMemo(() => (model === null ? null : presentGebieden(model.index)), [model]);
  const choices = useMemo(
    () => (model === null || present === null ? null : choose(model.index, present, wanted)),
    [model, present, wanted],
  );
  const want = useCallback((part: Partial<Wanted>) => setWanted((before) => ({ ...before, ...part })), []);
  const page = usePageOf(choices, want, gebied);
  const list = useMemo(
    () =>
      model === null || present === null ? null : choose(model.index, present, { ...wanted, gebied: page.listOf }),
    [model, present, wanted, page.listOf],
  );
  const chooseRegio = useCallback(
    (regio: Regio) => {
      want({ gebied: gebiedKey(regio) });
      // Its line goes away; the choice that it made stays.
      gebied.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
    [want],
  );
  if (model === null || present === null)
    return <EmptyOverzicht stand={working ? "reading" : "failed"} failure={failure} />;
  if (choices === null || list === null) return <EmptyOverzicht stand="read" failure={null} />;
  const gemeente = choices.gebied.level === "gemeente" ? choices.gebied : null;
  return (
    <>
      <ChoiceBar choices={choices} present={present} peildata={model.index.peildata} gebiedRef={gebied} onWant={want} />
      <div hidden={gemeente !== null}>
        <GebiedOverzicht
          model={model}
          present={present}
          choices={list}
          onRegio={chooseRegio}
          onGemeente={page.open}
          onJump={onJump}
        />
      </div>
      {gemeente !== null && (
        <GemeentePage
          model={model}
          gemeente={gemeente}
          choices={choices}
          findings={findings}
          focus={page.fromRow}
          onUp={(up) => page.back(up ?? list.gebied, list.gebied)}
          onJump={onJump}
        />
      )}
    </>
  );
}

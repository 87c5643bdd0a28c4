// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import type { Regio } from "../../domain/gemeenten/gebied";
import type { PresentGebieden } from "../../domain/measures/present-gebieden";
import type { Model } from "../../domain/model";
import { besideFigures } from "./beside-figures";
import { BesideSection } from "./beside-section";
import type { Choices } from "./choices";
import { CyclusSection } from "./cyclus-section";
import { figuresOf } from "./gebied-figures";
import { gemeenteLines, sourceCells } from "./gemeente-lines";
import { GemeenteSection } from "./gemeente-section";
import { GemeenteSources } from "./gemeente-sources";
import { Headline } from "./headline";
import { moreFigures } from "./more-figures";
import { MoreFiguresList } from "./more-figures-list";
import { perCyclus } from "./per-cyclus";
import { regioLines } from "./regio-lines";
import { RegioSection } from "./regio-section";
import { describeSetOff } from "./set-off";
import { stepFigures } from "./step-figures";
import { trendOf } from "./trend";
import { TrendSection } from "./trend-section";

interface GebiedOverzichtProps {
  readonly model: Model;
  readonly present: PresentGebieden;
  readonly choices: Choices;
  readonly onRegio: (regio: Regio) => void;
  readonly onJump: (tab: string, address: string) => void;
}

/** One gebied from the whole to its parts: headline, trend, regio's, gemeenten. */
export function GebiedOverzicht({ model, present, choices, onRegio, onJump }: GebiedOverzichtProps) {
  const { index } = model;
  const { gebied } = choices;
  const figures = useMemo(() => figuresOf(index, choices), [index, choices]);
  const setOff = useMemo(() => describeSetOff(index, choices), [index, choices]);
  const more = useMemo(() => [...moreFigures(model, figures), ...stepFigures(model)], [model, figures]);
  const cycli = useMemo(() => perCyclus(index, choices), [index, choices]);
  const beside = useMemo(() => besideFigures(index, choices), [index, choices]);
  const trend = useMemo(() => trendOf(index, choices), [index, choices]);
  const regios = useMemo(() => regioLines(index, present, choices), [index, present, choices]);
  const lines = useMemo(() => gemeenteLines(index, choices), [index, choices]);
  return (
    <>
      <Headline figures={figures} setOff={setOff} onJump={onJump} />
      {more.length > 0 && <MoreFiguresList figures={more} onJump={onJump} />}
      {cycli !== null && <CyclusSection of={cycli} onJump={onJump} />}
      {beside.length > 0 && <BesideSection figures={beside} onJump={onJump} />}
      <TrendSection points={trend} onJump={onJump} />
      {regios !== null && <RegioSection regios={regios} onRegio={onRegio} onJump={onJump} />}
      {gebied.level === "gemeente" ? (
        <GemeenteSources cells={sourceCells(index, gebied, choices)} onJump={onJump} />
      ) : (
        <GemeenteSection lines={lines} onJump={onJump} />
      )}
    </>
  );
}

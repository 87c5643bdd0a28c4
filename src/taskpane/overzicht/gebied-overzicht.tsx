// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import type { Gemeente, Regio } from "../../domain/gemeenten/gebied";
import type { PresentGebieden } from "../../domain/measures/present-gebieden";
import type { Model } from "../../domain/model";
import { besideFigures } from "./beside-figures";
import { BesideSection } from "./beside-section";
import { BurnUpSection } from "./burn-up/section";
import type { Choices } from "./choices";
import { CyclusSection } from "./cyclus-section";
import { EndsSection } from "./ends/section";
import { figuresOf } from "./gebied-figures";
import { GemeenteSection } from "./gemeente-section";
import { Headline } from "./headline";
import { moreFigures } from "./more-figures";
import { MoreFiguresList } from "./more-figures-list";
import { perCyclus } from "./per-cyclus";
import { regioLines } from "./regio-lines";
import { RegioSection } from "./regio-section";
import { describeSetOff } from "./set-off";
import { stepFigures } from "./step-figures";
import { describeWholeSides } from "./whole-sides";

interface GebiedOverzichtProps {
  readonly model: Model;
  readonly present: PresentGebieden;
  readonly choices: Choices;
  readonly onRegio: (regio: Regio) => void;
  readonly onGemeente: (gemeente: Gemeente) => void;
  readonly onJump: (tab: string, address: string) => void;
}

/** A provincie or regio from the whole to its parts: headline, pictures over time, regio's, gemeenten. */
export function GebiedOverzicht({ model, present, choices, onRegio, onGemeente, onJump }: GebiedOverzichtProps) {
  const { index } = model;
  const figures = useMemo(() => figuresOf(index, choices), [index, choices]);
  const setOff = useMemo(() => describeSetOff(index, choices), [index, choices]);
  const sums = useMemo(() => describeWholeSides(index, figures), [index, figures]);
  const more = useMemo(() => [...moreFigures(model, figures), ...stepFigures(model)], [model, figures]);
  const cycli = useMemo(() => perCyclus(index, choices), [index, choices]);
  const beside = useMemo(() => besideFigures(index, choices), [index, choices]);
  const regios = useMemo(() => regioLines(index, present, choices), [index, present, choices]);
  return (
    <>
      <Headline figures={figures} setOff={setOff} sums={sums} onJump={onJump} />
      {more.length > 0 && <MoreFiguresList figures={more} onJump={onJump} />}
      {cycli !== null && <CyclusSection of={cycli} onJump={onJump} />}
      {beside.length > 0 && <BesideSection figures={beside} onJump={onJump} />}
      <BurnUpSection model={model} choices={choices} onJump={onJump} />
      <EndsSection model={model} choices={choices} onJump={onJump} />
      {regios !== null && <RegioSection regios={regios} onRegio={onRegio} onJump={onJump} />}
      <GemeenteSection model={model} choices={choices} onGemeente={onGemeente} />
    </>
  );
}

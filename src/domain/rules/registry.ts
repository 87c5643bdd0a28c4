// SPDX-License-Identifier: EUPL-1.2

import { datumInPlaatsVanPaar } from "./cel/datum-in-plaats-van-paar";
import { duizendtalAlsDecimaal } from "./cel/duizendtal-als-decimaal";
import { foutwaarde } from "./cel/foutwaarde";
import { geenGeheelGetal } from "./cel/geen-geheel-getal";
import { getalAlsTekst } from "./cel/getal-als-tekst";
import { negatief } from "./cel/negatief";
import { onleesbaar } from "./cel/onleesbaar";
import { vreemdeTekens } from "./cel/vreemde-tekens";
import { nietGelezen } from "./dekking/niet-gelezen";
import { dubbel } from "./gemeente/dubbel";
import { dubbelzinnig } from "./gemeente/dubbelzinnig";
import { onbekend } from "./gemeente/onbekend";
import { ontbreekt } from "./gemeente/ontbreekt";
import { opgeheven } from "./gemeente/opgeheven";
import { regioOnbekend } from "./gemeente/regio-onbekend";
import { schrijfwijze } from "./gemeente/schrijfwijze";
import { verschreven } from "./gemeente/verschreven";
import { amvZonderTaakstelling } from "./plausibel/amv-zonder-taakstelling";
import { bovenTaakstelling } from "./plausibel/boven-taakstelling";
import { duurzaamBovenRealisatie } from "./plausibel/duurzaam-boven-realisatie";
import { eindeVoorOpening } from "./plausibel/einde-voor-opening";
import { locatiesRealisatie } from "./plausibel/locaties-realisatie";
import { mutatieNegatief } from "./plausibel/mutatie-negatief";
import { prognoseVerBovenTaakstelling } from "./plausibel/prognose-ver-boven-taakstelling";
import { percentage } from "./rekenen/percentage";
import { prognose } from "./rekenen/prognose";
import { provincieSom } from "./rekenen/provincie-som";
import { regioSom } from "./rekenen/regio-som";
import { soortenSom } from "./rekenen/soorten-som";
import { totaal } from "./rekenen/totaal";
import { tweeWaarden } from "./rekenen/twee-waarden";
import { verschil } from "./rekenen/verschil";
import type { Rule } from "./rule";
import { dubbelePeildatum } from "./structuur/dubbele-peildatum";
import { geenBekendTabblad } from "./structuur/geen-bekend-tabblad";
import { tabNietHerkend } from "./structuur/tab-niet-herkend";
import { verborgenRijen } from "./structuur/verborgen-rijen";
import { peildatumInToekomst } from "./tijd/peildatum-in-toekomst";
import { peildatumTegenspraak } from "./tijd/peildatum-tegenspraak";
import { peildatumZonderJaar } from "./tijd/peildatum-zonder-jaar";

/** Every rule, in the order in which they are shown. */
export const RULES: readonly Rule[] = [
  geenBekendTabblad,
  tabNietHerkend,
  dubbelePeildatum,
  verborgenRijen,
  onleesbaar,
  datumInPlaatsVanPaar,
  duizendtalAlsDecimaal,
  foutwaarde,
  negatief,
  geenGeheelGetal,
  getalAlsTekst,
  vreemdeTekens,
  onbekend,
  regioOnbekend,
  verschreven,
  schrijfwijze,
  opgeheven,
  dubbelzinnig,
  dubbel,
  ontbreekt,
  percentage,
  verschil,
  totaal,
  soortenSom,
  regioSom,
  provincieSom,
  tweeWaarden,
  prognose,
  bovenTaakstelling,
  amvZonderTaakstelling,
  prognoseVerBovenTaakstelling,
  mutatieNegatief,
  locatiesRealisatie,
  duurzaamBovenRealisatie,
  eindeVoorOpening,
  peildatumZonderJaar,
  peildatumTegenspraak,
  peildatumInToekomst,
  nietGelezen,
];

// SPDX-License-Identifier: EUPL-1.2

import { andersGetoond } from "./cel/anders-getoond";
import { datumInPlaatsVanPaar } from "./cel/datum-in-plaats-van-paar";
import { duizendtalAlsDecimaal } from "./cel/duizendtal-als-decimaal";
import { foutwaarde } from "./cel/foutwaarde";
import { geenGeheelGetal } from "./cel/geen-geheel-getal";
import { geenSoort } from "./cel/geen-soort";
import { getalAlsTekst } from "./cel/getal-als-tekst";
import { kringverwijzing } from "./cel/kringverwijzing";
import { negatief } from "./cel/negatief";
import { onbekendeFunctie } from "./cel/onbekende-functie";
import { onleesbaar } from "./cel/onleesbaar";
import { tekstAlsFormule } from "./cel/tekst-als-formule";
import { vreemdeTekens } from "./cel/vreemde-tekens";
import { anderOnderwerp } from "./dekking/ander-onderwerp";
import { kolomNietNagerekend } from "./dekking/kolom-niet-nagerekend";
import { nietBerekend } from "./dekking/niet-berekend";
import { nietGelezen } from "./dekking/niet-gelezen";
import { nietNagerekend } from "./dekking/niet-nagerekend";
import { onbekendeAantallen } from "./dekking/onbekende-aantallen";
import { vervallenRij } from "./dekking/vervallen-rij";
import { andereProvincie } from "./gemeente/andere-provincie";
import { andereRegio } from "./gemeente/andere-regio";
import { codeNaam } from "./gemeente/code-naam";
import { dubbel } from "./gemeente/dubbel";
import { dubbelzinnig } from "./gemeente/dubbelzinnig";
import { gaatOp } from "./gemeente/gaat-op";
import { onbekend } from "./gemeente/onbekend";
import { ontbreekt } from "./gemeente/ontbreekt";
import { opgeheven } from "./gemeente/opgeheven";
import { regioOnbekend } from "./gemeente/regio-onbekend";
import { schrijfwijze } from "./gemeente/schrijfwijze";
import { tweeRegios } from "./gemeente/twee-regios";
import { verschreven } from "./gemeente/verschreven";
import { zonderRegio } from "./gemeente/zonder-regio";
import { amvZonderTaakstelling } from "./plausibel/amv-zonder-taakstelling";
import { bovenTaakstelling } from "./plausibel/boven-taakstelling";
import { dalingZonderMutatie } from "./plausibel/daling-zonder-mutatie";
import { duurzaamBovenRealisatie } from "./plausibel/duurzaam-boven-realisatie";
import { eindeOnbekend } from "./plausibel/einde-onbekend";
import { eindeVoorOpening } from "./plausibel/einde-voor-opening";
import { geslotenTeltMee } from "./plausibel/gesloten-telt-mee";
import { locatiesRealisatie } from "./plausibel/locaties-realisatie";
import { meerDanHeelNederland } from "./plausibel/meer-dan-heel-nederland";
import { misschienVervallen } from "./plausibel/misschien-vervallen";
import { mutatieNegatief } from "./plausibel/mutatie-negatief";
import { openingOnbekend } from "./plausibel/opening-onbekend";
import { prognoseVerBovenTaakstelling } from "./plausibel/prognose-ver-boven-taakstelling";
import { sprong } from "./plausibel/sprong";
import { zelfdeCijfers } from "./plausibel/zelfde-cijfers";
import { getyptTotaal } from "./rekenen/getypt-totaal";
import { ketenInTekst } from "./rekenen/keten-in-tekst";
import { ketenTabellen } from "./rekenen/keten-tabellen";
import { percentage } from "./rekenen/percentage";
import { prognose } from "./rekenen/prognose";
import { prognoseKolom } from "./rekenen/prognose-kolom";
import { provincieSom } from "./rekenen/provincie-som";
import { regioSom } from "./rekenen/regio-som";
import { regioplanSom } from "./rekenen/regioplan-som";
import { restopgave } from "./rekenen/restopgave";
import { soortenSom } from "./rekenen/soorten-som";
import { totaal } from "./rekenen/totaal";
import { tweeWaarden } from "./rekenen/twee-waarden";
import { verschil } from "./rekenen/verschil";
import { verschilKolom } from "./rekenen/verschil-kolom";
import { andereEenheid } from "./structuur/andere-eenheid";
import { dubbeleKolom } from "./structuur/dubbele-kolom";
import { dubbelePeildatum } from "./structuur/dubbele-peildatum";
import { geenBekendTabblad } from "./structuur/geen-bekend-tabblad";
import { kolomOntbreekt } from "./structuur/kolom-ontbreekt";
import { legeRij } from "./structuur/lege-rij";
import { opgaveAangenomen } from "./structuur/opgave-aangenomen";
import { rijZonderNaam } from "./structuur/rij-zonder-naam";
import { rijenOnderTotaal } from "./structuur/rijen-onder-totaal";
import { samengevoegdeCellen } from "./structuur/samengevoegde-cellen";
import { soortAangenomen } from "./structuur/soort-aangenomen";
import { tabNietHerkend } from "./structuur/tab-niet-herkend";
import { verborgenRijen } from "./structuur/verborgen-rijen";
import { verborgenTab } from "./structuur/verborgen-tab";
import { vervangingVervallen } from "./structuur/vervanging-vervallen";
import { datumAangenomen } from "./tijd/datum-aangenomen";
import { datumOnleesbaar } from "./tijd/datum-onleesbaar";
import { eindeCyclusAangenomen } from "./tijd/einde-cyclus-aangenomen";
import { mutatieVerkeerdeKant } from "./tijd/mutatie-verkeerde-kant";
import { mutatieVoorPeildatum } from "./tijd/mutatie-voor-peildatum";
import { mutatieZonderDatum } from "./tijd/mutatie-zonder-datum";
import { peildatumBuitenCyclus } from "./tijd/peildatum-buiten-cyclus";
import { peildatumInToekomst } from "./tijd/peildatum-in-toekomst";
import { peildatumTegenspraak } from "./tijd/peildatum-tegenspraak";
import { peildatumZonderJaar } from "./tijd/peildatum-zonder-jaar";
import { afgelopen } from "./uitruil/afgelopen";
import { andereKantOntbreekt } from "./uitruil/andere-kant-ontbreekt";
import { kantenOngelijk } from "./uitruil/kanten-ongelijk";
import { keertTerug } from "./uitruil/keert-terug";
import { nietInEvenwicht } from "./uitruil/niet-in-evenwicht";
import { onderNul } from "./uitruil/onder-nul";
import { onduidelijk } from "./uitruil/onduidelijk";
import { taakNietGedekt } from "./uitruil/taak-niet-gedekt";
import { zonderTegenprestatie } from "./uitruil/zonder-tegenprestatie";
import type { Rule } from "./rule";

/** Every rule, in the order in which they are shown. */
export const RULES: readonly Rule[] = [
  geenBekendTabblad,
  tabNietHerkend,
  dubbelePeildatum,
  verborgenRijen,
  verborgenTab,
  kolomOntbreekt,
  dubbeleKolom,
  soortAangenomen,
  rijZonderNaam,
  legeRij,
  samengevoegdeCellen,
  rijenOnderTotaal,
  opgaveAangenomen,
  vervangingVervallen,
  andereEenheid,
  onleesbaar,
  datumInPlaatsVanPaar,
  duizendtalAlsDecimaal,
  foutwaarde,
  negatief,
  geenGeheelGetal,
  getalAlsTekst,
  vreemdeTekens,
  onbekendeFunctie,
  tekstAlsFormule,
  andersGetoond,
  geenSoort,
  kringverwijzing,
  onbekend,
  regioOnbekend,
  verschreven,
  schrijfwijze,
  opgeheven,
  dubbelzinnig,
  dubbel,
  ontbreekt,
  andereProvincie,
  codeNaam,
  andereRegio,
  gaatOp,
  tweeRegios,
  zonderRegio,
  percentage,
  verschil,
  totaal,
  soortenSom,
  regioSom,
  provincieSom,
  tweeWaarden,
  prognose,
  regioplanSom,
  verschilKolom,
  prognoseKolom,
  getyptTotaal,
  restopgave,
  ketenTabellen,
  ketenInTekst,
  bovenTaakstelling,
  amvZonderTaakstelling,
  prognoseVerBovenTaakstelling,
  mutatieNegatief,
  locatiesRealisatie,
  duurzaamBovenRealisatie,
  eindeVoorOpening,
  sprong,
  zelfdeCijfers,
  dalingZonderMutatie,
  geslotenTeltMee,
  eindeOnbekend,
  misschienVervallen,
  openingOnbekend,
  meerDanHeelNederland,
  peildatumZonderJaar,
  peildatumTegenspraak,
  peildatumInToekomst,
  peildatumBuitenCyclus,
  mutatieVerkeerdeKant,
  mutatieVoorPeildatum,
  datumOnleesbaar,
  datumAangenomen,
  mutatieZonderDatum,
  eindeCyclusAangenomen,
  andereKantOntbreekt,
  taakNietGedekt,
  onderNul,
  nietInEvenwicht,
  zonderTegenprestatie,
  onduidelijk,
  afgelopen,
  keertTerug,
  kantenOngelijk,
  nietGelezen,
  nietNagerekend,
  onbekendeAantallen,
  anderOnderwerp,
  kolomNietNagerekend,
  nietBerekend,
  vervallenRij,
];

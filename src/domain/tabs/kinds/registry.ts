// SPDX-License-Identifier: EUPL-1.2

import { namesStep } from "../../gemeenten/cyclus/cycli";
import type { TabKind } from "../table";
import { chain } from "./chain";
import { cyclus } from "./cyclus";
import { GROOTHEID_ROLES, type KindReader } from "./kind";
import { locaties } from "./locaties";
import { mutaties } from "./mutaties";
import { provincie } from "./provincie";
import { regioIndeling } from "./regio-indeling";
import { regios } from "./regios";
import { uitruil } from "./uitruil";
import { verdeelbesluit } from "./verdeelbesluit";
import { voortgang } from "./voortgang";

/**
 * Every kind of tab, with what marks a header as being of it: the points are side by side, since the kind with the most of them wins.
 * Where more than one kind lacks a single column, the first one here is told.
 */
export const KINDS: Readonly<Record<TabKind, KindReader>> = {
  voortgang: {
    ...voortgang,
    fit: (header) => (header.has("gemeente", "code") && header.has("realisatie") ? 8 : 0),
    essential: ["gemeente"],
  },
  verdeelbesluit: {
    ...verdeelbesluit,
    fit: (header) =>
      header.has("gemeente", "code") && header.has("taakstelling") && !header.has("realisatie") ? 7 : 0,
    essential: [],
  },
  regios: {
    ...regios,
    fit: (header) => {
      if (!header.has("regio") || header.has("gemeente", "code")) return 0;
      return header.measureLines > 0 || header.has(...GROOTHEID_ROLES) ? 6 : 0;
    },
    essential: [],
  },
  provincie: {
    ...provincie,
    fit: (header) => {
      if (header.has("gemeente", "code", "regio")) return 0;
      if (header.has("provincie") && header.has(...GROOTHEID_ROLES)) return 6;
      return header.bareSoorten > 0 && header.measureLines > 0 ? 5 : 0;
    },
    essential: [],
  },
  locaties: {
    ...locaties,
    fit: (header) =>
      header.has("gemeente", "code") && header.has("locatie", "plaatsen") && header.has("opening", "einde") ? 10 : 0,
    essential: ["gemeente", "plaatsen", "opening"],
  },
  mutaties: {
    ...mutaties,
    fit: (header) => {
      const amount = header.has("aantal", "mutaties", "plaatsen", "verschil") || header.bareSoorten > 0;
      return header.has("gemeente", "code") &&
        amount &&
        (header.has("datum", "moment") || (header.has("opening") && !header.has("plaatsen", "locatie"))) &&
        !header.has("taakstelling", "realisatie", "einde")
        ? 9
        : 0;
    },
    essential: ["gemeente", "aantal", "datum"],
  },
  uitruil: {
    ...uitruil,
    fit: (header) =>
      header.has("van") && header.has("naar") && (header.has("aantal", "plaatsen") || header.bareSoorten > 0) ? 10 : 0,
    essential: ["van", "naar", "aantal"],
  },
  // Where more than one stands in a table, it is the tab of the first in the chain.
  raming: chain("raming", 7.5),
  indicatief: chain("indicatief", 7),
  "in-mindering": chain("inMindering", 6.5),
  restopgave: chain("restopgave", 6.4),
  bod: chain("bod", 6.3),
  "telt-mee": chain("teltMee", 6.2),
  "regio-indeling": {
    ...regioIndeling,
    fit: (header) =>
      header.has("gemeente", "code") &&
      header.has("regio") &&
      !header.has(...GROOTHEID_ROLES, "aantal", "plaatsen", "locatie", "mutaties")
        ? 4
        : 0,
    essential: [],
  },
  cyclus: {
    ...cyclus,
    fit: (header) => {
      if (!header.has("cyclus")) return 0;
      if (header.has("stap")) return header.has("datum", "peildatum") ? 10 : 0;
      // Each step in a column of its own, with the end among them.
      return header.has("einde") && header.cells.every(({ role, text }) => role === "cyclus" || namesStep(text))
        ? 10
        : 0;
    },
    essential: ["cyclus", "stap", "datum"],
  },
};

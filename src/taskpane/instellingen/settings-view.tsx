// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { StatusCount } from "../../domain/measures/status-words";
import type { CyclusStap } from "../../domain/tabs/records";
import { DEFAULT_SETTINGS, type Settings, type VoldoetRegel } from "../../domain/settings";
import { formatCount } from "../../domain/sheet/format";
import { DUURZAAM_REGELS, settingChanges, TELT_MEE_GRENZEN } from "../../domain/settings-words/settings";
import type { SettingsFileReading } from "../../workbook/stored/settings-file";
import { ConfirmButton } from "../ui/confirm-button";
import { SaveText } from "../ui/save-text";
import { Section } from "../ui/section";
import { CyclusDates } from "./cyclus-dates";
import { ImportSettings } from "./import-settings";
import { NumberSettingField } from "./number-setting";
import { useSave, type SaveSettings } from "./use-save";
import { VoldoetChoice } from "./voldoet-choice";
import { WordChoice } from "./word-choice";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

export interface SettingsViewProps {
  readonly settings: Settings;
  readonly counts: Readonly<Record<VoldoetRegel, StatusCount | null>>;
  /** What the places that count are in this workbook; null where that is not known. */
  readonly counting: string | null;
  readonly cyclus: { readonly own: readonly CyclusStap[]; readonly tab: string | null };
  /** Puts the tab Cyclus in the workbook; answers null, or a sentence. */
  readonly onMakeCyclus: () => Promise<string | null>;
  readonly onSave: SaveSettings;
  readonly onExport: (settings: Settings) => string;
  readonly onRead: (text: string) => SettingsFileReading;
  readonly onOpen: (detail: "tabbladen" | "regels") => void;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

/** What the law and the report leave open, for this workbook; each change is kept at once. */
export function SettingsView({
  settings: kept,
  counts,
  counting,
  cyclus,
  onMakeCyclus,
  onSave,
  onExport,
  onRead,
  onOpen,
  onJump,
  onAnnounce,
}: SettingsViewProps) {
  const styles = useStyles();
  const { settings, problem, save } = useSave(kept, onSave, onAnnounce);
  const set = (change: Partial<Settings>): void => void save((last) => ({ ...last, ...change }));
  const reset = (): Promise<void> => save(({ tabKinds }) => ({ ...DEFAULT_SETTINGS, tabKinds }));
  const differing = settingChanges(DEFAULT_SETTINGS, settings).length;
  const ownRules = Object.keys(settings.severities).length;
  return (
    <>
      <div className={styles.text}>
        <Body1>
          Deze instellingen horen bij deze werkmap en reizen met het bestand mee. Elke wijziging wordt meteen bewaard.
        </Body1>
        {problem !== null && (
          <Caption1 role="alert" className={styles.problem}>
            {problem}
          </Caption1>
        )}
      </div>
      <Section
        title="Wanneer voldoet een gemeente?"
        what="De wet noemt twee soorten plaatsen, maar niet hoe ze samen tellen."
      >
        <VoldoetChoice
          value={settings.voldoetRegel}
          counts={counts}
          onChoose={(voldoetRegel) => set({ voldoetRegel })}
        />
      </Section>
      <Section title="Wanneer is een plaats duurzaam?">
        <WordChoice
          label="Hoe wordt geteld"
          words={DUURZAAM_REGELS}
          value={settings.duurzaamRegel}
          onChoose={(duurzaamRegel) => set({ duurzaamRegel })}
        />
        <NumberSettingField
          setting="duurzaamJaren"
          value={settings.duurzaamJaren}
          onValue={(duurzaamJaren) => set({ duurzaamJaren })}
        />
      </Section>
      <Section
        title="Welke plaatsen tellen mee?"
        what={`Dat hangt van de cyclus af: open op de dag dat ze er moesten zijn en tot het einde, of op die dag nog minstens ${formatCount(settings.duurzaamJaren, "jaar", "jaar")} open: de jaren van “duurzaam” hierboven.`}
      >
        <NumberSettingField
          setting="teltMeePlaatsen"
          value={settings.teltMeePlaatsen}
          onValue={(teltMeePlaatsen) => set({ teltMeePlaatsen })}
        />
        {counting !== null && <Caption1>{counting}</Caption1>}
        {settings.teltMeePlaatsen > 0 && (
          <WordChoice
            label="Een gemeente telt mee met"
            words={TELT_MEE_GRENZEN}
            value={settings.teltMeeGrens}
            onChoose={(teltMeeGrens) => set({ teltMeeGrens })}
          />
        )}
      </Section>
      <Section title="Controle">
        <NumberSettingField
          setting="prognoseFactor"
          value={settings.prognoseFactor}
          onValue={(prognoseFactor) => set({ prognoseFactor })}
        />
        <NumberSettingField
          setting="uitruilVerhouding"
          value={settings.uitruilVerhouding}
          onValue={(uitruilVerhouding) => set({ uitruilVerhouding })}
        />
        <Button onClick={() => onOpen("regels")}>
          {ownRules === 0 ? "Regels en hun ernst" : `Regels en hun ernst (${formatCount(ownRules, "eigen", "eigen")})`}
        </Button>
        <Button onClick={() => onOpen("tabbladen")}>Waar elk tabblad voor is herkend</Button>
      </Section>
      <Section
        title="Datums van de cyclus"
        what="Met deze datums wordt gerekend, maar niet met wat alleen is aangekondigd. Wijzig ze in een tabblad Cyclus: dan ziet iedereen met de werkmap dezelfde datums."
      >
        <CyclusDates {...cyclus} onMake={onMakeCyclus} onJump={onJump} />
      </Section>
      <Section title="Naar een andere werkmap" what="Wat elk tabblad is, gaat niet mee: dat hoort bij deze werkmap.">
        <SaveText
          fileName="spreiding-instellingen.json"
          label="Exporteren"
          what="de instellingen"
          text={onExport(settings)}
          onAnnounce={onAnnounce}
        />
        <ImportSettings settings={settings} onRead={onRead} onApply={save} onAnnounce={onAnnounce} />
      </Section>
      <Section
        title="Terug naar standaard"
        what={
          differing === 0
            ? "Alle instellingen zijn standaard."
            : `${formatCount(differing, "instelling wijkt", "instellingen wijken")} af van de standaard.`
        }
      >
        <ConfirmButton
          label="Zet alles op standaard…"
          question={`${formatCount(differing, "eigen instelling gaat", "eigen instellingen gaan")} verloren, ook de ernst van regels. Wat elk tabblad is, blijft.`}
          yes="Ja, zet op standaard"
          disabled={differing === 0}
          onConfirm={reset}
        />
      </Section>
    </>
  );
}

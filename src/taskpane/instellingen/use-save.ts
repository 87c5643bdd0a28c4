// SPDX-License-Identifier: EUPL-1.2

import { useRef, useState } from "react";
import type { Settings } from "../../domain/settings";

export type SettingsChange = (kept: Settings) => Settings;
export type SaveSettings = (change: SettingsChange) => Promise<string | null>;

export interface Saving {
  /** The settings as the user has chosen them, also while they are still being kept. */
  readonly settings: Settings;
  /** Why the last change could not be kept, or null. */
  readonly problem: string | null;
  readonly save: (change: SettingsChange) => Promise<void>;
}

/** Keeps each change at once, and shows it before the workbook has answered; where that fails it shows what is kept. */
export function useSave(kept: Settings, onSave: SaveSettings, onAnnounce: (text: string) => void): Saving {
  const [chosen, setChosen] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const underWay = useRef(0);
  const save = async (change: SettingsChange): Promise<void> => {
    underWay.current += 1;
    setChosen((last) => change(last ?? kept));
    const sentence = await onSave(change);
    underWay.current -= 1;
    setProblem(sentence);
    if (underWay.current === 0) setChosen(null);
    onAnnounce(sentence ?? "Bewaard in de werkmap.");
  };
  return { settings: chosen ?? kept, problem, save };
}

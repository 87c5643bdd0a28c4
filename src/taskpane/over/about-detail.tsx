// SPDX-License-Identifier: EUPL-1.2

import { DEFAULT_SETTINGS } from "../../domain/settings";
import { settingChanges } from "../../domain/settings-words/settings";
import type { Session, SessionState } from "../../workbook/session.types";
import { AboutView } from "./about-view";

interface AboutDetailProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onAnnounce: (text: string) => void;
}

/** What the open workbook keeps, and this version. */
export function AboutDetail({
  session,
  state: { settings, acceptances, journal, verklaringen, model, marked, problems, unreadable },
  onAnnounce,
}: AboutDetailProps) {
  const own = settingChanges(DEFAULT_SETTINGS, settings).length + Object.keys(settings.tabKinds).length;
  return (
    <AboutView
      version={session.version}
      kept={{
        settings: own,
        acceptances: acceptances.length,
        leveringen: model?.leveringWords.length ?? 0,
        redenen: verklaringen.length,
        changes: journal.length,
        marked: marked !== false,
      }}
      problems={problems}
      unreadable={unreadable}
      onPutBack={(one) => session.putBackUnreadable(one)}
      onRemove={(one) => session.removeUnreadable(one)}
      onForget={() => session.forgetAll()}
      onAnnounce={onAnnounce}
    />
  );
}

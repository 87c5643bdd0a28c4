// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useRef, useState } from "react";
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../domain/model";
import { NEW_TABS } from "../../domain/new-tabs/words";
import { formatCount, formatDateLong, formatList } from "../../domain/sheet/format";
import { answersTab } from "../../domain/uitvraag/answers-tab";
import { mergeAnswers } from "../../domain/uitvraag/merge-answers";
import type { Session } from "../../workbook/session.types";
import { readOtherWorkbook } from "../ui/other-workbook";
import { Section } from "../ui/section";
import { MergedAnswers } from "./merged-answers";

const useStyles = makeStyles({
  hidden: { display: "none" },
  said: { overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

interface AnswersSectionProps {
  readonly model: Model;
  readonly onAdd: Session["addTabs"];
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

interface ReadFile {
  readonly file: string;
  readonly model: Model;
}

/** What came back, laid together, before any of it is taken over. */
export function AnswersSection({ model, onAdd, onJump, onAnnounce }: AnswersSectionProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const merged = useMemo(() => mergeAnswers(model, [{ file: null, model }, ...files]), [model, files]);
  const read = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0) return;
    setBusy(true);
    const outcomes = await Promise.allSettled(
      chosen.map(async (file) => ({
        file: file.name,
        model: await readOtherWorkbook(new Uint8Array(await file.arrayBuffer()), file.name, model.today),
      })),
    );
    const arrived = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    // The same file chosen again is read again; those chosen before stay.
    setFiles((before) => [...before.filter(({ file }) => !arrived.some((one) => one.file === file)), ...arrived]);
    const failed = outcomes.flatMap((one, at) =>
      one.status === "rejected"
        ? [one.reason instanceof Error ? one.reason.message : `${chosen[at]?.name ?? ""} is niet gelezen.`]
        : [],
    );
    setProblems(failed);
    onAnnounce([`${formatCount(chosen.length - failed.length, "bestand", "bestanden")} gelezen.`, ...failed].join(" "));
    setBusy(false);
  };
  const make = async (): Promise<void> => {
    if (merged === null) return;
    setBusy(true);
    const { names, sentence } = await onAdd([answersTab(model, merged)]);
    const text = sentence ?? `Gemaakt: ${formatList(names, names.length)}. ${NEW_TABS.undo}`;
    setSaid(text);
    onAnnounce(text);
    setBusy(false);
  };
  return (
    <Section
      title="Antwoorden terug"
      what="Spreiding neemt de uitvraagtabbladen van deze werkmap vanzelf. Kwamen de antwoorden als bestand terug, kies die dan erbij."
    >
      <input
        ref={picker}
        type="file"
        multiple
        accept=".xlsx"
        aria-label="Bestanden met antwoorden"
        tabIndex={-1}
        className={styles.hidden}
        onChange={({ currentTarget }) => {
          void read([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <Button disabledFocusable={busy} onClick={() => picker.current?.click()}>
        Bestanden kiezen…
      </Button>
      {problems.map((problem) => (
        <Caption1 key={problem} role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      ))}
      {merged === null ? (
        <Body1>
          {files.length === 0
            ? "Er zijn nog geen antwoorden: in deze werkmap staat geen uitvraagtabblad."
            : `In ${formatList(files.map(({ file }) => file))} staat geen realisatie met een peildatum die bij deze provincie hoort.`}
        </Body1>
      ) : (
        <>
          <Body1Strong>{`Realisatie op ${formatDateLong(merged.peildatum)}`}</Body1Strong>
          <Caption1>{`Gelezen: ${formatList(merged.sources, merged.sources.length)}.`}</Caption1>
          <MergedAnswers merged={merged} gebieden={model.gebieden} onJump={onJump} />
          <Button
            appearance="primary"
            disabledFocusable={busy || merged.lines.every(({ places }) => places === null)}
            onClick={() => void make()}
          >
            Zet op een tabblad
          </Button>
          <Caption1>Er is nog niets overgenomen. Wat ontbreekt of niet vaststaat, blijft op het tabblad leeg.</Caption1>
        </>
      )}
      {said !== null && <Body1 className={styles.said}>{said}</Body1>}
    </Section>
  );
}

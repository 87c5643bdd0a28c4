// SPDX-License-Identifier: EUPL-1.2

import { useDeferredValue, useMemo, useState } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { peildatumOf } from "../../domain/paste/peildatum-of";
import { readPasted } from "../../domain/paste/read-pasted";
import type { Session, SessionState } from "../../workbook/session.types";
import { Message } from "../ui/message";
import { Section } from "../ui/section";
import type { DetailView } from "../ui/views";
import { BringText } from "./bring-text";
import { MadeTab } from "./made-tab";
import { PastedPreview } from "./pasted-preview";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

export interface PasteViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onOpen: (detail: DetailView) => void;
  readonly onAnnounce: (text: string) => void;
}

/** A table out of the text of a PDF: the text, what it is taken for, and only then a tab. */
export function PasteView({ session, state, onOpen, onAnnounce }: PasteViewProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [made, setMade] = useState<{ readonly name: string; readonly rows: number } | null>(null);
  // While somebody types the field comes first.
  const settled = useDeferredValue(text);
  const read = useMemo(() => (settled.trim() === "" ? null : readPasted(settled)), [settled]);
  const table = read !== null && "rows" in read ? read : null;
  return (
    <>
      <div className={styles.part}>
        <Body1>
          Spreiding zoekt de tabel in de tekst en laat zien wat wat is. Er komt pas een tabblad als u dat kiest.
        </Body1>
        <BringText
          session={session}
          text={text}
          onText={(next) => {
            setMade(null);
            setText(next);
          }}
        />
        {read !== null && "sentence" in read && (
          <Message intent="warning" politeness="polite">
            {read.sentence}
          </Message>
        )}
      </div>
      {table !== null && (
        <PastedPreview
          key={settled}
          pasted={table}
          found={peildatumOf(settled)}
          model={state.model}
          onMake={async (tab) => {
            const { names, sentence } = await session.addTabs([tab]);
            const [name] = names;
            if (name !== undefined) {
              setText("");
              setMade({ name, rows: table.rows.length - 1 });
            }
            onAnnounce(sentence ?? `Gemaakt: ${name ?? tab.name}.`);
            return sentence;
          }}
        />
      )}
      {made !== null && (
        <Section title="Het tabblad is er">
          <MadeTab
            {...made}
            validation={state.validation}
            onValidate={() => session.validate()}
            onLeveringen={() => onOpen("leveringen")}
          />
        </Section>
      )}
    </>
  );
}

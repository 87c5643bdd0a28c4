// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatCount, formatDate } from "../../domain/sheet/format";
import type { Unreadable } from "../../workbook/session.types";
import { STORED_NAMES } from "../../workbook/stored/words";
import { ConfirmButton } from "../ui/confirm-button";
import { SaveText } from "../ui/save-text";
import { Section } from "../ui/section";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    alignSelf: "stretch",
  },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignSelf: "stretch" },
});

export interface UnreadableActions {
  /** Each answers null, or a sentence that says why not. */
  readonly onPutBack: (one: Unreadable) => Promise<string | null>;
  readonly onRemove: (one: Unreadable) => Promise<string | null>;
  readonly onAnnounce: (text: string) => void;
}

/** What the workbook keeps and could not be read, with what can be done about it. */
export function UnreadableSection({
  unreadable,
  ...actions
}: UnreadableActions & { readonly unreadable: readonly Unreadable[] }) {
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const say = (sentence: string): void => {
    setSaid(sentence);
    actions.onAnnounce(sentence);
  };
  if (unreadable.length === 0 && said === null) return null;
  return (
    <Section
      title="Wat niet te lezen was"
      what="Spreiding gooit dit niet weg. Het blijft in de werkmap tot u het terugzet of verwijdert."
    >
      <ul className={styles.list}>
        {unreadable.map((one, nth) => (
          <Item
            key={`${String(nth)} ${one.name} ${one.text}`}
            one={one}
            {...actions}
            onAnnounce={say}
            onHeard={actions.onAnnounce}
          />
        ))}
      </ul>
      {said !== null && <Caption1>{said}</Caption1>}
    </Section>
  );
}

interface ItemProps extends UnreadableActions {
  readonly one: Unreadable;
  /** Of what the item itself shows already. */
  readonly onHeard: (text: string) => void;
}

function Item({ one, onPutBack, onRemove, onAnnounce, onHeard }: ItemProps) {
  const styles = useStyles();
  const what = STORED_NAMES[one.name];
  return (
    <li className={styles.item}>
      <Body1>{described(one)}</Body1>
      <SaveText
        fileName={`spreiding-niet-leesbaar-${one.name}.txt`}
        mediaType="text/plain"
        label="Bewaar als bestand"
        what={what}
        named
        text={one.text}
        onAnnounce={onHeard}
      />
      <div className={styles.buttons}>
        {one.place === "aside" && (
          <ConfirmButton
            label="Zet terug…"
            question="Spreiding leest dit opnieuw. Wat nu leesbaar is, komt bij wat er al staat. Wat er al staat, blijft staan. De rest blijft apart."
            yes="Ja, zet terug"
            onConfirm={async () => onAnnounce((await onPutBack(one)) ?? `Teruggezet: ${what}.`)}
          />
        )}
        {one.place !== "newer" && (
          <ConfirmButton
            label="Verwijder…"
            question="U kunt dit daarna niet terughalen. Bewaar het eerst als bestand als u het misschien nog nodig hebt."
            yes="Ja, verwijder"
            onConfirm={async () => onAnnounce((await onRemove(one)) ?? `Verwijderd: ${what}.`)}
          />
        )}
      </div>
    </li>
  );
}

function described({ name, place, since, entries }: Unreadable): string {
  const count = entries === null ? "" : `, ${formatCount(entries, "onderdeel", "onderdelen")}`;
  const what = `Over ${STORED_NAMES[name]}${count}`;
  if (place === "newer") return `${what}: gemaakt met een nieuwere versie van Spreiding. Deze versie wijzigt dit niet.`;
  if (place === "damaged") return `${what}: beschadigd. Het staat nog op zijn eigen plaats.`;
  return since === null ? `${what}: apart gezet.` : `${what}: apart gezet op ${formatDate(since)}.`;
}

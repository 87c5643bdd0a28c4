// SPDX-License-Identifier: EUPL-1.2

import { useMemo, type ReactElement } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { compareSides } from "../../domain/compare/compare-sides";
import type { Model } from "../../domain/model";
import type { Session, SessionState } from "../../workbook/session.types";
import { EmptyState } from "../ui/empty-state";
import { Message } from "../ui/message";
import { ComparisonActions } from "./comparison-actions";
import { ComparisonResult } from "./comparison-result";
import type { ChangeLine } from "./change-lines";
import { readOtherFile, type ReadOther } from "./read-other-file";
import { explainedBy } from "./reasons";
import type { Pair } from "./side-choices";
import { SideFields } from "./side-fields";
import { useSides } from "./use-sides";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

export interface ChangesViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
  readonly readOther?: ReadOther;
}

/** What changed between two deliveries. */
export function ChangesView({ state, ...props }: ChangesViewProps): ReactElement | null {
  return state.model === null ? null : <Changes {...props} state={state} model={state.model} />;
}

function Changes({
  session,
  state,
  model,
  onJump,
  onAnnounce,
  readOther = readOtherFile,
}: ChangesViewProps & { readonly model: Model }) {
  const styles = useStyles();
  const { choices, pair, reading, problem, choose, take } = useSides(model, readOther);
  return (
    <>
      <div className={styles.part}>
        {pair === null && <NothingToCompare one={choices.length === 1} />}
        <SideFields
          choices={choices}
          pair={pair}
          reading={reading}
          onPair={choose}
          onFile={(file) => void take(file).then(onAnnounce)}
        />
        {problem !== null && (
          <Message intent="error" politeness="assertive">
            {problem}
          </Message>
        )}
        {pair !== null && pair.old.key === pair.new.key && (
          <Body1 role="status">U koos twee keer dezelfde levering. Kies bij Oud of bij Nieuw een andere.</Body1>
        )}
      </div>
      {pair !== null && pair.old.key !== pair.new.key && (
        <Compared session={session} state={state} model={model} pair={pair} onJump={onJump} onAnnounce={onAnnounce} />
      )}
    </>
  );
}

function NothingToCompare({ one }: { readonly one: boolean }) {
  return one ? (
    <EmptyState title="Er is één levering">Kies een ander bestand om mee te vergelijken.</EmptyState>
  ) : (
    <EmptyState title="Er is geen tabel met cijfers herkend">
      Zet een tabblad met cijfers per gemeente in de werkmap, of kies bij Tabbladen zelf wat een tabblad is.
    </EmptyState>
  );
}

function Compared({
  session,
  state,
  model,
  pair,
  onJump,
  onAnnounce,
}: Omit<ChangesViewProps, "readOther"> & { readonly model: Model; readonly pair: Pair }) {
  const { old, new: next } = pair;
  const comparison = useMemo(() => compareSides(old.side, next.side), [old.side, next.side]);
  const here = { old: old.book.here, new: next.book.here };
  const explain = async ({ changes, gebied }: ChangeLine, reason: string): Promise<string | null> => {
    for (const change of changes) {
      const sentence = await session.explain(explainedBy(change), reason);
      if (sentence !== null) return sentence;
    }
    onAnnounce(reason === "" ? `De reden bij ${gebied} is weg.` : `De reden bij ${gebied} is bewaard.`);
    return null;
  };
  return (
    <ComparisonResult
      key={`${old.key} ${next.key}`}
      comparison={comparison}
      here={here}
      verklaringen={state.verklaringen}
      onReason={explain}
      onJump={onJump}
    >
      <ComparisonActions
        session={session}
        state={state}
        model={model}
        comparison={comparison}
        here={here}
        onAnnounce={onAnnounce}
      />
    </ComparisonResult>
  );
}

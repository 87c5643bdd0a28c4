// SPDX-License-Identifier: EUPL-1.2

import { sameChange } from "../../domain/compare/verklaring";
import { LEVERINGEN } from "../../domain/journal/words";
import { sameLevering, type LeveringWord } from "../../domain/leveringen/levering";
import { closesCircle } from "../../domain/leveringen/replacing";
import { SaidError } from "../excel/failures";
import { storedLeveringen, storedVerklaringen, unreadableAfter } from "../stored/stored";
import type { Actions } from "../session.types";
import type { ActionParts } from "./action-parts";

/** What the user says of a levering, and of what changed. The change is made on what is kept at that moment: a co-author may have added to it. */
export function leveringActions({ store, reading, run, mutex, time }: ActionParts) {
  return {
    setLevering: (word) =>
      mutex(async () => {
        refuse(word);
        await run(async (context) => {
          storedLeveringen.request(context);
          await context.sync();
          await storedLeveringen.change(context, (there) => withWord(there, word));
        });
        await reading.readWritten(new Set());
        return null;
      }),
    explain: (change, reason) =>
      mutex(() =>
        run(async (context) => {
          storedVerklaringen.request(context);
          await context.sync();
          const verklaringen = await storedVerklaringen.change(context, (there) => {
            const others = there.filter((one) => !sameChange(one, change));
            return reason.trim() === "" ? others : [{ ...change, reason: reason.trim(), time: time() }, ...others];
          });
          const unreadable = storedVerklaringen.unreadable(context);
          store.update({ verklaringen, ...unreadableAfter(store.state().unreadable, "verklaringen", unreadable) });
          return null;
        }),
      ),
  } satisfies Partial<Actions>;
}

/** @throws SaidError where the one cannot take the place of the other */
function refuse(word: LeveringWord): void {
  const { replaces } = word;
  if (replaces === null) return;
  if (sameLevering(word, replaces)) throw new SaidError(LEVERINGEN.itself);
  if (word.kind !== replaces.kind) throw new SaidError(LEVERINGEN.otherKind);
}

/** @throws SaidError where both would take each other's place */
function withWord(there: readonly LeveringWord[], word: LeveringWord): readonly LeveringWord[] {
  const others = there.filter((one) => !sameLevering(one, word));
  if (closesCircle(word, others)) throw new SaidError(LEVERINGEN.circle);
  const says = word.sender !== null || word.received !== null || word.replaces !== null;
  return says ? [...others, word] : others;
}

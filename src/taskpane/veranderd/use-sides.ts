// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import type { Model } from "../../domain/model";
import type { ReadOther } from "./read-other-file";
import { newestPair, pairWith, sideChoices, type Book, type Pair, type SideChoice } from "./side-choices";

const HERE = "Deze werkmap";

interface Sides {
  readonly choices: readonly SideChoice[];
  /** Null where nothing can be laid beside each other yet. */
  readonly pair: Pair | null;
  /** The name of the file that is being read; null: none. */
  readonly reading: string | null;
  /** Dutch: why the last file cannot be used, else null. */
  readonly problem: string | null;
  readonly choose: (pair: Pair) => void;
  /** Answers what to tell about it. */
  readonly take: (file: File) => Promise<string>;
}

/** Which leveringen there are to choose from, and which two are chosen: the two newest until the user says otherwise. */
export function useSides(model: Model, readOther: ReadOther): Sides {
  const [files, setFiles] = useState<readonly Book[]>([]);
  const [wanted, setWanted] = useState<{ readonly old: string; readonly new: string } | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const own = useMemo(() => sideChoices({ name: HERE, model, here: true }), [model]);
  const others = useMemo(() => files.flatMap(sideChoices), [files]);
  const choices = useMemo(() => [...own, ...others], [own, others]);
  const byKey = (key: string | undefined): SideChoice | undefined => choices.find((choice) => choice.key === key);
  const [old, next] = [byKey(wanted?.old), byKey(wanted?.new)];
  const chosen = old === undefined || next === undefined ? null : { old, new: next };
  const standing = useMemo(() => newestPair(own) ?? newestPair(others) ?? firstTwo(choices), [own, others, choices]);
  const pair = chosen ?? standing;

  const choose = (to: Pair): void => setWanted({ old: to.old.key, new: to.new.key });
  const take = async (file: File): Promise<string> => {
    setReading(file.name);
    setProblem(null);
    const read = await readOther(file, model.today);
    setReading(null);
    if (typeof read === "string") {
      setProblem(read);
      return read;
    }
    const book = { name: file.name, model: read, here: false };
    const ofFile = sideChoices(book);
    if (ofFile.length === 0) {
      const none = `In ${file.name} is geen tabel met cijfers herkend.`;
      setProblem(none);
      return none;
    }
    setFiles((before) => [...before.filter(({ name }) => name !== file.name), book]);
    const beside = pair === null ? own : [...(pair.new.book.here ? [pair.new] : []), ...own];
    const [first] = ofFile;
    const found = ofFile.map((choice) => pairWith(choice, beside)).find((one) => one !== null);
    const best =
      found ?? (first !== undefined && own[0] !== undefined ? { old: first, new: own[0] } : newestPair(ofFile));
    if (best !== null) choose(best);
    return `${file.name} is gelezen.`;
  };
  return { choices, pair, reading, problem, choose, take };
}

function firstTwo([first, second]: readonly SideChoice[]): Pair | null {
  return first === undefined || second === undefined ? null : { old: second, new: first };
}

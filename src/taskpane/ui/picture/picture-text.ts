// SPDX-License-Identifier: EUPL-1.2

/** The figures behind a picture. */
export interface PictureTable {
  /** The first one is that of the names. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly name: string; readonly values: readonly string[] }[];
}

/** What a picture is of. */
export interface PictureHead {
  readonly title: string;
  /** Gebied, soort and peildatum, in words. */
  readonly about: string;
  /** What must be known to read it, such as what its numbers leave out. */
  readonly notes: readonly string[];
}

const GROUPED = /^([−+-]?)(\d{1,3}(?:\.\d{3})+|\d+)$/;

/**
 * The table as text with a tab between columns, below its heading. Numbers of places stand in digits alone: a full stop between thousands is a
 * decimal sign where Excel speaks another language. A text that Excel would take for a formula gets the apostrophe that says that it is none.
 */
export function pictureText({ title, about, notes }: PictureHead, { columns, rows }: PictureTable): string {
  const lines = [columns, ...rows.map(({ name, values }) => [name, ...values])].map((line) =>
    line.map(cell).join("\t"),
  );
  return [...[title, about].map(cell), "", ...lines, ...(notes.length === 0 ? [] : ["", ...notes.map(cell)])].join(
    "\n",
  );
}

function cell(text: string): string {
  const [, sign = "", digits = ""] = GROUPED.exec(text) ?? [];
  if (digits !== "") return `${sign === "" || sign === "+" ? "" : "-"}${digits.replaceAll(".", "")}`;
  const flat = text.replaceAll("\u00AD", "").replace(/\s+/g, " ").trim();
  return /^[=+@-]/.test(flat) ? `'${flat}` : flat;
}

/** A name for the file of a picture, of letters, digits and dashes. */
export function pictureFileName({ title, about }: Pick<PictureHead, "title" | "about">): string {
  const plain = `${title} ${about}`.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `${plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}.png`;
}

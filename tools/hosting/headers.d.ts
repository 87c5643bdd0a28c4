// SPDX-License-Identifier: EUPL-1.2

type Headers = Readonly<Record<string, string>>;
type Policy = Readonly<Record<string, string>>;

export declare const POLICIES: Readonly<Record<"pane" | "paneInWorkbench" | "workbench", Policy>>;

/** Of what a file matches, the last one that names a header holds; `files` is what the guide calls them. */
export declare const RULES: readonly { readonly files: string; readonly names: RegExp; readonly headers: Headers }[];

/** What is said where there is no file. */
export declare const REFUSED: Headers;

/** What is said with a file of this name. */
export declare function headersOf(name: string): Headers;

/** The name of the file that a request is for; null where the address cannot be read. */
export declare function nameIn(address: string): string | null;

/** A policy as a header or a page has it. */
export declare function textOf(policy: Policy): string;

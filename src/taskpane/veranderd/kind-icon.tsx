// SPDX-License-Identifier: EUPL-1.2

import { AddCircle16Regular } from "@fluentui/react-icons/svg/add-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { TextEditStyle16Regular } from "@fluentui/react-icons/svg/text-edit-style";
import type { ChangeKind } from "../../domain/compare/compare.types";

const ICONS = { appeared: AddCircle16Regular, gone: SubtractCircle16Regular, spelling: TextEditStyle16Regular };

/** Each has a shape of its own; the word stands beside it. */
export function KindIcon({ kind }: { readonly kind: Exclude<ChangeKind, "changed"> }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden />;
}

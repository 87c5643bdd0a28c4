// SPDX-License-Identifier: EUPL-1.2

import { Button, Input } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";

interface SearchBoxProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly className?: string;
}

/** Text to search for; Escape and a cross take it away. */
export function SearchBox({ label, query, onQuery, className }: SearchBoxProps) {
  return (
    <Input
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder="Zoek"
      size="small"
      {...(className !== undefined && { className })}
      value={query}
      contentBefore={<Search16Regular aria-hidden />}
      contentAfter={
        query === "" ? undefined : (
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label="Wis de zoekopdracht"
            onClick={() => onQuery("")}
          />
        )
      }
      onKeyDown={({ key }) => key === "Escape" && onQuery("")}
      onChange={(_, { value }) => onQuery(value)}
    />
  );
}

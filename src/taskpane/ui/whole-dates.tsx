// SPDX-License-Identifier: EUPL-1.2

import { Fragment } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ date: { whiteSpace: "nowrap" } });

const DATE = /(\d{1,2}-\d{1,2}-\d{4})/;

/** A sentence in which no line ends within a date, as after "1-9-". */
export function WholeDates({ text }: { readonly text: string }) {
  const styles = useStyles();
  return text.split(DATE).map((part, at) =>
    DATE.test(part) ? (
      <span key={at} className={styles.date}>
        {part}
      </span>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}

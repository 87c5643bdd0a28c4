// SPDX-License-Identifier: EUPL-1.2

import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../domain/model";
import { Builder, type BuilderProps } from "./builder";

const useStyles = makeStyles({ empty: { padding: tokens.spacingHorizontalM, overflowWrap: "anywhere" } });

interface FormulasViewProps extends Omit<BuilderProps, "model"> {
  /** Null while the workbook is being read, or where it could not be. */
  readonly model: Model | null;
  /** What went wrong and what to do, or null. */
  readonly failure: string | null;
}

/** Builds a formula by choosing, shows its answer and puts it in a cell. */
export function FormulasView({ model, failure, ...rest }: FormulasViewProps) {
  const styles = useStyles();
  if (model === null)
    return (
      <div className={styles.empty}>
        <Body1>{failure ?? "De werkmap wordt gelezen. Daarna kunt u hier een formule maken."}</Body1>
      </div>
    );
  return <Builder model={model} {...rest} />;
}

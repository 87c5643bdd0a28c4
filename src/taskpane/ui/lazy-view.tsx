// SPDX-License-Identifier: EUPL-1.2

import { createElement, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  failed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

export interface LazyView<Props> {
  (props: Props): ReactNode;
  /** Asks for the code beforehand. */
  readonly load: () => Promise<void>;
}

/**
 * A view whose code is asked for when it is first drawn, so that the pane opens with what everybody needs.
 * Where the code does not come the view says so and can ask again, or shows what is to stand there instead.
 */
export function lazyView<Props extends object>(
  code: () => Promise<ComponentType<Props>>,
  Instead?: ComponentType<Props>,
): LazyView<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async (): Promise<void> => {
    loaded ??= await code();
  };
  function View(props: Props) {
    const [, setArrived] = useState(loaded !== null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (failed) return;
      let watched = true;
      load().then(
        () => watched && setArrived(true),
        () => watched && setFailed(true),
      );
      return () => void (watched = false);
    }, [failed]);
    if (loaded !== null) return createElement(loaded, props);
    if (!failed) return null;
    return Instead === undefined ? <Failed onAgain={() => setFailed(false)} /> : <Instead {...props} />;
  }
  return Object.assign(View, { load });
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.failed}>
      <Body1>Dit onderdeel kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.</Body1>
      <Button onClick={onAgain}>Probeer opnieuw</Button>
    </div>
  );
}

// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState, type ComponentType } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  failed: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
});

/**
 * A view whose code is asked for when it is first drawn, so that the pane opens with what everybody needs.
 * Where the code does not come the view says so and can ask again.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function OnDemand(props: Props) {
    const [, setArrived] = useState(loaded !== null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded !== null || failed) return;
      let watched = true;
      load().then(
        (view) => {
          loaded = view;
          if (watched) setArrived(true);
        },
        () => watched && setFailed(true),
      );
      return () => void (watched = false);
    }, [failed]);
    if (failed) return <Failed onAgain={() => setFailed(false)} />;
    const View = loaded;
    return View === null ? null : <View {...props} />;
  };
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

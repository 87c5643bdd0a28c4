// SPDX-License-Identifier: EUPL-1.2

import { useRef, type KeyboardEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { NARROW, TIGHT } from "../ui/little-room";
import { TABS, type TabView } from "../ui/views";
import { ownValue } from "../../domain/sheet/own-value";

const LABELS: Readonly<Record<TabView, string>> = {
  controle: "Controle",
  overzicht: "Overzicht",
  formules: "Formules",
  meer: "Meer",
};

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS} 0`,
    [TIGHT]: { flexWrap: "wrap", paddingTop: 0 },
  },
  tab: {
    minWidth: "auto",
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusMedium,
    [TIGHT]: { minHeight: "28px" },
    [NARROW]: { padding: `0 ${tokens.spacingHorizontalXS}`, fontSize: tokens.fontSizeBase200 },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalMNudge,
      right: tokens.spacingHorizontalMNudge,
      bottom: 0,
      borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  place: { position: "relative" },
  last: { marginLeft: "auto" },
});

interface ViewTabsProps {
  readonly view: TabView;
  readonly onView: (view: TabView) => void;
}

/**
 * The tabs at the top: arrows walk, as in every tab list. Made of buttons, because the library's own tab list
 * brings along a focus manager that is larger than the rest of this pane.
 */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const here = TABS.indexOf(view);
    const places = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: TABS.length - 1 };
    const to = ownValue(places, event.key);
    const next = to === undefined ? undefined : TABS.at(to % TABS.length);
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Onderdelen" className={styles.tabs} onKeyDown={walk}>
      {TABS.map((one) => (
        <div key={one} role="presentation" className={mergeClasses(styles.place, one === "meer" && styles.last)}>
          <Button
            role="tab"
            id={`tab-${one}`}
            aria-controls={`view-${one}`}
            aria-selected={one === view}
            tabIndex={one === view ? 0 : -1}
            appearance="subtle"
            className={mergeClasses(styles.tab, one === view && styles.selected)}
            onClick={() => onView(one)}
            {...(one === "meer"
              ? { icon: <MoreHorizontal20Regular />, "aria-label": LABELS.meer, title: LABELS.meer }
              : { children: LABELS[one] })}
          />
        </div>
      ))}
    </div>
  );
}

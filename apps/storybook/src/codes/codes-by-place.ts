import { createElement as h, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import type { PlaceId } from "@redlines/embed/internal/desk-page/places";
import { codeAt, PLACE_NAMES, type RecordId, WHERE } from "./code-at-place.js";
import { CodeToCopy } from "./code-to-copy.js";
import { SiteField, useSite } from "./site-field.js";

/** The code of a record for each place where it may go: a tab for each, as the desk answers it. */
export function CodesByPlace(of: RecordId): ReactNode {
  const site = useSite();
  const id = useId();
  const [place, setPlace] = useState<PlaceId>("wordpress-block");
  const { code, why, language } = codeAt(place, of, site);
  return h(
    "div",
    { className: "codes-by-place" },
    h(SiteField),
    h(Tabs, { id, place, setPlace }),
    h(
      "div",
      { role: "tabpanel", id: `${id}-panel`, "aria-labelledby": `${id}-${place}` },
      h("p", null, why),
      h(CodeToCopy, { key: place, code, language }),
    ),
  );
}

interface Tablist {
  readonly id: string;
  readonly place: PlaceId;
  readonly setPlace: (place: PlaceId) => void;
}

/** Arrows go from tab to tab, Home and End to the first and the last: one of them is in the order of Tab. */
function Tabs({ id, place, setPlace }: Tablist): ReactNode {
  const places = PLACE_NAMES.map(([one]) => one);
  const go = (event: KeyboardEvent<HTMLElement>): void => {
    const next = places.at(stepTo(event, places.indexOf(place), places.length));
    if (next === undefined || next === place) return;
    event.preventDefault();
    setPlace(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  const tabs = PLACE_NAMES.map(([one, name]) =>
    h(
      "button",
      {
        key: one,
        id: `${id}-${one}`,
        type: "button",
        role: "tab",
        "aria-selected": one === place,
        "aria-controls": `${id}-panel`,
        tabIndex: one === place ? 0 : -1,
        onClick: () => setPlace(one),
      },
      name,
    ),
  );
  return h("div", { role: "tablist", "aria-label": WHERE, onKeyDown: go }, tabs);
}

/** Which tab a key goes to, from one of so many. */
function stepTo({ key }: Pick<KeyboardEvent, "key">, now: number, all: number): number {
  if (key === "ArrowRight" || key === "ArrowDown") return (now + 1) % all;
  if (key === "ArrowLeft" || key === "ArrowUp") return (now + all - 1) % all;
  if (key === "Home") return 0;
  return key === "End" ? all - 1 : now;
}

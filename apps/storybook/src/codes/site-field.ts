import {
  createElement as h,
  type ReactNode,
  type SyntheticEvent,
  useId,
  useState,
  useSyncExternalStore,
} from "react";
import { addons } from "storybook/preview-api";
import { FORCE_RE_RENDER } from "storybook/internal/core-events";
import { asSite, onSiteAddress, setSiteAddress, siteAddress } from "../snippet/site-address.js";

/** The address of the reader's site: what shows codes is drawn anew when it changes. */
export function useSite(): string {
  return useSyncExternalStore(onSiteAddress, siteAddress, siteAddress);
}

/** Asks for the address of the reader's site, which every code of the docs names. */
export function SiteField(): ReactNode {
  const id = useId();
  const [given, setGiven] = useState(siteAddress);
  const isWrong = asSite(given) === undefined;
  const take = ({ currentTarget }: SyntheticEvent<HTMLInputElement>): void => {
    setGiven(currentTarget.value);
    // The codes of stories are theirs to draw.
    if (setSiteAddress(currentTarget.value)) addons.getChannel().emit(FORCE_RE_RENDER);
  };
  const about = isWrong
    ? "This is no address that a page can load from: it begins with https:// or http://."
    : "Where what “redlines site” wrote is served: all codes here take their script and data from there.";
  return h(
    "p",
    { className: "site-field" },
    h("label", { htmlFor: id }, "Address of your site"),
    h("input", {
      id,
      type: "url",
      value: given,
      spellCheck: false,
      "aria-invalid": isWrong,
      "aria-describedby": `${id}-about`,
      onChange: take,
    }),
    h("span", { id: `${id}-about`, role: isWrong ? "alert" : undefined }, about),
  );
}

/** Which way a language runs: by its primary tag; what is not listed runs left to right. */
export function direction(language: string): "ltr" | "rtl" {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? "rtl" : "ltr";
}

/** The `lang` of the nearest ancestor that has one, across shadow roots and slots. */
export function nearestLanguage(element: Element): string {
  let node = element as (Element & Partial<ShadowRoot>) | null | undefined;
  while (node && !node.getAttribute?.("lang")) node = (node.assignedSlot ?? node.parentNode ?? node.host) as typeof node;
  return node?.getAttribute("lang") ?? "";
}

interface Follower {
  requestUpdate(): void;
}

const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/** Updates an element, while it is in the set, whenever a `lang` changes in the document. One observer serves all. */
export function languageFollowers(): Set<Follower> {
  if (!observer) {
    observer = new MutationObserver(() => followers.forEach((follower) => follower.requestUpdate()));
    observer.observe(document, { subtree: true, attributeFilter: ["lang"] });
  }
  return followers;
}

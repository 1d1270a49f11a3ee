/** The one script: defines whichever of the widgets stand on the page, now or later, and loads no other. */
const WIDGETS: Readonly<Record<string, () => Promise<unknown>>> = {
  "actor-card": () => import("@redlines/actor-card/define.js"),
  "quote-block": () => import("@redlines/quote-block/define.js"),
  "redline-gauge": () => import("@redlines/redline-gauge/define.js"),
};

const waiting = new Set(Object.keys(WIDGETS));

/** Asks for each widget once; a failed request may be made again when the next one of its kind appears. */
function defineThoseOnThePage(): void {
  for (const tag of waiting) {
    if (!document.querySelector(tag)) continue;
    waiting.delete(tag);
    WIDGETS[tag]!().catch(() => waiting.add(tag));
  }
  if (waiting.size === 0) observer.disconnect();
}

const observer = new MutationObserver(defineThoseOnThePage);
observer.observe(document, { childList: true, subtree: true });
defineThoseOnThePage();

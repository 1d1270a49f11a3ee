/** The one script: defines whichever of the widgets stand on the page, now or later, and loads no other. */
const waiting = new Map<string, () => Promise<unknown>>(
  Object.entries({
    "actor-card": () => import("@redlines/actor-card/define.js"),
    "quote-block": () => import("@redlines/quote-block/define.js"),
    "redline-gauge": () => import("@redlines/redline-gauge/define.js"),
  }),
);

/** Asks for each widget once; a failed request may be made again when the next one of its kind appears. */
function defineThoseOnThePage(): void {
  for (const [tag, load] of waiting) {
    if (!document.querySelector(tag)) continue;
    waiting.delete(tag);
    load().catch(() => waiting.set(tag, load));
  }
  if (waiting.size === 0) observer.disconnect();
}

const observer = new MutationObserver(defineThoseOnThePage);
observer.observe(document, { childList: true, subtree: true });
defineThoseOnThePage();

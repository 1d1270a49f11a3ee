/**
 * Runs inside a frame's page: reports to the page around it how high the widget is, whenever that changes.
 */
import { heightMessages, readHost } from "./frame-messages.js";

const { body, documentElement } = document;
const host = readHost(location.href, documentElement.dataset["redlines"] ?? "");
let lastReported = 0;

/** A page without width reports nothing: it is hidden, or not laid out yet, and reports when it is. */
function reportHeight(): void {
  const height = innerWidth && Math.ceil(body.getBoundingClientRect().height);
  if (!height || height === lastReported) return;
  lastReported = height;
  // To whoever is there: a height is no secret, and a page in a sandbox cannot know who holds it.
  for (const message of heightMessages(host, innerWidth, height)) parent.postMessage(message, "*");
}

if (parent !== window) {
  new ResizeObserver(reportHeight).observe(body);
  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source !== parent || data?.type !== "redlines:ask") return;
    lastReported = 0;
    reportHeight();
  });
}

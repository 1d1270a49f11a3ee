/** Runs inside a frame's page: tells the page around it how high the widget is, whenever that changes. */
import { heightMessages, readAround } from "./frame-messages.js";

const { body, documentElement } = document;
let told = 0;

/** Nothing is told of a page without width: it is hidden, or not laid out yet, and tells when it is. */
function tell(): void {
  const height = innerWidth && Math.ceil(body.getBoundingClientRect().height);
  if (!height || height === told) return;
  told = height;
  // To whoever is there: a height is no secret, and a page in a sandbox cannot know who holds it.
  for (const message of heightMessages(around, innerWidth, height)) parent.postMessage(message, "*");
}

const around = readAround(location.href, documentElement.dataset["redlines"] ?? "");
if (parent !== window) {
  new ResizeObserver(tell).observe(body);
  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source !== parent || data?.type !== "redlines:ask") return;
    told = 0;
    tell();
  });
}

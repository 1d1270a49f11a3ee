/**
 * Runs inside a frame's page: reports to the page around it how high the widget is, whenever that changes,
 * and is as light or as dark as that page says.
 */
import { heightMessages, readHost } from "./frame-messages.js";

/** What the page around may say; anybody may send anything. */
interface Message {
  readonly type?: unknown;
  readonly theme?: unknown;
}

const { body, documentElement } = document;
const host = readHost(location.href, documentElement.dataset["redlines"] ?? "");
let lastReported = 0;

/** For how long further questions have one answer, in milliseconds: a page may ask without end. */
const PAUSE = 250;
let resting = 0;
let isAskedAgain = false;

/** A page without width reports nothing: it is hidden, or not laid out yet, and reports when it is. */
function reportHeight(): void {
  const height = innerWidth && Math.ceil(body.getBoundingClientRect().height);
  if (!height || height === lastReported) return;
  lastReported = height;
  // To whoever is there: a height is no secret, and a page in a sandbox cannot know who holds it.
  for (const message of heightMessages(host, innerWidth, height)) parent.postMessage(message, "*");
}

/** Answers at once, and then once more for all that was asked meanwhile. */
function answer(): void {
  isAskedAgain = resting > 0;
  if (isAskedAgain) return;
  resting = setTimeout(rested, PAUSE);
  lastReported = 0;
  reportHeight();
}

function rested(): void {
  resting = 0;
  if (isAskedAgain) answer();
}

if (parent !== window) {
  new ResizeObserver(reportHeight).observe(body);
  addEventListener("message", ({ source, data }: MessageEvent<Message | null>) => {
    if (source !== parent) return;
    if (data?.type === "redlines:ask") answer();
    // Not every browser tells a page of another origin on what it stands. A style takes CSS's words alone.
    if (data?.type === "redlines:theme") documentElement.style.colorScheme = data.theme as string;
  });
}

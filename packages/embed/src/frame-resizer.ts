/**
 * Runs in the page around the frames, if it wants to: gives each the height that it reports, and tells it
 * whether it stands on light or dark. A frame can ask for nothing else.
 */
import { watchPage } from "./watch-page.js";

/**
 * The least and the most that a frame can make itself, in pixels: it can neither vanish nor bury the page.
 */
const LEAST_HEIGHT = 40;
const MOST_HEIGHT = 10_000;

/** The height that each frame has reported, to be given to it before the next drawing. */
const reportedHeights = new Map<HTMLIFrameElement, number>();
const lastWidths = new WeakMap<HTMLIFrameElement, number>();
let isScheduled = false;
let isThemeDue = false;

/** The frames that were met, as long as they stand in the page. */
const frames = new Set<HTMLIFrameElement>();

/**
 * A frame in a sandbox has no origin of its own. One without an address of its own has that of the page; one
 * whose address is none has none, and is heard in nothing.
 */
function originOf({ sandbox, src, srcdoc }: HTMLIFrameElement): string | undefined {
  if (sandbox.length > 0 && !sandbox.contains("allow-same-origin")) return "null";
  if (!src || srcdoc) return globalThis.origin;
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
}

function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  for (const frame of frames)
    if (!frame.isConnected) frames.delete(frame);
    else if (frame.contentWindow === source) return frame;
  return undefined;
}

/** What may be a report of ours; anybody may send anything. */
interface Message {
  readonly type?: unknown;
  readonly version?: unknown;
  readonly height?: unknown;
}

function reportedHeight(message: Message | null): number | undefined {
  if (message?.type !== "redlines:height" || message.version !== 1) return undefined;
  const { height } = message;
  return typeof height === "number" && Number.isFinite(height) ? height : undefined;
}

addEventListener("message", ({ source, origin, data }: MessageEvent<Message | null>) => {
  const height = reportedHeight(data);
  if (height === undefined) return;
  const frame = frameOf(source);
  if (!frame || originOf(frame) !== origin) return;
  reportedHeights.set(frame, Math.min(Math.max(Math.ceil(height), LEAST_HEIGHT), MOST_HEIGHT));
  // Who reports is there, and may have loaded anew.
  themeMayDiffer();
});

/** Many messages make one layout; a hidden tab draws nothing, and is brought up to date all the same. */
function scheduleResize(): void {
  if (isScheduled) return;
  isScheduled = true;
  if (document.hidden) setTimeout(resizeFrames);
  else requestAnimationFrame(resizeFrames);
}

function resizeFrames(): void {
  isScheduled = false;
  if (isThemeDue) frames.forEach(agreeOnTheme);
  isThemeDue = false;
  for (const [frame, height] of reportedHeights) if (mayResize(frame, height)) resize(frame, height);
}

/**
 * How far above the view the end of a frame is out of it, in pixels. What stands around a frame may reach
 * further down; while that is in view a browser holds on to it, and lets move what follows.
 */
const OUT_OF_VIEW = 200;

/**
 * Growing shows what was cut off, so it is done at once. Shrinking would pull up what the reader is looking
 * at: while the end of the frame is in view it waits, unless the frame has become another width, and the page
 * is moving anyway.
 */
function mayResize(frame: HTMLIFrameElement, wanted: number): boolean {
  const { bottom, height, width } = frame.getBoundingClientRect();
  const isEndInView = bottom > -OUT_OF_VIEW && bottom < innerHeight;
  const hasNewWidth = (lastWidths.get(frame) ?? width) !== width;
  return wanted >= height || !isEndInView || hasNewWidth;
}

function resize(frame: HTMLIFrameElement, height: number): void {
  frame.style.setProperty("height", `${height}px`, "important");
  lastWidths.set(frame, frame.clientWidth);
  reportedHeights.delete(frame);
}

/**
 * A frame and its page must be of one scheme, or the browser puts an opaque ground behind the page. The
 * frame's own follows a page that was made for light or dark alone; all other pages follow the frame. A
 * `<meta>` sets the scheme as well as a style sheet does: only a colour that depends on it can tell.
 */
function agreeOnTheme(frame: HTMLIFrameElement): void {
  const { style, dataset } = frame;
  if (dataset["redlines"]) style.colorScheme = dataset["redlines"];
  style.caretColor = "light-dark(#000,#fff)";
  const theme = getComputedStyle(frame).caretColor === "rgb(0, 0, 0)" ? "light" : "dark";
  // A browser that does not know such a colour leaves pages as they are.
  if (style.caretColor) tell(frame, { type: "redlines:theme", version: 1, theme });
}

function themeMayDiffer(): void {
  isThemeDue = true;
  scheduleResize();
}

/** What a page puts in by script, such as with `innerHTML`, has its shadow root as a template still. */
function openTemplate(holder: HTMLDivElement): void {
  const template = holder.querySelector<HTMLTemplateElement>(":scope > template[shadowrootmode]");
  if (!template || holder.shadowRoot) return;
  holder.attachShadow({ mode: "open", clonable: true }).append(template.content);
  template.remove();
}

function meet(element: Element): void {
  if (element instanceof HTMLDivElement) openTemplate(element);
  if (!(element instanceof HTMLIFrameElement) || frames.has(element)) return;
  frames.add(element);
  ask(element);
}

/** Frames that loaded before they were met report again, as all do when a page comes back from the cache. */
function ask(frame: HTMLIFrameElement): void {
  tell(frame, { type: "redlines:ask", version: 1 });
}

function tell({ contentWindow }: HTMLIFrameElement, message: object): void {
  contentWindow?.postMessage(message, "*");
}

const resizeWaiting = (): void => {
  if (reportedHeights.size > 0) scheduleResize();
};
addEventListener("scroll", resizeWaiting, { passive: true, capture: true });
addEventListener("pageshow", () => frames.forEach(ask));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", themeMayDiffer);
// A switch for the dark changes an attribute of one of the two.
for (const element of [document.documentElement, document.body])
  new MutationObserver(themeMayDiffer).observe(element, { attributes: true });
watchPage("[data-redlines]", meet, () => false);

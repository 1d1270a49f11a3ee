/** Runs in the page around the frames, if it wants to: gives each the height that it tells. Nothing else can be asked of it. */

/** The least and the most that a frame can make itself, in pixels: it can neither vanish nor bury the page. */
const [LEAST, MOST] = [40, 10_000];

/** What each frame has asked for, to be done before the next drawing. */
const wanted = new Map<HTMLIFrameElement, number>();
let isDue = false;
const widths = new WeakMap<HTMLIFrameElement, number>();

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll<HTMLElement>("redlines-frame, iframe[data-redlines]")].flatMap(
    (element) =>
      (element instanceof HTMLIFrameElement ? element : element.shadowRoot?.querySelector("iframe")) ?? [],
  );

/** A frame in a sandbox has no origin of its own. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains("allow-same-origin") ? "null" : new URL(src).origin;

interface Told {
  readonly type?: unknown;
  readonly version?: unknown;
  readonly height?: unknown;
}

addEventListener("message", ({ source, origin, data }: MessageEvent<Told | null>) => {
  const height = data?.height;
  if (
    data?.type !== "redlines:height" ||
    data.version !== 1 ||
    typeof height !== "number" ||
    !Number.isFinite(height)
  )
    return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || originOf(frame) !== origin) return;
  schedule();
  wanted.set(frame, Math.min(Math.max(Math.ceil(height), LEAST), MOST));
});

/** Many messages make one layout; a hidden tab draws nothing, and is brought up to date all the same. */
function schedule(): void {
  if (isDue) return;
  isDue = true;
  if (document.hidden) setTimeout(resize);
  else requestAnimationFrame(resize);
}

function resize(): void {
  isDue = false;
  for (const [frame, height] of wanted) if (mayTake(frame, height)) take(frame, height);
}

/**
 * Growing shows what was cut off, so it is done at once. Shrinking would pull up what the reader is looking at: while the end
 * of the frame is in view it waits, unless the frame has become another width, and the page is moving anyway.
 */
function mayTake(frame: HTMLIFrameElement, height: number): boolean {
  const { bottom, height: now, width } = frame.getBoundingClientRect();
  return height >= now || bottom <= 0 || bottom >= innerHeight || (widths.get(frame) ?? width) !== width;
}

function take(frame: HTMLIFrameElement, height: number): void {
  frame.style.setProperty("height", `${height}px`, "important");
  widths.set(frame, frame.clientWidth);
  wanted.delete(frame);
}

/** Whoever loaded before this script is asked to tell again, as are all when a page comes back from the cache. */
function ask(): void {
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ type: "redlines:ask", version: 1 }, "*");
}

addEventListener("scroll", () => void (wanted.size > 0 && schedule()), { passive: true, capture: true });
addEventListener("pageshow", ask);
ask();

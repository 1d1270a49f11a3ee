/** What gives each deferred widget its data back. */
const deferred = new Map<Element, () => void>();

/**
 * In milliseconds after the first paint: a reader who has had the fallback HTML for so long is reading it.
 */
const READING = 1000;

/**
 * Keeps the data of a widget from it, so that it goes on showing its fallback HTML when its tag is defined.
 * The widget is seldom as high as that: put in its place before a reader's eyes, it would move what stands
 * below.
 *
 * A deferred widget is released when its script has come, unless its fallback HTML is being read by then;
 * else when it is out of view, when a reader touches it, or when the host gives it an address or an excerpt
 * of its own.
 */
export function deferUpgrade(widget: Element): void {
  // While the page is still on its way its data may be, too.
  if (deferred.has(widget) || document.readyState === "loading") return;
  const giveBack = takeAddress(widget) ?? takeChild(widget);
  if (giveBack) deferred.set(widget, giveBack);
}

function takeAddress(widget: Element): (() => void) | undefined {
  const src = widget.getAttribute("src");
  if (src === null) return undefined;
  widget.removeAttribute("src");
  return () => {
    // The host may have given it another one meanwhile.
    if (!widget.hasAttribute("src")) widget.setAttribute("src", src);
  };
}

function takeChild(widget: Element): (() => void) | undefined {
  const child = widget.querySelector<HTMLScriptElement>(':scope > [type="application/json"]');
  if (!child) return undefined;
  child.type = "text/plain";
  return () => {
    child.type = "application/json";
    // It looks for its data whenever it comes into a page.
    widget.replaceWith(widget);
  };
}

/** Releases the widgets of a tag, each as soon as nothing that a reader sees is moved by it. */
export function releaseDeferred(tag: string): void {
  const isRead = isPageBeingRead();
  for (const widget of deferred.keys()) {
    if (widget.localName !== tag) continue;
    if (isRead && isFollowed(widget)) outOfView.observe(widget);
    else release(widget);
  }
}

function isPageBeingRead(): boolean {
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
  return performance.now() - painted > READING;
}

/** What a reader touches may move at once. */
export function releaseAround(touched: Node): void {
  for (const widget of deferred.keys()) if (widget.contains(touched)) release(widget);
}

function release(widget: Element): void {
  outOfView.unobserve(widget);
  deferred.get(widget)?.();
  deferred.delete(widget);
}

const outOfView = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (!isIntersecting) release(target);
});

/** Whether anything stands below or beside a widget that it could move. */
function isFollowed(widget: Element): boolean {
  for (let place: Element | null = widget; place; place = place.parentElement)
    for (let next = place.nextElementSibling; next; next = next.nextElementSibling)
      if (next.getClientRects().length > 0) return true;
  return false;
}

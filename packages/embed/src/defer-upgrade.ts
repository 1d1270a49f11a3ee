/** What gives each held widget its data back. */
const held = new Map<Element, () => void>();

/** In milliseconds after the first paint: a reader who has had the words for so long is reading them. */
const READING = 1000;

/**
 * Keeps the data of a widget from it, so that it goes on showing its plain words when its tag is defined. The
 * widget is seldom as high as its words: put in their place before a reader's eyes, it would move what stands below.
 */
export function deferUpgrade(widget: Element): void {
  // While the page is still on its way its data may be, too.
  if (held.has(widget) || document.readyState === "loading") return;
  const giveBack = takeAddress(widget) ?? takeChild(widget);
  if (giveBack) held.set(widget, giveBack);
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

/** Lets the widgets of a tag show what they have, each as soon as nothing that a reader sees is moved by it. */
export function releaseDeferred(tag: string): void {
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
  const isRead = performance.now() - painted > READING;
  for (const widget of held.keys())
    if (widget.localName === tag) {
      if (isRead && isFollowed(widget)) away.observe(widget);
      else release(widget);
    }
}

/** What a reader touches may move at once. */
export function releaseAround(touched: Node): void {
  for (const widget of held.keys()) if (widget.contains(touched)) release(widget);
}

function release(widget: Element): void {
  away.unobserve(widget);
  held.get(widget)?.();
  held.delete(widget);
}

const away = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (!isIntersecting) release(target);
});

/** Whether anything stands below or beside a widget that it could move. */
function isFollowed(widget: Element): boolean {
  for (let place: Element | null = widget; place; place = place.parentElement)
    for (let next = place.nextElementSibling; next; next = next.nextElementSibling)
      if (next.getClientRects().length > 0) return true;
  return false;
}

import { LOADERS } from "./generated/loaders.js";
import { deferUpgrade, releaseDeferred, releaseAround } from "./defer-upgrade.js";

/** The one script: defines whichever of the widgets stand on the page, now or later, and loads no other. */
const waiting = new Map<string, () => Promise<unknown>>(Object.entries(LOADERS));

/** How long a widget that could not be loaded is left alone, in milliseconds: a page that changes all the time must not ask each time. */
const PAUSE = 30_000;

/** Asks for each widget once; again only after a pause, when it failed. */
function define(tag: string): void {
  const load = waiting.get(tag);
  if (!load) return;
  waiting.delete(tag);
  load().then(
    () => releaseDeferred(tag),
    () =>
      setTimeout(() => {
        waiting.set(tag, load);
        watch();
      }, PAUSE),
  );
}

/**
 * A widget with a shadow root was written by a server and reads well already: it can wait until a reader comes near.
 * One with nothing but its words is wanted at once, unless it would move what a reader sees.
 */
function look(): void {
  for (const tag of waiting.keys()) {
    const widgets = [...document.querySelectorAll(tag)];
    const bare = widgets.filter(({ shadowRoot }) => !shadowRoot);
    bare.forEach(deferUpgrade);
    if (bare.length > 0) define(tag);
    else for (const widget of widgets) near.observe(widget);
  }
  if (waiting.size === 0) observer.disconnect();
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        define(target.localName);
      }
  },
  { rootMargin: "50%" },
);

const observer = new MutationObserver(look);

function watch(): void {
  observer.observe(document, { childList: true, subtree: true });
  look();
}

watch();

// A widget that is used before it counts as near: by touch, or from the keyboard. Its words may be what is touched.
for (const type of ["pointerdown", "focusin"])
  addEventListener(type, ({ target }) => {
    define((target as Partial<Element>).localName ?? "");
    releaseAround(target as Node);
  });

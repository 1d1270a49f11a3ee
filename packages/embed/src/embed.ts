import { LOADERS } from "./generated/loaders.js";

/** The one script: defines whichever of the widgets stand on the page, now or later, and loads no other. */
const undefinedTags = new Map<string, () => Promise<unknown>>(Object.entries(LOADERS));

/**
 * How long a widget that could not be loaded is left alone, in milliseconds: on a page that changes all the
 * time it must not be asked for each time.
 */
const PAUSE = 30_000;

/** Loads each widget once; again only after a pause, when it failed. */
function define(tag: string): void {
  const load = undefinedTags.get(tag);
  if (!load) return;
  undefinedTags.delete(tag);
  const tryLater = (): void => {
    undefinedTags.set(tag, load);
    watch();
  };
  load().catch(() => setTimeout(tryLater, PAUSE));
}

/** Whether a widget has a way to its data, or is a deck of some that have. */
const isFed = (widget: Element): boolean => widget.matches("[src], :has([src], [type$=json])");

/**
 * A widget with a shadow root was written by a server: it reads well already, or has its room, and can wait
 * until a reader comes near. One without data stays as it stands. One with nothing but its fallback HTML is
 * wanted at once.
 */
function findWidgets(): void {
  for (const tag of undefinedTags.keys()) {
    const widgets = [...document.querySelectorAll(tag)];
    if (widgets.some(({ shadowRoot }) => !shadowRoot)) define(tag);
    else for (const widget of widgets.filter(isFed)) nearby.observe(widget);
  }
  if (undefinedTags.size === 0) changes.disconnect();
}

const nearby = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        nearby.unobserve(target);
        define(target.localName);
      }
  },
  { rootMargin: "50%" },
);

const changes = new MutationObserver(findWidgets);

function watch(): void {
  changes.observe(document, { childList: true, subtree: true });
  findWidgets();
}

watch();

// A widget that is used before it counts as near, by touch or from the keyboard.
for (const type of ["pointerdown", "focusin"])
  addEventListener(type, ({ target }) => define((target as Partial<Element>).localName ?? ""));

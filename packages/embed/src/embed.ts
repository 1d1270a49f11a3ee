import { LOADERS } from "./generated/loaders.js";
import { watchPage } from "./watch-page.js";

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
    look();
  };
  load().catch(() => setTimeout(tryLater, PAUSE));
}

/** Whether a widget has a way to its data, or is a deck of some that have. */
const isFed = (widget: Element): boolean => widget.matches("[src], :has([src], [type$=json])");

/**
 * Whether a page shows nothing of a widget until it is defined, by a rule such as `:not(:defined)`: nobody
 * can come near it, or see it when it is near.
 */
function isKeptHidden(widget: Element): boolean {
  const { display, visibility, opacity } = getComputedStyle(widget);
  const isUnseen = /none|contents/.test(display) || visibility === "hidden" || opacity === "0";
  return isUnseen && !widget.matches("[hidden]");
}

/**
 * A widget with a shadow root was written by a server: it reads well already, or has its room, and can wait
 * until a reader comes near. One without data stays as it stands. One with nothing but its fallback HTML is
 * wanted at once.
 */
function meet(element: Element): void {
  if (!undefinedTags.has(element.localName)) return;
  if (!element.shadowRoot || isKeptHidden(element)) define(element.localName);
  else if (isFed(element)) nearby.observe(element);
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

const look = watchPage(Object.keys(LOADERS).join(), meet, () => undefinedTags.size === 0);

// A widget that is used before it counts as near, by touch or from the keyboard, in whichever shadow root.
for (const type of ["pointerdown", "focusin"])
  addEventListener(type, (event) => {
    for (const target of event.composedPath()) define((target as Partial<Element>).localName ?? "");
  });

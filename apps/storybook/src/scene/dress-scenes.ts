import { previewed } from "./previewed.js";
import { spacing } from "./spacing.js";

/** Whether an element is a widget that has begun to show something. */
type Widget = Element & { shadowRoot: ShadowRoot };

const dressed = new WeakSet<Element>();

/**
 * Takes into the widgets of each scene what no page can: another direction than that of their
 * language, spaced text, and the previews of a reader's settings. It watches the page, because
 * scenes come and go with every story, and dresses a widget before anything is painted.
 */
export function dressScenes(): void {
  new MutationObserver(dressAll).observe(document, { childList: true, subtree: true });
  document.addEventListener("redlines-ready", ({ target }) => turn(target as Element));
}

function dressAll(): void {
  for (const scene of document.querySelectorAll<HTMLElement>(".scene"))
    for (const widget of widgetsIn(scene)) dress(widget, scene);
}

function widgetsIn(scene: Element): Widget[] {
  return [...scene.querySelectorAll(":defined")].filter(
    (element): element is Widget => element.shadowRoot !== null && !dressed.has(element),
  );
}

function dress(widget: Widget, { dataset: { reader = "default", text } }: HTMLElement): void {
  dressed.add(widget);
  const { shadowRoot } = widget;
  const sheets = shadowRoot.adoptedStyleSheets.map((sheet) => previewed(sheet, reader));
  shadowRoot.adoptedStyleSheets = text === "spaced" ? [...sheets, spacing()] : sheets;
}

/** The element that says which way a widget's words run is there when the widget is ready. */
function turn(widget: Element): void {
  const direction = widget.closest<HTMLElement>(".scene")?.dataset["turned"];
  if (direction) widget.shadowRoot?.querySelector(".root")?.setAttribute("dir", direction);
}

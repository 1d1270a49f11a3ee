import { previewed } from "./previewed.js";
import { spacing } from "./spacing.js";

/** Whether an element is a widget that has begun to show something. */
type Widget = Element & { shadowRoot: ShadowRoot };

const applied = new WeakSet<Element>();

/**
 * Takes into the widgets of each scene what no page can: another direction than that of their
 * language, spaced text, and the previews of a reader's settings. It watches the page, because
 * scenes come and go with every story, and does so before anything is painted.
 */
export function applySettings(): void {
  new MutationObserver(applyToAllScenes).observe(document, { childList: true, subtree: true });
  document.addEventListener("redlines-ready", ({ target }) => turn(target as Element));
}

function applyToAllScenes(): void {
  for (const scene of document.querySelectorAll<HTMLElement>(".scene"))
    for (const widget of widgetsIn(scene)) applyToWidget(widget, scene);
}

function widgetsIn(scene: Element): Widget[] {
  return [...scene.querySelectorAll(":defined")].filter(
    (element): element is Widget => element.shadowRoot !== null && !applied.has(element),
  );
}

function applyToWidget(widget: Widget, { dataset: { reader = "default", text } }: HTMLElement): void {
  applied.add(widget);
  const { shadowRoot } = widget;
  const sheets = shadowRoot.adoptedStyleSheets.map((sheet) => previewed(sheet, reader));
  shadowRoot.adoptedStyleSheets = text === "spaced" ? [...sheets, spacing()] : sheets;
}

/** The element that says which way a widget's words run is there when the widget is ready. */
function turn(widget: Element): void {
  const direction = widget.closest<HTMLElement>(".scene")?.dataset["turned"];
  if (direction) widget.shadowRoot?.querySelector(".root")?.setAttribute("dir", direction);
}

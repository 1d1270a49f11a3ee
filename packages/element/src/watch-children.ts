/** What is told when the children of an element change. */
const listeners = new WeakMap<Node, () => void>();

let observer: MutationObserver | undefined;

/**
 * Tells an element whenever what a page wrote into it changes: frameworks and libraries fill an element after
 * it is in the page, or turn one record into another. One observer serves all elements; it holds none of
 * them.
 */
export function watchChildren(element: Element, changed: () => void): void {
  listeners.set(element, changed);
  observer ??= new MutationObserver(tell);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
}

function tell(records: readonly MutationRecord[]): void {
  const changed = new Set(records.map(({ target }) => listenerAbove(target)));
  for (const listener of changed) listener?.();
}

function listenerAbove(node: Node | null): (() => void) | undefined {
  for (let place = node; place; place = place.parentNode) {
    const listener = listeners.get(place);
    if (listener) return listener;
  }
  return undefined;
}

/** Shadow roots in which somebody else has changed what we drew. */
const changed = new WeakSet<Node>();

let observer: MutationObserver | undefined;

/** Begins to notice what others do to a shadow root: translators wrap texts, clean-ups remove nodes. */
export function watchDrawing(root: ShadowRoot): void {
  observer ??= new MutationObserver(note);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** Says that all that has changed in a shadow root since it was last asked for is our own drawing. */
export function ownChanges(root: ShadowRoot): void {
  note((observer?.takeRecords() ?? []).filter(({ target }) => target.getRootNode() !== root));
}

/** Whether somebody else has changed what a shadow root shows; it is asked once for each change. */
export function takeForeignChange(root: ShadowRoot): boolean {
  note(observer?.takeRecords() ?? []);
  return changed.delete(root);
}

function note(records: readonly MutationRecord[]): void {
  for (const { target } of records) changed.add(target.getRootNode());
}

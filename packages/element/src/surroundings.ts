/** An element, a shadow root or a document. */
type Place = Node & Partial<Pick<Element, "assignedSlot" | "getAttribute"> & Pick<ShadowRoot, "host">>;

/** The next place up from one, as it is shown: across slots and shadow roots, and last the document. */
function above(place: Place): Place | null | undefined {
  return place.assignedSlot ?? place.parentNode ?? place.host;
}

/** The value of an attribute on the nearest element that has it, the element itself first; empty where none has. */
export function nearest(element: Element, name: string): string {
  for (let place: Place | null | undefined = element; place; place = above(place)) {
    const value = place.getAttribute?.(name);
    if (value) return value;
  }
  return "";
}

interface Follower extends Element {
  requestUpdate(): void;
}

const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/** Updates an element, until `unfollow`, whenever a `lang` or `heading-level` changes in the document or in a shadow root around it. One observer serves all. */
export function follow(follower: Follower): void {
  observer ??= new MutationObserver(() => followers.forEach((one) => one.requestUpdate()));
  followers.add(follower);
  for (let place: Place | null | undefined = follower; place; place = above(place))
    if (!place.getAttribute) observer.observe(place, { subtree: true, attributeFilter: ["lang", "heading-level"] });
}

/** A root that nobody is in any more is watched until the last follower leaves: the observer does not keep it alive. */
export function unfollow(follower: Follower): void {
  followers.delete(follower);
  if (!followers.size) observer?.disconnect();
}

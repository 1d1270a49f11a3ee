/** An element, a shadow root or a document. */
type Place = Node & Partial<Pick<Element, "assignedSlot" | "getAttribute"> & Pick<ShadowRoot, "host">>;

/** A place and all above it, as they are shown: across slots and shadow roots, and last the document. */
export function* upFrom(place: Place | null | undefined): Generator<Place, void> {
  for (; place; place = placeAround(place)) yield place;
}

/** The place that a place is in. */
function placeAround(place: Place): Place | null | undefined {
  return place.assignedSlot ?? place.parentNode ?? place.host;
}

/** The value of an attribute on the nearest element around another that has it; empty where none has. */
export function inheritedAttribute(element: Element, name: string): string {
  for (const place of upFrom(placeAround(element))) {
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

/**
 * Updates an element, until `unfollow`, whenever a `lang` or `heading-level` changes in the document or in a
 * shadow root around it. One observer serves all.
 */
export function follow(follower: Follower): void {
  observer ??= new MutationObserver(() => followers.forEach((one) => one.requestUpdate()));
  followers.add(follower);
  for (const place of upFrom(follower))
    if (!place.getAttribute)
      observer.observe(place, { subtree: true, attributeFilter: ["lang", "heading-level"] });
}

/**
 * A root that nobody is in any more is watched until the last follower leaves: the observer does not keep it
 * alive.
 */
export function unfollow(follower: Follower): void {
  followers.delete(follower);
  if (!followers.size) observer?.disconnect();
}

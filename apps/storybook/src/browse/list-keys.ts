type Root = Pick<ParentNode, "querySelector" | "querySelectorAll">;

/**
 * The keys of the list: down from the search into it, up and down in it, to its first and last line, and from
 * the record that is shown back to its line.
 */
export function moveInList(event: KeyboardEvent, root: Root): void {
  const from = event.target as HTMLElement;
  const target = from.matches(".records a")
    ? besideInList(event.key, from, root)
    : fromElsewhere(event.key, from, root);
  if (!target) return;
  event.preventDefault();
  focusOn(target, root);
}

function besideInList(key: string, from: HTMLElement, root: Root): HTMLElement | null | undefined {
  const links = [...root.querySelectorAll<HTMLElement>(".records a")];
  const at = links.indexOf(from);
  if (key === "ArrowDown") return links[at + 1];
  if (key === "ArrowUp") return links[at - 1] ?? root.querySelector<HTMLElement>("[type=search]");
  if (key === "Home") return links[0];
  return key === "End" ? links.at(-1) : undefined;
}

function fromElsewhere(key: string, from: HTMLElement, root: Root): HTMLElement | null {
  const isDown = key === "ArrowDown" && from.matches("[type=search]");
  const isBack = key === "Escape" && from.closest(".shown") !== null;
  return isDown || isBack ? root.querySelector<HTMLElement>(".records a[tabindex='0']") : null;
}

/** One line of the list is a stop for Tab: the one where a reader was last. */
function focusOn(target: HTMLElement, root: Root): void {
  if (target.matches(".records a"))
    for (const link of root.querySelectorAll<HTMLElement>(".records a"))
      link.tabIndex = link === target ? 0 : -1;
  target.focus();
}

/** What a frame takes over from the page around it. */
const TAKEN = ["color-scheme", "font-size"] as const;

/**
 * Makes a frame as high as what stands in it, and as light or dark as its scene: without script it can do
 * neither.
 */
export function fitFrames(): void {
  document.addEventListener(
    "load",
    ({ target }) => target instanceof HTMLIFrameElement && target.matches(".no-script") && follow(target),
    true,
  );
}

function follow(frame: HTMLIFrameElement): void {
  const inside = frame.contentDocument;
  if (!inside) return;
  const around = getComputedStyle(frame);
  for (const property of TAKEN)
    inside.documentElement.style.setProperty(property, around.getPropertyValue(property));
  const fit = (): void => frame.style.setProperty("block-size", `${inside.body.offsetHeight}px`);
  frame.contentWindow?.addEventListener("resize", fit);
  fit();
}

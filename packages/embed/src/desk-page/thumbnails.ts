import type { DeskSite } from "./desk-site.js";
import { loadExcerpt } from "./loader.js";

/** Draws each line's widget, small, when the line comes into view. */
export function drawThumbnails(site: DeskSite): void {
  const inView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && target instanceof HTMLElement) {
        inView.unobserve(target);
        // A line without a picture of it is a line still.
        draw(target, site).catch(() => undefined);
      }
  });
  for (const line of document.querySelectorAll("[data-record]")) inView.observe(line);
}

async function draw(line: HTMLElement, site: DeskSite): Promise<void> {
  const excerpt = loadExcerpt(line.dataset["record"] ?? "", site.language, site);
  const { lookedAt } = await import("./codes.js");
  line.querySelector(".thumbnail")?.setHTMLUnsafe(lookedAt(await excerpt, site.language));
}

/**
 * Runs in a page that `imagesPage` wrote, and leaves there the images that it drew: each widget as SVG from
 * its own layout, words as words, and as PNG from that.
 */
import { drawnOf } from "./draw/walk.js";
import { withoutPseudo } from "./draw/pseudo.js";
import { colourOf } from "./draw/colours.js";
import { countAnew, escaped, rounded, tag } from "./draw/svg.js";
import type { DrawnImage, DrawOrder } from "./images/order.js";

/** What an image is made of: the widget at its own size. */
interface Drawing {
  readonly ground: string;
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function drawAll({ images, themes }: DrawOrder): Promise<DrawnImage[]> {
  const found: DrawnImage[] = [];
  const elements = [...document.querySelectorAll<HTMLElement>(".image")];
  for (const element of elements) prepare(element);
  for (const theme of themes) {
    document.documentElement.style.colorScheme = theme;
    for (const [index, element] of elements.entries()) {
      const { name = "", alt = "", sizes = [] } = images[index] ?? {};
      const drawing = draw(element, name);
      for (const { width, height } of sizes) {
        const size = { width, height: height ?? Math.ceil((drawing.height * width) / drawing.width) };
        const svg = composed(drawing, size, alt);
        found.push({ name, theme, ...size, svg, png: await rasterised(svg, size) });
      }
    }
  }
  return found;
}

/**
 * Without what is folded: of a fold in a list its line stays, which is an item of the list. Nor with pictures
 * of other addresses: below each stand initials, and an image is whole by itself.
 */
function prepare(element: HTMLElement): void {
  for (const { shadowRoot } of element.querySelectorAll("*")) {
    if (!shadowRoot) continue;
    for (const fold of shadowRoot.querySelectorAll("details")) if (!fold.closest("li")) fold.remove();
    for (const fold of shadowRoot.querySelectorAll("li details > :not(summary)")) fold.remove();
    for (const picture of shadowRoot.querySelectorAll("img")) picture.remove();
    withoutPseudo(shadowRoot);
    // In an image nothing opens.
    for (const arrow of shadowRoot.querySelectorAll("summary > x-after")) arrow.remove();
  }
}

function draw(element: HTMLElement, name: string): Drawing {
  countAnew();
  const { width, height } = element.getBoundingClientRect();
  try {
    const ground = colourOf(getComputedStyle(element).backgroundColor).hex;
    return { ground, content: drawnOf(element), width, height: Math.ceil(height) };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Whole, as large as fits, in the middle. */
function composed({ ground, content, width, height }: Drawing, size: Size, alt: string): string {
  const scale = Math.min(size.width / width, size.height / height);
  const [x, y] = [(size.width - width * scale) / 2, (size.height - height * scale) / 2].map(rounded);
  const place = `translate(${x} ${y}) scale(${Math.round(scale * 1e4) / 1e4})`;
  const isAsItIs = place === "translate(0 0) scale(1)";
  const inner =
    tag("title", {}, escaped(alt)) +
    tag("rect", { ...size, fill: ground }) +
    (isAsItIs ? content : tag("g", { transform: place }, content));
  const viewBox = `0 0 ${size.width} ${size.height}`;
  return `${tag("svg", { xmlns: "http://www.w3.org/2000/svg", ...size, viewBox, role: "img" }, inner)}\n`;
}

/** As base64. */
async function rasterised(svg: string, { width, height }: Size): Promise<string> {
  const image = new Image(width, height);
  const loaded = new Promise((resolve, reject) => {
    image.addEventListener("load", resolve);
    image.addEventListener("error", () => reject(new Error("The browser cannot show its own drawing")));
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await loaded;
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL("image/png").replace(/^.*?,/, "");
}

function leave(id: string, text: string): void {
  const answer = document.createElement("pre");
  answer.id = id;
  // Megabytes of text need not be laid out.
  answer.hidden = true;
  answer.textContent = text;
  document.body.replaceChildren(answer);
}

const order = JSON.parse(document.getElementById("order")?.textContent ?? "{}") as DrawOrder;
drawAll(order).then(
  (found) => leave("drawn", JSON.stringify(found)),
  (error: unknown) => leave("failed", error instanceof Error ? error.message : String(error)),
);

/** A colour as every program for pictures knows it. */
export interface Colour {
  /** `#rrggbb`. */
  readonly hex: string;
  /** From 0 for nothing to 1 for opaque. */
  readonly alpha: number;
}

const known = new Map<string, Colour>();
const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** Any colour of CSS, as the browser itself paints it. */
export function colourOf(css: string): Colour {
  const found = known.get(css) ?? painted(css);
  known.set(css, found);
  return found;
}

function painted(css: string): Colour {
  if (!pixel) throw new Error("This browser draws nothing");
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, alpha: Math.round((alpha / 255) * 1000) / 1000 };
}

/** Whether anything is seen of it. */
export function isSeen(css: string): boolean {
  return colourOf(css).alpha > 0;
}

/** The attributes that paint with a colour. */
export function paint(name: "fill" | "stroke", css: string): Record<string, string | number> {
  const { hex, alpha } = colourOf(css);
  return { [name]: hex, ...(alpha < 1 && { [`${name}-opacity`]: alpha }) };
}

/** A colour as a browser paints it on white: red, green and blue from 0 to 255. */
type Painted = readonly [red: number, green: number, blue: number];

/**
 * The contrast of two colours, as WCAG 2.2 defines it: from 1 to 21.
 * @param first any CSS colour, on white where it lets light through
 */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(painted(first)), luminance(painted(second))].toSorted(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2, “relative luminance”). */
function luminance(colour: Painted): number {
  const [red = 0, green = 0, blue = 0] = colour.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Only a browser knows what all of CSS's colours are: it paints one, and is asked what came of it. */
function painted(colour: string): Painted {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("This browser paints no canvas");
  canvas.fillStyle = "white";
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/**
 * How far apart two colours must be to count, from 0 to 1: about 13 of 255 shades of grey. A change of the
 * tokens' red by a sixth is further.
 */
const THRESHOLD = 0.05;

/** Shades of a channel are kept in steps of so many: a third fewer bytes, and less than what counts. */
const STEP = 8;

/** A picture as it is kept, given as PNG. */
export function asKept(taken: Buffer): Buffer {
  const picture = PNG.sync.read(taken);
  for (const [at, shade] of picture.data.entries())
    picture.data[at] = Math.min(255, Math.round(shade / STEP) * STEP);
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/** How far two pictures are apart. */
export interface Comparison {
  /** Pixels that differ to the eye, antialiasing left out; those that one picture has alone among them. */
  readonly different: number;
  /** Of so many. */
  readonly pixels: number;
  /** Where they do, as a PNG: the old picture pale, the difference red. */
  readonly shown: Buffer;
}

/** Compares two pictures, given as PNG. */
export function compare(kept: Buffer, taken: Buffer): Comparison {
  const pictures = [PNG.sync.read(kept), PNG.sync.read(taken)] as const;
  const width = Math.max(...pictures.map((one) => one.width));
  const height = Math.max(...pictures.map((one) => one.height));
  const [before, after] = pictures.map((one) => onGround(one, width, height)) as [PNG, PNG];
  const shown = new PNG({ width, height });
  const different = pixelmatch(before.data, after.data, shown.data, width, height, {
    threshold: THRESHOLD,
  });
  return { different, pixels: width * height, shown: PNG.sync.write(shown) };
}

/** A picture on a ground of magenta, which none of ours has: what is missing differs. */
function onGround(picture: PNG, width: number, height: number): PNG {
  const ground = new PNG({ width, height });
  for (let at = 0; at < ground.data.length; at += 4) ground.data.set([255, 0, 255, 255], at);
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
}

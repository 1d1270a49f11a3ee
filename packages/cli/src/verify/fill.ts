import type { SourceFile } from "../dataset/source-text.js";
import type { Path } from "../read/locate.js";

/** A digest, paragraph, seal or pointer that a file does not hold yet, or holds otherwise: as YAML. */
export interface Fill {
  source: SourceFile;
  path: Path;
  value: string;
}

import type { Unit } from "./from-xliff.js";
import type { ToFill } from "./to-fill.js";

/** What a translator's file says, put into the records; and what was not taken, in a line each. */
export interface Taken {
  records: ToFill[];
  refused: string[];
}

/** Puts each translation in the place of its text, where the record still says what was translated. */
export function takeIn(records: readonly ToFill[], units: readonly Unit[]): Taken {
  const left = new Map(units.map((unit) => [`${unit.file} ${unit.path}`, unit]));
  const filled = records.map((record) => {
    const texts = record.texts.map((text) => {
      const name = `${record.kind}.${record.id} ${text.path}`;
      const unit = left.get(name);
      if (unit?.source !== text.text) return text;
      left.delete(name);
      return { path: text.path, text: text.text, words: unit.target };
    });
    const hasNew = texts.some(({ words }, index) => words !== record.texts[index]?.words);
    return { ...record, texts, isDone: record.isDone && !hasNew };
  });
  const refused = [...left.values()].map(
    ({ file, path, source }) => `not taken: ${file} ${path}, where no record says “${source}” now`,
  );
  return { records: filled, refused };
}

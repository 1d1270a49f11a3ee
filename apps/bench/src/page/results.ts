import { assertTwins, type Field, type Figures, type Heat, type Measure } from "./heats.ts";
import type { Kind } from "./records.ts";
import { ratios, type Spread, spread } from "./statistics.ts";
import type { Subject } from "./subjects.ts";

/** Every figure of every round. */
export class Results {
  readonly #rounds = new Map<string, Figures[]>();

  /** Runs a heat once, in one order or the other, so that none is always the first. */
  async run(heat: Heat, round: number): Promise<void> {
    for (const subject of round % 2 ? heat.subjects.toReversed() : heat.subjects) {
      const key = keyOf(heat.kind, heat.measure, subject);
      this.#rounds.set(key, [...(this.#rounds.get(key) ?? []), await heat.run(subject)]);
    }
  }

  /** Holds elements against their bare twins. */
  check(field: Field): void {
    for (const measure of ["insert 100", "insert 1,000"] as const)
      assertTwins(field, (subject) => this.#of(field.kind, measure, subject)[0] as Figures);
  }

  figure(kind: Kind, measure: Measure, subject: Subject, name: keyof Figures): Spread {
    return spread(this.#series(kind, measure, subject, name));
  }

  ratio(kind: Kind, measure: Measure, of: Subject, to: Subject, name: keyof Figures): Spread {
    return ratios(this.#series(kind, measure, of, name), this.#series(kind, measure, to, name));
  }

  #series(kind: Kind, measure: Measure, subject: Subject, name: keyof Figures): number[] {
    return this.#of(kind, measure, subject).map((figures) => figures[name] ?? Number.NaN);
  }

  #of(kind: Kind, measure: Measure, subject: Subject): readonly Figures[] {
    const rounds = this.#rounds.get(keyOf(kind, measure, subject));
    if (!rounds) throw new Error(`${subject.name} took no part in “${measure}”.`);
    return rounds;
  }
}

function keyOf(kind: Kind, measure: Measure, { name }: Subject): string {
  return [kind, measure, name].join(" / ");
}

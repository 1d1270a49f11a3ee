import { ratios, type Spread, spread } from "./statistics.ts";
import type { Subject } from "./subjects.ts";
import type { BenchmarkSuite } from "./suite.ts";
import { assertTwins, type Figures, type Measure, type Trial } from "./trials.ts";
import type { Kind } from "./widgets.ts";

/** Every figure of every round. */
export class Results {
  readonly #rounds = new Map<string, Figures[]>();

  /** Runs a trial once, in one order or the other, so that none is always the first. */
  async run(trial: Trial, round: number): Promise<void> {
    for (const subject of round % 2 ? trial.subjects.toReversed() : trial.subjects) {
      const key = keyOf(trial.kind, trial.measure, subject);
      this.#rounds.set(key, [...(this.#rounds.get(key) ?? []), await trial.run(subject)]);
    }
  }

  /** Holds elements against their bare twins. */
  check(suite: BenchmarkSuite): void {
    for (const measure of ["insert 100", "insert 1,000"] as const)
      assertTwins(suite, (subject) => this.#of(suite.kind, measure, subject)[0] as Figures);
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

import { ratios, type Spread, spread } from "./statistics.ts";
import type { Subject } from "./subjects.ts";
import type { BenchmarkSuite } from "./suite.ts";
import { assertTwins, type Figures, type Measure, type Trial } from "./trials.ts";

/** Every figure of every round. */
export class Results {
  readonly #rounds = new Map<Subject, Map<Measure, Figures[]>>();

  /** Runs a trial once, in one order or the other, so that none is always the first. */
  async run(trial: Trial, round: number): Promise<void> {
    for (const subject of round % 2 ? trial.subjects.toReversed() : trial.subjects)
      this.#add(subject, trial.measure, await trial.run(subject));
  }

  #add(subject: Subject, measure: Measure, figures: Figures): void {
    const measured = this.#rounds.get(subject) ?? new Map<Measure, Figures[]>();
    measured.set(measure, [...(measured.get(measure) ?? []), figures]);
    this.#rounds.set(subject, measured);
  }

  /** Holds elements against their bare twins. */
  check(suite: BenchmarkSuite): void {
    for (const measure of ["insert 100", "insert 1,000"] as const)
      assertTwins(suite, (subject) => this.#of(measure, subject)[0] as Figures);
  }

  figure(measure: Measure, subject: Subject, name: keyof Figures): Spread {
    return spread(this.#series(measure, subject, name));
  }

  ratio(measure: Measure, of: Subject, to: Subject, name: keyof Figures): Spread {
    return ratios(this.#series(measure, of, name), this.#series(measure, to, name));
  }

  #series(measure: Measure, subject: Subject, name: keyof Figures): number[] {
    return this.#of(measure, subject).map((figures) => figures[name] ?? Number.NaN);
  }

  #of(measure: Measure, subject: Subject): readonly Figures[] {
    const rounds = this.#rounds.get(subject)?.get(measure);
    if (!rounds) throw new Error(`${subject.name} took no part in “${measure}”.`);
    return rounds;
  }
}

import type { Lang } from '../content/index.ts';
import type { Line, LineTeller, Reports } from './lines.ts';

/** Several narrators as one: a line goes to the first that can tell it, and on to the next where that one fails. */
export const firstThatTells = (tellers: readonly LineTeller[]): LineTeller => new FirstThatTells(tellers);

class FirstThatTells implements LineTeller {
  #speaking: LineTeller | null = null;

  constructor(private readonly tellers: readonly LineTeller[]) {}

  languages(): readonly Lang[] {
    return [...new Set(this.tellers.flatMap((teller) => teller.languages()))];
  }

  watchLanguages(onChange: () => void): () => void {
    const stops = this.tellers.map((teller) => teller.watchLanguages(onChange));
    return () => {
      for (const stop of stops) stop();
    };
  }

  tell(line: Line, reports: Reports): boolean {
    return this.#tellFrom(0, line, reports);
  }

  playheadSeconds(): number | null {
    return this.#speaking?.playheadSeconds() ?? null;
  }

  prepare(url: string): void {
    for (const teller of this.tellers) teller.prepare(url);
  }

  hush(): void {
    this.#speaking?.hush();
    this.#speaking = null;
  }

  #tellFrom(first: number, line: Line, reports: Reports): boolean {
    for (let i = first; i < this.tellers.length; i++) {
      const teller = this.tellers[i]!;
      if (this.#speaking !== teller) this.hush();
      this.#speaking = teller;
      const began = teller.tell(line, {
        ended: () => reports.ended(),
        failed: () => {
          if (!this.#tellFrom(i + 1, line, reports)) reports.failed();
        },
      });
      if (began) return true;
    }
    this.#speaking = null;
    return false;
  }
}

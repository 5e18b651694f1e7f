// The only place that may call console: every other room reports through it, so that a kiosk can collect the lines.

declare const console: { warn(line: string): void };

/** Something worth an operator's eye: `name` says which value or file, `problem` says what is wrong with it. */
export function warn(name: string, problem: string): void {
  console.warn(`[dong-chay] ${name}: ${problem}`);
}

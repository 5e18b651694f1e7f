/** Marks a branch the compiler proves unreachable; throws with the value if data lied about its type. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../base/index.ts';

/** A document that does not have the shape its schema asks for. The message names file, path and expectation. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file}: ${problems.join('; ')}`);
  }
}

/** Checks `data` (already decoded JSON) against a schema, once, at the door. */
export function parseContent<S extends z.ZodMiniType>(
  schema: S,
  data: unknown,
  file: string,
): Result<z.infer<S>, ContentError> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return ok(parsed.data as z.infer<S>);
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.length > 0 ? issue.path.join('.') : '(root)'}: ${sentence(issue)}`,
  );
  return fail(new ContentError(file, problems));
}

/** The small build of zod carries no sentences, so what was expected is said here. */
function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `unknown ${issue.keys.join(', ')}`;
    case 'too_small':
      return `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** As `parseContent`, from text; a syntax error is a ContentError as well. */
export function parseContentText<S extends z.ZodMiniType>(
  schema: S,
  text: string,
  file: string,
): Result<z.infer<S>, ContentError> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    return fail(new ContentError(file, [`not JSON (${(cause as Error).message})`]));
  }
  return parseContent(schema, data, file);
}

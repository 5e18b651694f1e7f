// The Khronos validator as a gate: a warning is as bad as an error.
import { validateBytes } from 'gltf-validator';

/** Throws with the file and the validator's own words unless a GLB has zero errors and zero warnings. */
export async function validate(bytes: Uint8Array, file: string): Promise<void> {
  const { issues } = await validateBytes(bytes, { uri: file, format: 'glb', maxIssues: 20 });
  if (issues.numErrors + issues.numWarnings === 0) return;
  const words = issues.messages
    .filter((message) => message.severity <= 1)
    .map((message) => `${message.pointer ?? '(root)'}: ${message.code}: ${message.message}`);
  throw new Error(
    `${file}: ${issues.numErrors} errors and ${issues.numWarnings} warnings from the glTF validator: ${words.join('; ')}`,
  );
}

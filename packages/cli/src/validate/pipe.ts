import { EXIT } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { createDocumentValidator } from "./document-validator.ts";
import { type Framing, readFrames } from "./frames.ts";
import type { ValidatorSettings } from "./validator.ts";

/**
 * Answers each document of a stream by one line of JSON, in order: `{"ok":true}`, or `{"ok":false,"issues":[...]}`. A bad
 * document is an answer like any other, and no reason for the stream to end.
 * @returns the exit code: 0 if the whole stream was answered
 * @throws FramingError if the stream is not framed as it should be; what came before is answered
 */
export async function pipeDocuments(
  input: AsyncIterable<Uint8Array>,
  framing: Framing,
  settings: ValidatorSettings,
  host: Host,
): Promise<number> {
  const validate = await createDocumentValidator(settings);
  let number = 0;
  for await (const frame of readFrames(input, framing)) {
    const name = `document ${++number}`;
    const document = frame instanceof Uint8Array ? { name, bytes: frame } : { name, fault: frame };
    const { issues } = validate(document);
    const ok = issues.every(({ severity }) => severity !== "error");
    host.write(`${JSON.stringify(issues.length === 0 ? { ok } : { ok, issues })}\n`);
    await host.drained();
    if (host.signal.aborted) break;
  }
  return EXIT.fine;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Account } from "./account.ts";
import { refuse } from "./answers.ts";
import { readBody } from "./body.ts";
import { createFaults, type Fault } from "./faults.ts";
import { handle } from "./handle.ts";
import type { SentMessage } from "./messages.ts";
import type { EmulatorOptions } from "./options.ts";
import { createPostbacks, type PostbackRecord, pause } from "./postbacks.ts";
import type { Template } from "./templates.ts";

/** A local stand-in for the endpoint of the Sinch MMS XML API. */
export interface Emulator {
  /**
   * Begins to listen.
   *
   * @returns the address that requests are posted to
   * @throws if the port is taken, or the emulator was closed
   */
  listen(): Promise<{ readonly url: string }>;
  /** Ends every connection, every postback under way and the server. Can be called twice. */
  close(): Promise<void>;
  /** Ends when no request, no encoding and no postback is under way any more. */
  idle(): Promise<void>;
  /**
   * Scripts a fault for requests to come.
   *
   * @returns takes it back
   */
  fault(fault: Fault): () => void;
  /** The saved MMS in the order in which they were saved. */
  readonly templates: readonly Template[];
  /** The messages accepted for sending, in order. */
  readonly messages: readonly SentMessage[];
  /** The postbacks in the order in which they arose. */
  readonly postbacks: readonly PostbackRecord[];
}

const PATH = "/ep/v1/";

/** Makes an emulator. It does not listen yet. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const closing = new AbortController();
  const underWay = new Set<Promise<void>>();
  let lastId = 35_673;
  const account: Account = {
    options,
    templates: new Map(),
    messages: [],
    postbacks: createPostbacks(options),
    faults: createFaults(),
    signal: closing.signal,
    now: options.now ?? (() => new Date()),
    nextId: () => String(++lastId),
  };

  const track = (work: Promise<void>): void => {
    const one = work
      .catch((error: unknown) => options.log?.(`internal fault: ${String(error)}`))
      .finally(() => underWay.delete(one));
    underWay.add(one);
  };
  const server = createServer((request, response) => track(serve(account, request, response, track)));

  return {
    async listen() {
      if (closing.signal.aborted) throw new Error("the emulator was closed");
      await listening(server, options.port ?? 0, options.host ?? "127.0.0.1");
      return { url: urlOf(server) };
    },
    async close() {
      closing.abort();
      const closed = new Promise<void>((resolve) => {
        if (server.listening) server.close(() => resolve());
        else resolve();
      });
      server.closeAllConnections();
      await Promise.all([closed, ...underWay]);
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    fault: (fault) => account.faults.add(fault),
    get templates() {
      return [...account.templates.values()];
    },
    get messages() {
      return [...account.messages];
    },
    get postbacks() {
      return [...account.postbacks.records];
    },
  };
}

async function serve(
  account: Account,
  request: IncomingMessage,
  response: ServerResponse,
  track: (work: Promise<void>) => void,
): Promise<void> {
  const { options } = account;
  const path = (request.url ?? "").split("?", 1)[0];
  if (path !== PATH) return reply(response, 404, "text/plain; charset=utf-8", `Nothing here: post to ${PATH}\n`);
  if (request.method !== "POST") {
    response.setHeader("allow", "POST");
    return reply(response, 405, "text/plain; charset=utf-8", "Only POST is taken here\n");
  }
  const limit = options.maxBodyLength ?? 1_048_576;
  const body = await readBody(request, limit).catch(() => null);
  if (body === null) return; // The caller went away.
  if (body === undefined) {
    response.setHeader("connection", "close");
    const { xml } = refuse({ code: "E100", info: `The request is longer than ${limit} bytes` });
    return reply(response, 413, "text/xml; charset=utf-8", xml);
  }
  const handled = await handle(account, body);
  await pause(handled.delay, account.signal);
  options.log?.(`request -> ${handled.summary}`);
  if (handled.reply === "drop") request.socket.destroy();
  else await reply(response, handled.reply.status, handled.reply.contentType, handled.reply.body);
  if (handled.afterwards !== undefined) track(handled.afterwards());
}

/** Ends when the answer has left or the connection is gone. */
function reply(response: ServerResponse, status: number, contentType: string, text: string): Promise<void> {
  return new Promise((resolve) => {
    const body = Buffer.from(text);
    response.once("close", resolve);
    if (response.destroyed) return resolve();
    response.writeHead(status, { "content-type": contentType, "content-length": body.length });
    response.end(body);
  });
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}${PATH}`;
}

// The language servers of the TypeScript versions that are installed here, behind one interface. Those of version 5 and 6
// speak tsserver's own protocol, that of 7 the Language Server Protocol.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** The servers by version, the oldest first: `start(folder)` gives `open`, `hover`, `complete`, `diagnose`, `megabytes`, `stop`. */
export function languageServers() {
  return ["typescript-5", "typescript-6", "typescript"].flatMap((name) => {
    const home = join(MODULES, name);
    if (!existsSync(home)) return [];
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const tsserver = join(home, "lib/tsserver.js");
    const start = existsSync(tsserver)
      ? (folder) => startTsserver(tsserver, folder)
      : (folder) => startLanguageServer(join(home, "bin/tsc"), folder);
    return [{ version: `TypeScript ${version}`, start }];
  });
}

function startTsserver(program, folder) {
  const server = connect([program, "--disableAutomaticTypingAcquisition"], folder);
  let sequence = 0;
  const send = (command, args) => {
    sequence += 1;
    server.write(`${JSON.stringify({ seq: sequence, type: "request", command, arguments: args })}\n`);
    return sequence;
  };
  const request = async (command, args) => {
    const seq = send(command, args);
    const { success, body, message } = await server.wait((one) => one.type === "response" && one.request_seq === seq);
    if (!success) throw new Error(`${command}: ${message}`);
    return body;
  };
  const at = (file, { line, character }) => ({ file, line: line + 1, offset: character + 1 });
  return {
    open: (file, fileContent) => send("open", { file, fileContent }),
    hover: async (file, place) => must("hover", (await request("quickinfo", at(file, place)))?.displayString),
    complete: async (file, place) =>
      must("complete", (await request("completionInfo", at(file, place)))?.entries.length),
    diagnose: (file) => request("semanticDiagnosticsSync", { file }),
    megabytes: server.megabytes,
    stop: server.stop,
  };
}

async function startLanguageServer(program, folder) {
  const server = connect([program, "--lsp", "--stdio"], folder);
  let sequence = 0;
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  // What the server asks has to be answered, or it waits.
  server.listen((one) => {
    if (one.method !== undefined && one.id !== undefined) send({ id: one.id, result: null });
  });
  const request = async (method, params) => {
    sequence += 1;
    const id = sequence;
    send({ id, method, params });
    const { result, error } = await server.wait((one) => one.id === id && one.method === undefined);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const uri = (file) => pathToFileURL(file).href;
  const at = (file, position) => ({ textDocument: { uri: uri(file) }, position });
  const rootUri = uri(folder);
  const capabilities = { textDocument: { completion: {}, hover: {}, diagnostic: {} } };
  await request("initialize", { processId: process.pid, rootUri, capabilities, workspaceFolders: null });
  send({ method: "initialized", params: {} });
  return {
    open: (file, text) =>
      send({
        method: "textDocument/didOpen",
        params: { textDocument: { uri: uri(file), languageId: "typescript", version: 1, text } },
      }),
    hover: async (file, place) => must("hover", (await request("textDocument/hover", at(file, place)))?.contents),
    complete: async (file, place) => {
      const found = await request("textDocument/completion", at(file, place));
      must("complete", (found?.items ?? found)?.length);
    },
    diagnose: (file) => request("textDocument/diagnostic", { textDocument: { uri: uri(file) } }),
    megabytes: server.megabytes,
    stop: server.stop,
  };
}

function must(what, answer) {
  if (!answer) throw new Error(`the server has no answer to ${what}`);
  return answer;
}

/** A process whose messages come with a header that says their length. */
function connect(argv, folder) {
  const child = spawn(process.execPath, argv, { cwd: resolve(folder), stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Set();
  let most = 0;
  let buffer = Buffer.alloc(0);
  const watch = setInterval(() => (most = Math.max(most, residentMegabytes(child.pid))), 200);
  child.stdout.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let message = take(); message !== undefined; message = take()) for (const hear of waiting) hear(message);
  });
  const take = () => {
    const end = buffer.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("utf8", 0, end))?.[1]);
    if (buffer.length < end + 4 + length) return undefined;
    const text = buffer.toString("utf8", end + 4, end + 4 + length);
    buffer = buffer.subarray(end + 4 + length);
    return JSON.parse(text);
  };
  return {
    write: (text) => child.stdin.write(text),
    listen: (hear) => waiting.add(hear),
    wait: (isMeant) =>
      new Promise((done, failed) => {
        const hear = (message) => {
          if (!isMeant(message)) return;
          waiting.delete(hear);
          done(message);
        };
        waiting.add(hear);
        child.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
      }),
    megabytes: () => Math.max(most, residentMegabytes(child.pid)),
    stop: () => {
      clearInterval(watch);
      child.kill();
    },
  };
}

/** Resident memory of a process and its children, for the server of TypeScript 7 is a program that a script starts. */
function residentMegabytes(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
    return Math.round(children.reduce((sum, one) => sum + residentMegabytes(one), own));
  } catch {
    return 0;
  }
}

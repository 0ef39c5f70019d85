// Loaded into the program before it starts (--require). Counts the calls of node:fs that concern files below a folder, and
// at some of them kills the program's own process or lets the call fail as the operating system would.
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

// root: the folder. faults: { at: number of a call, from 1; kind }. log: file that gets the names of all calls.
const { root, faults, log } = JSON.parse(process.env.FAULTS);

const isBelow = (name) => {
  if (typeof name !== "string") return false;
  const full = path.resolve(name);
  return full === root || full.startsWith(root + path.sep);
};

const READS = new Set(["lstatSync", "statSync", "existsSync", "readFileSync", "readdirSync"]);
const calls = [];
let lasting;
let depth = 0;

const die = () => {
  process.kill(process.pid, "SIGKILL");
  // The signal may take a moment, in which nothing more must happen.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
};

const failure = (code, name, args) => {
  const errno = -os.constants.errno[code];
  const syscall = name.replace(/Sync$/, "");
  const [from, to] = args;
  const places = typeof to === "string" && !name.startsWith("write") ? { path: from, dest: to } : { path: from };
  return Object.assign(new Error(`${code}: injected, ${syscall} '${from}'`), { errno, code, syscall, ...places });
};

for (const name of Object.keys(fs).filter((key) => key.endsWith("Sync") && typeof fs[key] === "function")) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (depth > 0 || !(isBelow(args[0]) || isBelow(args[1]))) return original(...args);
    depth++;
    try {
      return called(name, original, args);
    } finally {
      depth--;
    }
  };
}

function called(name, original, args) {
  calls.push(`${name} ${path.relative(root, path.resolve(args[0]))}`);
  const kind = faults.find(({ at }) => at === calls.length)?.kind ?? (READS.has(name) ? undefined : lasting);
  if (kind === undefined) return original(...args);
  if (kind === "pause") {
    fs.writeFileSync(log, "paused");
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
  if (kind === "kill before") die();
  if (kind === "kill after") {
    try {
      original(...args);
    } finally {
      die();
    }
  }
  const half = () => name === "writeFileSync" && original(args[0], args[1].slice(0, args[1].length / 2), args[2]);
  if (kind === "kill halfway") {
    half();
    die();
  }
  const code = kind.replace(" from here on", "");
  if (code !== kind) lasting = code;
  if (code === "ENOSPC") half();
  throw failure(code, name, args);
}

process.on("exit", () => {
  if (log !== undefined) fs.writeFileSync(log, calls.join("\n"));
});

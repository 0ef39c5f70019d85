/** What is watched is real: files, folders and the system that tells of them. */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.js";
import { commandLine } from "./command-line.js";
import { nothingAround } from "./surroundings.js";

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLE = readFileSync(join(ROOT, "examples/one-connector-aws.yaml"), "utf8");
const RULES = readFileSync(join(ROOT, "test/golden/rules-in-a-parameter/teams.yaml"), "utf8");
const HOME = process.cwd();

let folder = "";
/** Ends what a test started and has not ended. */
let ends: (() => unknown)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "watch-"));
  process.chdir(folder);
  // The system has to tell: in this process nothing is found by looking now and then.
  vi.spyOn(globalThis, "setInterval").mockImplementation(() => setTimeout(() => {}));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(ends.map((end) => end()));
  ends = [];
  process.chdir(HOME);
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const manifest = (deployment: string, connectors = "outlook-cal: {}") =>
  EXAMPLE.replace("acme-prod", deployment).replace("outlook-cal: {}", connectors);

const edit = (path: string, before: string, after: string) =>
  writeFileSync(path, readFileSync(path, "utf8").replace(before, after));

const WAITS = /waiting for .*; Ctrl-C ends it\n/;
const WAITS_ALL = new RegExp(WAITS, "g");

/** Follows a text that grows, from one time that the program waits to the next. */
function follow(shown: () => string) {
  let read = 0;
  return async () => {
    const text = await vi.waitFor(
      () => {
        const fresh = shown().slice(read);
        const waits = WAITS.exec(fresh);
        if (waits === null) throw new Error(`it does not wait:\n${fresh}`);
        return fresh.slice(0, waits.index + waits[0].length);
      },
      { timeout: 20_000, interval: 10 },
    );
    read += text.length;
    return text.replace(/^\d\d:\d\d:\d\d /gm, "");
  };
}

/** A command line with --watch that runs until it is stopped, at the latest when the test is over. */
function watching(words: readonly string[] = [], heard: (text: string) => void = () => {}) {
  let shown = "";
  let stop = () => {};
  const status = run(["--watch", ...words], "1.2.3", {
    ...nothingAround,
    output: (text) => expect.fail(`this is no output for programs: ${text}`),
    error: (text) => {
      shown += text;
      heard(text);
    },
    stopped: () =>
      new Promise((resolve) => {
        stop = resolve;
      }),
  });
  const stopped = () => {
    stop();
    return status;
  };
  ends.push(stopped);
  return { round: follow(() => shown), shown: () => shown, stopped, ended: status };
}

describe("a manifest", () => {
  test("is compiled as in a plain run, and again when it changes", async () => {
    write("acme.yaml", manifest("acme"));
    const plain = await commandLine("--out", "plain", "acme.yaml");
    const { round, stopped } = watching(["acme.yaml"]);
    expect(await round()).toBe(
      `${plain.error.replaceAll("plain/", "out/")}waiting for changes of 1 manifest; Ctrl-C ends it\n`,
    );
    edit("acme.yaml", "0.6.9", "0.7.0");
    const second = await round();
    expect(second).toMatch(/^\nacme\.yaml changed\nacme: out\/acme \(\d written, \d unchanged\)\n {2}wrote /);
    expect(readFileSync("out/acme/aws/main.tf.json", "utf8")).toContain("0.7.0");
    expect(await stopped()).toBe(0);
  });

  test("that is saved as it was says that nothing was written", async () => {
    write("acme.yaml", manifest("acme"));
    const { round } = watching(["acme.yaml"]);
    await round();
    write("acme.yaml", manifest("acme"));
    expect(await round()).toBe(
      "\nacme.yaml changed\nacme: out/acme (0 written, 9 unchanged)\nwaiting for changes of 1 manifest; Ctrl-C ends it\n",
    );
  });

  test("may be broken and mended", async () => {
    write("acme.yaml", manifest("acme"));
    const { round } = watching(["acme.yaml"]);
    await round();
    write("acme.yaml", "version: [");
    expect(await round()).toContain("error load/yaml-syntax");
    write("acme.yaml", "version: 1\n");
    expect(await round()).toContain("error validate/missing-key");
    write("acme.yaml", manifest("acme"));
    expect(await round()).toContain("acme: out/acme (0 written, 9 unchanged)");
  });

  test("may be deleted and come back", async () => {
    write("acme.yaml", manifest("acme"));
    const { round } = watching(["acme.yaml"]);
    await round();
    unlinkSync("acme.yaml");
    expect(await round()).toMatch(/^\nacme\.yaml is gone\nacme\.yaml: error load\/not-found/);
    write("acme.yaml", manifest("acme"));
    expect(await round()).toMatch(/^\nacme\.yaml appeared\nacme: /);
  });

  test("may be named before there is one, or a folder for it", async () => {
    const { round } = watching(["deep/down/acme.yaml"]);
    expect(await round()).toContain('error load/not-found: there is no file "deep/down/acme.yaml"');
    write("deep/down/acme.yaml", manifest("acme"));
    expect(await round()).toMatch(/^\ndeep\/down\/acme\.yaml appeared\nacme: out\/acme \(9 written/);
  });

  test("may be replaced by another file of its name, time and again", async () => {
    write("acme.yaml", manifest("acme"));
    const { round } = watching(["acme.yaml"]);
    await round();
    for (const version of ["0.7.1", "0.7.2", "0.7.3"]) {
      write("acme.yaml.new", manifest("acme").replace("0.6.9", version));
      renameSync("acme.yaml.new", "acme.yaml");
      expect(await round()).toMatch(/^\nacme\.yaml changed\nacme: out\/acme \([1-9] written/);
      expect(readFileSync("out/acme/aws/main.tf.json", "utf8")).toContain(version);
    }
  });

  test("may be written in a burst", async () => {
    write("acme.yaml", manifest("acme"));
    const { round, shown } = watching(["acme.yaml"]);
    await round();
    for (let size = 0; size < 100; size++) write("acme.yaml", manifest("acme").slice(0, size * 10));
    write("acme.yaml", manifest("acme").replace("0.6.9", "0.7.0"));
    expect(await round()).toMatch(/^\nacme\.yaml changed\nacme: /);
    expect(shown().match(/acme\.yaml changed/g)).toHaveLength(1);
  });

  test("that changes while it is compiled is compiled once more, and nothing is waited for in between", async () => {
    write("acme.yaml", manifest("acme"));
    let changed = false;
    const { round } = watching(["acme.yaml"], () => {
      if (!changed) edit("acme.yaml", "0.6.9", "0.7.0");
      changed = true;
    });
    expect(await round()).toMatch(
      /^acme: out\/acme \(9 written.*\n\nacme\.yaml changed\nacme: out\/acme \([1-9] written/s,
    );
    expect(readFileSync("out/acme/aws/main.tf.json", "utf8")).toContain("0.7.0");
  });
});

describe("what a manifest names", () => {
  const withRules = manifest("acme", "msft-teams: { rules: rules/teams.yaml }");
  const emitted = () => readFileSync("out/acme/aws/rules/msft-teams.yaml", "utf8");

  test("rules, also before there are any and when the folder around them is replaced", async () => {
    write("acme.yaml", withRules);
    const { round } = watching(["acme.yaml"]);
    expect(await round()).toMatch(
      /error load\/not-found.*\nwaiting for changes of 1 manifest and 1 file that it names; Ctrl-C ends it\n$/s,
    );
    write("rules/teams.yaml", RULES);
    expect(await round()).toMatch(/^\nrules\/teams\.yaml appeared\nacme: out\/acme \(10 written/);
    write("rules/teams.yaml", `# changed\n${RULES}`);
    expect(await round()).toMatch(/^\nrules\/teams\.yaml changed\nacme: out\/acme \([1-9] written/);
    expect(emitted()).toContain("# changed");

    write("others/teams.yaml", `# another folder\n${RULES}`);
    renameSync("rules", "former");
    renameSync("others", "rules");
    expect(await round()).toMatch(/^\nrules\/teams\.yaml changed\n/);
    expect(emitted()).toContain("# another folder");
    write("rules/teams.yaml", `# in that folder\n${RULES}`);
    await round();
    expect(emitted()).toContain("# in that folder");

    rmSync("rules", { recursive: true });
    expect(await round()).toMatch(/^\nrules\/teams\.yaml is gone\nacme\.yaml:17:24: error load\/not-found/);
    write("rules/teams.yaml", RULES);
    expect(await round()).toMatch(/^\nrules\/teams\.yaml appeared\n/);
    expect(emitted()).not.toContain("# in that folder");
  });

  test("rules that appear in a folder which took the place of another without any", async () => {
    write("acme.yaml", withRules);
    mkdirSync("rules");
    mkdirSync("others");
    const { round } = watching(["acme.yaml"]);
    expect(await round()).toContain("error load/not-found");
    renameSync("rules", "former");
    renameSync("others", "rules");
    await pause(500);
    write("rules/teams.yaml", RULES);
    expect(await round()).toMatch(/^\nrules\/teams\.yaml appeared\n/);
  });

  test("rules behind a link, also while that leads nowhere", async () => {
    write("manifests/acme.yaml", withRules);
    mkdirSync("manifests/rules");
    mkdirSync("elsewhere");
    symlinkSync("../../elsewhere/teams.yaml", "manifests/rules/teams.yaml");
    process.chdir("manifests");
    const { round } = watching(["acme.yaml"]);
    expect(await round()).toContain("error load/not-found");
    write("../elsewhere/teams.yaml", RULES);
    expect(await round()).toMatch(/^\nrules\/teams\.yaml appeared\nacme: /);
    write("../elsewhere/new.yaml", `# changed\n${RULES}`);
    renameSync("../elsewhere/new.yaml", "../elsewhere/teams.yaml");
    expect(await round()).toMatch(/^\nrules\/teams\.yaml changed\n/);
    expect(emitted()).toContain("# changed");
  });

  test("rules in a folder behind a link, which is replaced", async () => {
    write("manifests/acme.yaml", withRules);
    write("elsewhere/teams.yaml", RULES);
    write("others/teams.yaml", `# another folder\n${RULES}`);
    symlinkSync("../elsewhere", "manifests/rules");
    process.chdir("manifests");
    const { round } = watching(["acme.yaml"]);
    await round();
    renameSync("../elsewhere", "../former");
    renameSync("../others", "../elsewhere");
    expect(await round()).toMatch(/^\nrules\/teams\.yaml changed\n/);
    expect(emitted()).toContain("# another folder");
  });

  test("a connector of one's own", async () => {
    const golden = join(ROOT, "test/golden/connector-of-ones-own");
    cpSync(join(golden, "manifest.yaml"), "acme.yaml");
    cpSync(join(golden, "viva-rules.yaml"), "viva-rules.yaml");
    const definition = readFileSync(join(golden, "viva.yaml"), "utf8");
    const { round } = watching(["acme.yaml"]);
    expect(await round()).toContain('there is no file "viva.yaml"');
    write("viva.yaml", definition);
    expect(await round()).toMatch(/^\nviva\.yaml appeared\nacme-prod: out\/acme-prod \(/);
    write("viva.yaml", definition.replace("Viva Insights", "Viva of ours"));
    expect(await round()).toMatch(/^\nviva\.yaml changed\nacme-prod: out\/acme-prod \([1-9] written/);
    expect(readFileSync("out/acme-prod/CONSENT.md", "utf8")).toContain("Viva of ours");
  });

  test("a bundle that is still to be made", async () => {
    write("acme.yaml", manifest("acme").replace("{ version: 0.6.9 }", "{ file: build/psoxy-aws-0.6.9.jar }"));
    const { round } = watching(["acme.yaml"]);
    expect(await round()).toContain("error");
    write("build/psoxy-aws-0.6.9.jar", "");
    expect(await round()).toMatch(/^\nbuild\/psoxy-aws-0\.6\.9\.jar appeared\nacme: out\/acme \(9 written/);
  });

  test("no more, once it is no longer named", async () => {
    write("rules/teams.yaml", RULES);
    write("acme.yaml", withRules);
    const { round, shown } = watching(["acme.yaml"]);
    await round();
    write("acme.yaml", manifest("acme"));
    expect(await round()).toContain("waiting for changes of 1 manifest; ");
    write("rules/teams.yaml", "changed");
    await pause(500);
    write("acme.yaml", withRules);
    expect(await round()).toContain("error load/not-rules");
    expect(shown()).not.toContain("rules/teams.yaml changed");
  });
});

describe("manifests that come and go", () => {
  test("by their default names, the first one included", async () => {
    const { round } = watching();
    expect(await round()).toMatch(
      /^psoxy-compile: there is no psoxy\.yaml.*\nwaiting for a manifest; Ctrl-C ends it\n$/s,
    );
    write("psoxy.yaml", manifest("acme"));
    expect(await round()).toMatch(/^\npsoxy\.yaml appeared\nacme: out\/acme \(9 written/);
    write("test.psoxy.yaml", manifest("test"));
    const third = await round();
    expect(third).toMatch(/^\ntest\.psoxy\.yaml appeared\ntest: out\/test \(9 written/);
    expect(third).toContain("2 manifests: 1 written, 1 unchanged, 0 with errors\nwaiting for changes of 2 manifests;");
    unlinkSync("psoxy.yaml");
    expect(await round()).toMatch(
      /^\npsoxy\.yaml is gone\nout\/acme: warning output\/orphaned-folder.*waiting for changes of 1 manifest;/s,
    );
  });

  test("by a pattern, in folders that are still to come", async () => {
    const { round } = watching(["deployments/**/*.yaml"]);
    expect(await round()).toContain("error load/no-match");
    write("deployments/eu/acme.yaml", manifest("acme"));
    expect(await round()).toMatch(/^\ndeployments\/eu\/acme\.yaml appeared\nacme: /);
    write("deployments/us/west/beta.yaml", manifest("beta"));
    expect(await round()).toMatch(/^\ndeployments\/us\/west\/beta\.yaml appeared\nbeta: /);
    rmSync("deployments/us", { recursive: true });
    expect(await round()).toMatch(/^\ndeployments\/us\/west\/beta\.yaml is gone\nout\/beta: warning/);
  });

  test("what was written is taken for none of them", async () => {
    write("rules/teams.yaml", RULES);
    write("deployments/acme.yaml", manifest("acme", "msft-teams: { rules: ../rules/teams.yaml }"));
    const { round, shown } = watching(["{deployments,out}/**/*.yaml"]);
    await round();
    await pause(700);
    edit("deployments/acme.yaml", "0.6.9", "0.7.0");
    await round();
    await pause(700);
    expect(shown().match(WAITS_ALL)).toHaveLength(2);
  });
});

describe("of several manifests", () => {
  beforeEach(() => {
    for (const name of ["a", "b", "c"]) write(`${name}.psoxy.yaml`, manifest(name));
  });

  test("only those are told of to which something happened", async () => {
    const { round } = watching();
    await round();
    write("b.psoxy.yaml", manifest("b").replace("us-east-1", "mars"));
    expect(await round()).toMatch(
      /^\nb\.psoxy\.yaml changed\nb\.psoxy\.yaml:11:13: error.*\n3 manifests: 0 written, 2 unchanged, 1 with errors\n1 error; /s,
    );
    write("c.psoxy.yaml", manifest("c").replace("0.6.9", "0.7.0"));
    const third = await round();
    expect(third).toMatch(/^\nc\.psoxy\.yaml changed\nc: out\/c \([1-9] written/);
    expect(third).toMatch(/ 1 written, 1 unchanged, 1 with errors\n1 error, as before; nothing was written/);
    expect(third).not.toMatch(/mars|^a: /m);
    write("c.psoxy.yaml", manifest("c").replace("us-east-1", "venus"));
    expect(await round()).toContain("\n2 errors, 1 of them as before; nothing was written");
    write("b.psoxy.yaml", `${manifest("b").replace("us-east-1", "mars")}# no better\n`);
    expect(await round()).toContain("mars");
  });

  test("a change of many is one round", async () => {
    const { round } = watching();
    await round();
    for (const name of ["a", "b", "c", "d", "e"]) write(`${name}.psoxy.yaml`, manifest(name).replace("0.6.9", "0.7.0"));
    const second = await round();
    expect(second).toMatch(/^\na\.psoxy\.yaml changed, b\.psoxy\.yaml changed, c\.psoxy\.yaml changed and 2 more\n/);
    expect(second).toContain("5 manifests: 5 written, 0 unchanged, 0 with errors");
  });

  test("--quiet tells of errors alone", async () => {
    const { shown, stopped } = watching(["--quiet"]);
    await vi.waitFor(() => expect(existsSync("out/c/psoxy-compile.lock.json")).toBe(true), { timeout: 20_000 });
    await vi.waitFor(
      () => {
        write("b.psoxy.yaml", "version: [");
        expect(shown()).toContain("load/yaml-syntax");
      },
      { timeout: 20_000, interval: 1_000 },
    );
    expect(shown()).not.toMatch(/waiting|written,|changed/);
    expect(await stopped()).toBe(0);
  });
});

test.each(["removed", "renamed"])("when the folder is %s in which it was started, it ends", async (fate) => {
  write("here/psoxy.yaml", manifest("acme"));
  process.chdir("here");
  const { round, shown, ended } = watching();
  await round();
  if (fate === "removed") rmSync(join(folder, "here"), { recursive: true });
  else renameSync(join(folder, "here"), join(folder, "there"));
  expect(await ended).toBe(1);
  expect(shown()).toMatch(/ends it\npsoxy-compile: the folder in which it was started is gone\n$/);
});

test.each([
  [["--check"], "--watch writes and --check does not: one of them has to go"],
  [["--format", "json"], "--watch reports as text: --format json is for a run that ends"],
  [["--timings"], "--timings is of a run that ends, which --watch does not"],
  [["-"], "--watch follows files, and standard input is none"],
])("%j makes no sense with it", async (words, problem) => {
  expect(await commandLine("-w", ...words)).toEqual({
    status: 2,
    output: "",
    error: `psoxy-compile: ${problem}\nTry psoxy-compile --help.\n`,
  });
});

describe("the built program", () => {
  /** Starts it where a manifest is. */
  function program(options: readonly string[] = []) {
    write("psoxy.yaml", manifest("acme"));
    const child = spawn(process.execPath, [...options, join(ROOT, "dist/cli.cjs"), "--watch"]);
    let shown = "";
    child.stderr.on("data", (text) => {
      shown += text;
    });
    const ended = new Promise((resolve) => child.on("close", (status, signal) => resolve({ status, signal })));
    ends.push(() => child.kill("SIGKILL") && ended);
    return { child, round: follow(() => shown), shown: () => shown, ended };
  }

  test.each(["SIGINT", "SIGTERM"] as const)("compiles when something changes, and ends on %s", async (signal) => {
    const { child, round, ended } = program();
    expect(await round()).toContain("acme: out/acme (9 written");
    edit("psoxy.yaml", "0.6.9", "0.7.0");
    expect(await round()).toMatch(/^\npsoxy\.yaml changed\nacme: out\/acme \([1-9] written/);
    child.kill(signal);
    expect(await ended).toEqual({ status: 0, signal: null });
  });

  /** Loaded first, it has the system tell otherwise, or not at all, what happens to files. */
  function instead(watch: string): readonly string[] {
    write("instead.cjs", `require("node:fs").watch = () => { ${watch} };`);
    return ["--require", "./instead.cjs"];
  }

  test("looks every second where the system refuses to tell, and says so once", async () => {
    const { round, shown } = program(
      instead(
        `throw Object.assign(new Error("ENOSPC: System limit for number of file watchers reached"), { code: "ENOSPC" });`,
      ),
    );
    expect(await round()).toContain("acme: out/acme (9 written");
    edit("psoxy.yaml", "0.6.9", "0.7.0");
    expect(await round()).toMatch(/^\npsoxy\.yaml changed\nacme: out\/acme \([1-9] written/);
    expect(
      shown().match(/looking every second, since the system does not tell what happens: ENOSPC: .*\n/g),
    ).toHaveLength(1);
  });

  test("looks now and then where the system says that it will tell, and does not", async () => {
    const { round } = program(instead(`return Object.assign(new (require("node:events"))(), { close() {} });`));
    await round();
    edit("psoxy.yaml", "0.6.9", "0.7.0");
    expect(await round()).toMatch(/^\npsoxy\.yaml changed\nacme: out\/acme \([1-9] written/);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PROGRAM, writeDeployments } from "../../bench/deployments.js";
import { measureInTurns } from "../../bench/measure.js";
import { jsonnet, jsonnetVersion } from "../../bench/peers.js";
import { eachMoreRatio, startUpRatio } from "../../bench/ratios.js";

interface Limits {
  readonly startUp: number;
  readonly eachMore: number;
}

/** By major version of Node, with room for noise: Node 22 starts in a third of the time of Node 20, and what we add stays the same. */
const limits: Readonly<Record<string, Limits>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../bench/limits.json"), "utf8"),
);
const [major = ""] = process.versions.node.split(".");
const here = limits[major];

function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ratios-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.skipIf(here === undefined)("a compile of six connectors takes no more of bare Node's time than it may", () => {
  expect(startUpRatio(workFolder(), 12)).toBeLessThan(here?.startUp ?? 0);
});

test.skipIf(here === undefined)("neither does each deployment more, when there are many", () => {
  expect(eachMoreRatio(workFolder(), 3)).toBeLessThan(here?.eachMore ?? 0);
});

test.skipIf(jsonnetVersion() === undefined)("the jsonnet program of the benchmark makes the same Terraform", () => {
  const folder = workFolder();
  const deployments = writeDeployments(folder, 2);
  const peer = jsonnet(deployments);
  const manifests = deployments.manifests.map((name) => join(folder, name));
  const ours = {
    name: "ours",
    command: [process.execPath, PROGRAM, "--out", join(folder, "out"), ...manifests],
  } as const;
  expect([...measureInTurns([ours, peer], 1).keys()]).toEqual(["ours", "jsonnet"]);
  expect(peer.wrong()).toEqual([]);
  writeFileSync(join(folder, "out/acme-0002/aws/main.tf.json"), "{}");
  expect(peer.wrong()).toEqual(["acme-0002/aws/main.tf.json"]);
});

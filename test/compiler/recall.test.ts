/** What becomes of applications over any number of changes, whatever is changed into what. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";
import { LOCK_NAME, type Lock, readLock } from "../../src/lock/lock.js";

const folder = mkdtempSync(join(tmpdir(), "recall-"));
afterAll(() => rmSync(folder, { recursive: true }));

const OBJECT_IDS = ["3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70", "6f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b"];
const CLIENT_IDS = ["0d9c8b7a-6f5e-4d3c-9b2a-1f0e9d8c7b6a", "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"];

/** One of two applications that exist, in any of the ways in which it may stand in a manifest; or a created one. */
const existing = (which: 0 | 1) => {
  const [objectId, clientId] = [OBJECT_IDS[which], CLIENT_IDS[which]];
  return fc.constantFrom(
    {},
    { source: "adopt", objectId },
    { source: "adopt", objectId, federatedCredentialId: "c4a1d2e3-f4b5-4c6d-8e7f-901a2b3c4d5e" },
    { source: "reference", objectId, clientId },
    { source: "external", clientId },
    { source: "requested" },
  );
};

const anyState = fc
  .record({
    connectors: fc.constantFrom(["outlook-cal"], ["outlook-cal", "outlook-mail"], ["calendar", "outlook-mail"]),
    group: fc.constantFrom(undefined, "outlook", "office"),
    first: existing(0),
    second: existing(1),
    consent: fc.constantFrom("runbook", "terraform"),
  })
  .map(({ connectors, group, first, second, consent }) => {
    const [one = "", other] = connectors;
    const apart = { [one]: first, ...(other === undefined ? {} : { [other]: second }) };
    return stringify({
      version: 1,
      deployment: "acme-prod",
      microsoft365: { tenantId: "6e4c8e9f-76cf-41d1-806e-61838b880b87", consent },
      host: {
        aws: {
          accountId: "123456789012",
          region: "us-east-1",
          bundle: { version: "0.6.9" },
          callers: { gcpServiceAccountIds: ["123456712345671234567"] },
        },
      },
      connectors: Object.fromEntries(
        connectors.map((id) => [id, id === "calendar" ? { connector: "outlook-cal" } : {}]),
      ),
      applications: group === undefined ? apart : { [group]: { ...first, connectors: "all" } },
    });
  });

type Emitted = ReadonlyMap<string, string>;

function emit(manifest: string, lock: Lock | undefined): Emitted | undefined {
  const path = join(folder, "manifest.yaml");
  writeFileSync(path, manifest);
  const { files } = compile(path, emitters, { lockOf: () => lock });
  return files.length === 0 ? undefined : new Map(files.map((file) => [file.path, file.content]));
}

function lockIn(files: Emitted): Lock {
  const lock = readLock(files.get(LOCK_NAME) ?? "", "acme-prod");
  if ("reason" in lock) throw new Error(lock.reason);
  return lock;
}

function declaredIn(files: Emitted): ReadonlySet<string> {
  const { resource = {} } = JSON.parse(files.get("azuread/main.tf.json") ?? "{}");
  const addresses = Object.entries(resource as Readonly<Record<string, object>>).flatMap(([type, labels]) =>
    Object.keys(labels).map((label) => `module.azuread.${type}.${label}`),
  );
  return new Set(addresses);
}

interface Blocks {
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
  readonly removed?: readonly { readonly from: string }[];
}

/** What Terraform would refuse about moving and removing. */
function contradictions(files: Emitted): readonly string[] {
  const declared = declaredIn(files);
  const { moved = [], removed = [] }: Blocks = JSON.parse(files.get("moved.tf.json") ?? "{}");
  const gone = new Set(removed.map(({ from }) => from));
  const sources = moved.map(({ from }) => from);
  return [
    ...[...gone].filter((from) => declared.has(from)).map((from) => `${from} is removed and declared`),
    ...sources.filter((from) => declared.has(from)).map((from) => `${from} moves away and is declared`),
    ...sources.filter((from) => gone.has(from)).map((from) => `${from} moves away and is removed`),
    ...moved.filter(({ to }) => gone.has(to)).map(({ to }) => `${to} is moved to and removed`),
    ...sources.filter((from, index) => sources.indexOf(from) !== index).map((from) => `${from} moves twice`),
  ];
}

/** Where something that was under an address is now, by the moves. */
function follow(address: string, moves: Readonly<Record<string, string>>, steps = 0): string {
  const next = moves[address];
  return next === undefined || steps > 20 ? address : follow(next, moves, steps + 1);
}

const BORROWED = /\.azuread_application_(registration|api_access)\./;

test("nothing borrowed is lost, and Terraform has nothing to refuse, through any changes", () => {
  let changes = 0;
  fc.assert(
    fc.property(fc.array(anyState, { minLength: 2, maxLength: 5 }), (states) => {
      let lock: Lock | undefined;
      const borrowed = new Set<string>();
      for (const state of states) {
        const files = emit(state, lock);
        // A change that is refused is not made.
        if (files === undefined) continue;
        changes += 1;
        expect(contradictions(files)).toEqual([]);
        lock = lockIn(files);
        const declared = declaredIn(files);
        for (const address of declared) if (BORROWED.test(address)) borrowed.add(address);
        const { moves, letGo } = lock;
        const lost = [...borrowed].filter((address) => {
          const present = follow(address, moves);
          return !declared.has(present) && !letGo.includes(present);
        });
        expect(lost).toEqual([]);
        expect(emit(state, lock)).toEqual(files);
      }
    }),
    { numRuns: 150 },
  );
  expect(changes).toBeGreaterThan(200);
});

const ADOPTED = `version: 1
deployment: acme-prod
microsoft365: { tenantId: 6e4c8e9f-76cf-41d1-806e-61838b880b87 }
host:
  aws:
    accountId: "123456789012"
    region: us-east-1
    bundle: { version: 0.6.9 }
    callers: { gcpServiceAccountIds: ["123456712345671234567"] }
connectors: { outlook-cal: {}, outlook-mail: {} }
applications: { outlook-mail: { source: adopt, objectId: ${OBJECT_IDS[0]} } }
`;
const DROPPED = ADOPTED.replace(", outlook-mail: {} }", " }").replace(/applications:.*\n/, "");

test("what was let go is forgotten when its lines are removed from the lock", () => {
  const first = emit(ADOPTED, undefined) ?? new Map();
  const second = emit(DROPPED, lockIn(first)) ?? new Map();
  expect(second.get("moved.tf.json")).toContain("azuread_application_registration.outlook-mail");
  const third = emit(DROPPED, { ...lockIn(second), letGo: [] }) ?? new Map();
  expect(third.get("moved.tf.json")).toBeUndefined();
  expect(lockIn(third).letGo).toEqual([]);
});

test("a lock whose moves go round in a circle is no reason to fall over", () => {
  const [a, b] = ["a", "b"].map((label) => `module.azuread.azuread_application.${label}`) as [string, string];
  const lock = { ...lockIn(emit(ADOPTED, undefined) ?? new Map()), letGo: [a], moves: { [a]: b, [b]: a } };
  const files = emit(DROPPED, lock) ?? new Map();
  expect(contradictions(files)).toEqual([]);
});

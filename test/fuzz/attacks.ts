/** Inputs that can be made as large as one likes: what takes twice the text should take about twice the time. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One way to be large. */
export interface Attack {
  readonly name: string;
  readonly target: string;
  /** The input of a size, of which more is more. */
  readonly input: (size: number) => string;
  /** A size that is far beyond anything sensible, and about as large as a file may be. */
  readonly size: number;
}

const HEAD = `version: 1
deployment: acme-prod
microsoft365:
  tenantId: 6e4c8e9f-76cf-41d1-806e-61838b880b87
host:
  aws:
    accountId: "123456789012"
    region: us-east-1
    bundle: { version: 0.6.9 }
    callers:
      gcpServiceAccountIds: ["123456712345671234567"]
`;
const TAIL = "connectors:\n  outlook-cal: {}\n";
const CONNECTOR = `displayName: Own
summary: Own.
sourceKind: outlook-cal
availability: ga
targetHost: graph.microsoft.com
permissions:
  - { name: User.Read.All, reason: lists people }
`;

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");
const guid = (index: number): string => `6e4c8e9f-76cf-41d1-806e-${index.toString(16).padStart(12, "0")}`;
const address = (index: number): string => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;

const manifest = (name: string, size: number, input: Attack["input"]): Attack => ({
  name,
  target: "manifest",
  size,
  input,
});
const of =
  (target: string) =>
  (name: string, size: number, input: Attack["input"]): Attack => ({ name, target, size, input });
const rules = of("rules");
const connector = of("connector");
const lock = of("lock");
const outputs = of("outputs");
const plan = of("plan-aws");
const words = of("words");

const PLANS = join(import.meta.dirname, "../plan/plans");
const changedPlan = (change: (plan: Record<string, unknown>) => object): string => {
  const text = readFileSync(join(PLANS, "one-connector-aws.json"), "utf8");
  return JSON.stringify({ ...JSON.parse(text), ...change(JSON.parse(text)) });
};

export const attacks: readonly Attack[] = [
  manifest(
    "connectors",
    1_000,
    (size) => `${HEAD}connectors:\n${many(size, (n) => `  msft-teams-${n}: { connector: msft-teams }\n`)}`,
  ),
  manifest(
    "connectors of one application",
    300,
    (size) =>
      `${HEAD}applications:\n  all: { connectors: all }\nconnectors:\n${many(size, (n) => `  msft-teams-${n}: { connector: msft-teams }\n`)}`,
  ),
  manifest(
    "connectors nobody knows",
    10_000,
    (size) => `${HEAD}connectors:\n${many(size, (n) => `  outlook-kal-${n}: {}\n`)}`,
  ),
  manifest(
    "connectors with mistakes",
    10_000,
    (size) => `${HEAD}connectors:\n${many(size, (n) => `  msft-teams-${n}: { connector: msft-teams, rulez: 1 }\n`)}`,
  ),
  manifest(
    "connectors with nothing in them",
    10_000,
    (size) => `${HEAD}connectors:\n${many(size, (n) => `  c${n}:\n`)}`,
  ),
  manifest(
    "connectors with rules that are not there",
    5_000,
    (size) =>
      `${HEAD}connectors:\n${many(size, (n) => `  msft-teams-${n}: { connector: msft-teams, rules: r${n}.yaml }\n`)}`,
  ),
  manifest(
    "applications",
    10_000,
    (size) => `${HEAD}${TAIL}applications:\n${many(size, (n) => `  a${n}: { connectors: [outlook-cal] }\n`)}`,
  ),
  manifest(
    "applications that list what is not there",
    10_000,
    (size) => `${HEAD}${TAIL}applications:\n${many(size, (n) => `  a${n}: { connectors: [no-${n}] }\n`)}`,
  ),
  manifest(
    "an application that lists much that is not there",
    10_000,
    (size) => `${HEAD}${TAIL}applications:\n  a: { connectors: [${many(size, (n) => `no-${n}, `)}] }\n`,
  ),
  manifest("keys at the top", 20_000, (size) => `${many(size, (n) => `key${n}: 1\n`)}${HEAD}${TAIL}`),
  manifest("keys in the wrong place", 20_000, (size) => `${HEAD}${many(size, (n) => `    key${n}: 1\n`)}${TAIL}`),
  manifest("the same key", 20_000, (size) => `${HEAD}${TAIL}${many(size, () => "x-a: 1\n")}`),
  manifest(
    "the same list item",
    20_000,
    (size) => `${HEAD}proxy:\n  allowedIps: [${many(size, () => "10.0.0.1, ")}]\n${TAIL}`,
  ),
  manifest(
    "addresses",
    20_000,
    (size) => `${HEAD}proxy:\n  allowedIps: [${many(size, (n) => `${address(n)}, `)}]\n${TAIL}`,
  ),
  manifest(
    "addresses that are none",
    20_000,
    (size) => `${HEAD}proxy:\n  allowedIps:\n${many(size, (n) => `    - 10.0.${n}.1\n`)}${TAIL}`,
  ),
  manifest(
    "callers",
    10_000,
    (size) => `${HEAD}      awsArns:\n${many(size, (n) => `        - arn:aws:iam::123456789012:role/r${n}\n`)}${TAIL}`,
  ),
  manifest(
    "owners",
    10_000,
    (size) => `${HEAD.replace("host:", `  owners:\n${many(size, (n) => `    - ${guid(n)}\n`)}host:`)}${TAIL}`,
  ),
  manifest(
    "lists of mappings",
    10_000,
    (size) =>
      `${HEAD}connectors:\n  outlook-cal:\n    permissions:\n${many(size, (n) => `      - { name: Place.Read.All, reason: r${n} }\n`)}`,
  ),
  manifest(
    "permissions nobody knows",
    2_000,
    (size) =>
      `${HEAD}connectors:\n  outlook-cal:\n    permissions:\n${many(size, (n) => `      - { name: Plaze.Reat.${n}, reason: r }\n`)}`,
  ),
  manifest(
    "variables of the environment",
    10_000,
    (size) => `${HEAD}connectors:\n  outlook-cal:\n    environment:\n${many(size, (n) => `      V${n}: v\n`)}`,
  ),
  manifest(
    "tags",
    10_000,
    (size) =>
      `${HEAD.replace("    callers:", `    tags:\n${many(size, (n) => `      t${n}: v\n`)}    callers:`)}${TAIL}`,
  ),
  manifest(
    "a long text",
    900_000,
    (size) => `${HEAD}connectors:\n  outlook-cal:\n    environment: { A: "${"a".repeat(size)}" }\n`,
  ),
  manifest("a long key", 900_000, (size) => `${HEAD}${TAIL}${"k".repeat(size)}: 1\n`),
  manifest("a long key of a connector", 900_000, (size) => `${HEAD}connectors:\n  ${"k".repeat(size)}: {}\n`),
  manifest(
    "a long value",
    900_000,
    (size) => `${HEAD.replace("us-east-1", "us-east-1".repeat(Math.ceil(size / 9)))}${TAIL}`,
  ),
  manifest("a long GUID", 900_000, (size) => `${HEAD.replace("6e4c", "6e4c8e9f-".repeat(Math.ceil(size / 9)))}${TAIL}`),
  manifest(
    "a long path",
    900_000,
    (size) => `${HEAD}connectors:\n  msft-teams: { rules: "${"a/".repeat(size / 2)}r.yaml" }\n`,
  ),
  manifest(
    "a long URL of a bundle",
    900_000,
    (size) => `${HEAD.replace("{ version: 0.6.9 }", `{ s3: "s3://b/${"a ".repeat(size / 2)}", sha256: "a" }`)}${TAIL}`,
  ),
  manifest(
    "a long name of an account",
    900_000,
    (size) =>
      `${HEAD.replace("gcpServiceAccountIds", `awsArns: ["arn:aws:iam::123456789012:role/${"a".repeat(size)} "]\n      gcpServiceAccountIds`)}${TAIL}`,
  ),
  manifest(
    "a long domain",
    900_000,
    (size) => `${HEAD.replace("aws:", "gcp:")}      users: ["user:a@${"a-.".repeat(size / 3)}"]\n${TAIL}`,
  ),
  manifest("blanks", 900_000, (size) => `${HEAD}${TAIL}${" ".repeat(size)}`),
  manifest("blanks behind a value", 900_000, (size) => `${HEAD}${TAIL.replace("{}", `{}${" ".repeat(size)}x`)}`),
  manifest("empty lines", 900_000, (size) => `${HEAD}${"\n".repeat(size)}${TAIL}`),
  manifest("comments", 300_000, (size) => `${HEAD}${"#\n".repeat(size)}${TAIL}`),
  manifest("escapes", 140_000, (size) => `${HEAD}${TAIL}x-a: "${"\\u0041".repeat(size)}"\n`),
  manifest("quotes", 400_000, (size) => `${HEAD}${TAIL}x-a: ${"'".repeat(size * 2)}\n`),
  manifest("accents to be joined", 300_000, (size) => `${HEAD}${TAIL}x-a: a${"\u0301".repeat(size)}\n`),
  manifest("invisible characters", 100_000, (size) => `${HEAD}${TAIL.replace("{}", `"${"\u200b".repeat(size)}"`)}`),
  manifest("numbers", 200_000, (size) => `${HEAD}${TAIL}x-a: [${"1, ".repeat(size)}]\n`),
  manifest("digits", 900_000, (size) => `${HEAD.replace('"123456789012"', "1".repeat(size))}${TAIL}`),
  manifest("documents", 100_000, (size) => `${HEAD}${TAIL}${"---\na: 1\n".repeat(size)}`),
  manifest("tags of values", 50_000, (size) => `${HEAD}${TAIL}x-a: [${"!t 1, ".repeat(size)}]\n`),
  manifest("directives", 50_000, (size) => `${"%TAG !a! x\n".repeat(size)}---\n${HEAD}${TAIL}`),
  manifest("halves of characters", 50_000, (size) => `${HEAD}${TAIL}x-a: [${'"\\ud800", '.repeat(size)}]\n`),
  manifest("lists in lists", 10_000, (size) => `${HEAD}${TAIL}x-a: ${"[".repeat(size)}${"]".repeat(size)}\n`),
  manifest(
    "lists in lists, a line each",
    1_000,
    (size) => `${HEAD}${TAIL}x-a:\n${many(size, (n) => `${" ".repeat(n)}-\n`)}`,
  ),
  manifest("lists in lists, one line", 10_000, (size) => `${HEAD}${TAIL}x-a:\n  ${"- ".repeat(size)}1\n`),
  manifest("mappings in mappings", 10_000, (size) => `${HEAD}${TAIL}x-a: ${"{a: ".repeat(size)}1${"}".repeat(size)}\n`),
  manifest("brackets that are never closed", 300_000, (size) => `${HEAD}${TAIL}x-a: ${"[".repeat(size)}\n`),
  manifest("brackets that were never opened", 300_000, (size) => `${HEAD}${TAIL}x-a: ${"]".repeat(size)}\n`),
  manifest("keys that are lists", 20_000, (size) => `${HEAD}${TAIL}x-a: { ${"? [a] : 1, ".repeat(size)} }\n`),
  manifest("anchors", 50_000, (size) => `${HEAD}${TAIL}x-a: [${many(size, (n) => `&a${n} 1, `)}]\n`),
  manifest("aliases of one anchor", 50_000, (size) => `${HEAD}${TAIL}x-a: &a 1\nx-b: [${"*a , ".repeat(size)}]\n`),
  manifest(
    "aliases of as many anchors",
    30_000,
    (size) => `${HEAD}${TAIL}x-a: [${many(size, (n) => `&a${n} 1, `)}]\nx-b: [${many(size, (n) => `*a${n} , `)}]\n`,
  ),
  manifest(
    "aliases in an anchor",
    30_000,
    (size) =>
      `${HEAD}${TAIL}x-a: [${many(size, (n) => `&a${n} 1, `)}]\nx-b: &b [${many(size, (n) => `*a${n} , `)}]\nx-c: *b\n`,
  ),
  manifest(
    "aliases of aliases",
    2_000,
    (size) => `${HEAD}${TAIL}x-0: &a0 [1]\n${many(size, (n) => `x-${n + 1}: &a${n + 1} [*a${n}]\n`)}`,
  ),
  manifest(
    "aliases that double",
    30,
    (size) => `${HEAD}${TAIL}x-0: &a0 [1]\n${many(size, (n) => `x-${n + 1}: &a${n + 1} [*a${n} , *a${n} ]\n`)}`,
  ),
  manifest(
    "merges that double",
    30,
    (size) =>
      `${HEAD}${TAIL}x-0: &a0 { a: 1 }\n${many(size, (n) => `x-${n + 1}: &a${n + 1} { <<: [*a${n} , *a${n} ], b${n}: 1 }\n`)}`,
  ),
  manifest(
    "merges in a row",
    500,
    (size) =>
      `${HEAD}x-0: &a0 { memoryMb: 512 }\n${many(size, (n) => `x-${n + 1}: &a${n + 1} { <<: *a${n} }\n`)}proxy: { <<: *a${size} }\n${TAIL}`,
  ),
  manifest(
    "merges of one mapping",
    2_000,
    (size) =>
      `${HEAD}x-a: &a { memoryMb: 512, timeoutSeconds: 60 }\nconnectors:\n${many(size, (n) => `  msft-teams-${n}: { connector: msft-teams, <<: *a }\n`)}`,
  ),
  manifest(
    "aliases inside themselves",
    2_000,
    (size) => `${HEAD}${TAIL}x-a: ${"&a [*a , ".repeat(size)}1${"]".repeat(size)}\n`,
  ),
  rules("endpoints", 30_000, (size) => `endpoints:\n${many(size, (n) => `  - pathTemplate: /v1.0/users/${n}\n`)}`),
  rules("a long expression", 900_000, (size) => `endpoints:\n  - pathRegex: "^${"(a+)+".repeat(size / 5)}$"\n`),
  rules("a long template", 900_000, (size) => `endpoints:\n  - pathTemplate: "${"/{a}".repeat(size / 4)}"\n`),
  connector(
    "permissions",
    10_000,
    (size) => CONNECTOR + many(size, (n) => `  - { name: Group.Read.All, reason: r${n} }\n`),
  ),
  connector(
    "permissions nobody knows",
    2_000,
    (size) => CONNECTOR + many(size, (n) => `  - { name: Grup.Raed.${n}, reason: r }\n`),
  ),
  connector("keys nobody knows", 20_000, (size) => CONNECTOR + many(size, (n) => `key${n}: 1\n`)),
  lock("files", 10_000, (size) =>
    JSON.stringify({
      ...LOCK(),
      files: Object.fromEntries(Array.from({ length: size }, (_, n) => [`f${n}.json`, "sha256:0"])),
    }),
  ),
  lock("instances", 5_000, (size) =>
    JSON.stringify({
      ...LOCK(),
      instances: Object.fromEntries(
        Array.from({ length: size }, (_, n) => [`i${n}`, Object.values(LOCK().instances)[0]]),
      ),
    }),
  ),
  lock("applications", 5_000, (size) =>
    JSON.stringify({
      ...LOCK(),
      applications: Object.fromEntries(
        Array.from({ length: size }, (_, n) => [`i${n}`, Object.values(LOCK().applications)[0]]),
      ),
    }),
  ),
  lock("moves", 10_000, (size) =>
    JSON.stringify({
      ...LOCK(),
      moves: Object.fromEntries(
        Array.from({ length: size }, (_, n) => [
          `module.azuread.azuread_application.a${n}`,
          `module.azuread.azuread_application.a${n + 1}`,
        ]),
      ),
    }),
  ),
  lock("what was let go", 10_000, (size) =>
    JSON.stringify({
      ...LOCK(),
      letGo: Array.from({ length: size }, (_, n) => `module.azuread.azuread_application.a${n}`),
    }),
  ),
  lock("lists in lists", 300_000, (size) =>
    JSON.stringify({ ...LOCK(), more: 1 }).replace(/1}$/, `${"[".repeat(size)}${"]".repeat(size)}}`),
  ),
  outputs(
    "lists in lists",
    300_000,
    (size) => `{"client_ids":{"value":{"msft-teams":${"[".repeat(size)}${"]".repeat(size)}}}}`,
  ),
  outputs("proxies nobody knows", 30_000, (size) =>
    JSON.stringify({
      endpoints: { value: Object.fromEntries(Array.from({ length: size }, (_, n) => [`i${n}`, "x"])) },
    }),
  ),
  plan("changes", 5_000, (size) =>
    changedPlan(() => ({
      resource_changes: Array.from({ length: size }, (_, n) => ({
        address: `module.aws.aws_iam_role.r${n}`,
        mode: "managed",
        type: "aws_iam_role",
        name: `r${n}`,
        module_address: "module.aws",
        change: { actions: ["create"], before: null, after: {} },
      })),
    })),
  ),
  plan("modules in modules", 300_000, (size) =>
    changedPlan(() => ({
      prior_state: {
        values: {
          root_module: { child_modules: JSON.parse(`${"[".repeat(100)}${"1,".repeat(size)}1${"]".repeat(100)}`) },
        },
      },
    })),
  ),
  plan("modules in a module", 500_000, (size) =>
    changedPlan(() => ({
      prior_state: { values: { root_module: { child_modules: JSON.parse(`[${"1,".repeat(size)}1]`) } } },
    })),
  ),
  plan(
    "lists in lists",
    500_000,
    (size) =>
      `{"format_version":"1.2","planned_values":${"[".repeat(size)}${"]".repeat(size)},"configuration":{"root_module":{}}}`,
  ),
  words("a long word", 100_000, (size) => JSON.stringify(["a".repeat(size)])),
  words("many words", 20_000, (size) => JSON.stringify(Array.from({ length: size }, (_, n) => `w${n}`))),
];

interface LockText {
  readonly instances: Readonly<Record<string, unknown>>;
  readonly applications: Readonly<Record<string, unknown>>;
}

function LOCK(): LockText {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../../out/acme-prod/psoxy-compile.lock.json"), "utf8"));
}

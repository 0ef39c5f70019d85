import { catalogue } from "../../../compiler/catalogue.generated.js";
import { visible } from "../../../diagnostics/text.js";
import { parseWords, UsageError } from "../../arguments.js";
import { connectorById } from "../connectors/find.js";
import { applicationsOf, DEFAULTS, type Draft, HOSTS, IDS_OF, type Ids, SOURCES } from "./answers.js";
import { mistakeIn } from "./judge.js";

export interface InitArguments {
  /** File to write. */
  readonly path: string;
  readonly draft: Draft;
  readonly color: boolean;
}

const OPTIONS = {
  host: { type: "string" },
  deployment: { type: "string" },
  tenant: { type: "string" },
  account: { type: "string" },
  project: { type: "string" },
  region: { type: "string" },
  connectors: { type: "string", multiple: true },
  applications: { type: "string" },
  shared: { type: "boolean" },
  "object-id": { type: "string", multiple: true },
  "client-id": { type: "string", multiple: true },
  caller: { type: "string", multiple: true },
  bundle: { type: "string" },
  "no-color": { type: "boolean", default: false },
} as const;

/** What the words of the command line answer; all of it is valid. */
export function parseInit(words: readonly string[]): InitArguments {
  const { values, positionals } = parseWords(words, OPTIONS);
  const [path = "psoxy.yaml", ...more] = positionals;
  if (more.length > 0) throw new UsageError("init writes one manifest");
  if (!/\.ya?ml$/.test(path)) {
    throw new UsageError(`the name of a manifest ends in .yaml, and "${visible(path)}" does not`);
  }
  const host = hostOf(values);
  const source = oneOf("--applications", SOURCES, values.applications);
  const connectors = values.connectors && connectorsOf(listed(values.connectors));
  const applications = { connectors, source, shared: values.shared };
  const draft = judged([
    ["--host", { host }],
    ["--deployment", { deployment: values.deployment }],
    ["--tenant", { tenantId: values.tenant }],
    [host === "gcp" ? "--project" : "--account", { account: values.account ?? values.project }],
    ["--region", { region: values.region }],
    ["--connectors", { connectors }],
    ["--applications", { source, shared: values.shared }],
    ["--object-id", { objectIds: idsOf("--object-id", "objectIds", values["object-id"], applications) }],
    ["--client-id", { clientIds: idsOf("--client-id", "clientIds", values["client-id"], applications) }],
    ["--caller", { callers: values.caller && listed(values.caller) }],
    ["--bundle", { bundleVersion: values.bundle }],
  ]);
  return { path, draft, color: !values["no-color"] };
}

interface HostOptions {
  readonly host?: string;
  readonly account?: string;
  readonly project?: string;
  readonly region?: string;
  readonly caller?: readonly string[];
}

/** The cloud that is named, or that other options belong to. */
function hostOf({ host: named, account, project, region, caller }: HostOptions) {
  if (account !== undefined && project !== undefined) {
    throw new UsageError("--account is for AWS and --project for Google Cloud; leave one out");
  }
  const implied = account !== undefined ? "aws" : project !== undefined ? "gcp" : undefined;
  const host = oneOf("--host", HOSTS, named) ?? implied;
  if (implied !== undefined && host !== implied) {
    throw new UsageError(`--${implied === "aws" ? "account" : "project"} does not go with --host ${host}`);
  }
  if (host === undefined && (region !== undefined || caller !== undefined)) {
    throw new UsageError("--region and --caller depend on the cloud: add --account, --project or --host");
  }
  return host;
}

/** The options that init cannot do without and that were not given. */
export function missingOptions(draft: Draft): readonly string[] {
  const { host, source = DEFAULTS.source } = draft;
  const account = host === undefined ? "--account or --project" : host === "aws" ? "--account" : "--project";
  const needed = [
    [account, draft.account],
    ["--deployment", draft.deployment],
    ["--tenant", draft.tenantId],
    ["--region", draft.region],
    ["--connectors", draft.connectors],
    ["--caller", draft.callers],
  ] as const;
  const ids = IDS_OF[source].flatMap((which) =>
    applicationsOf(draft)
      .filter((key) => draft[which]?.[key] === undefined)
      .map((key) => `${which === "objectIds" ? "--object-id" : "--client-id"} ${key}=…`),
  );
  return [...needed.flatMap(([option, value]) => (value === undefined ? [option] : [])), ...ids];
}

/** Takes one option after the other, so that a mistake is the fault of the one that was taken last; all are reported. */
function judged(given: readonly (readonly [option: string, part: Draft])[]): Draft {
  const mistakes: string[] = [];
  let draft: Draft = {};
  for (const [option, part] of given) {
    if (Object.values(part).every((value) => value === undefined)) continue;
    const now = { ...draft, ...part };
    const mistake = mistakeIn(now);
    if (mistake === undefined) draft = now;
    else mistakes.push(`${option}: ${visible(mistake)}`);
  }
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n  "));
  return draft;
}

function oneOf<Word extends string>(option: string, words: readonly Word[], given: string | undefined) {
  const word = words.find((known) => known === given);
  if (given === undefined || word !== undefined) return word;
  throw new UsageError(`${option} is ${words.join(", ")}, not "${visible(given)}"`);
}

/** Several in one option, separated by commas, or in several options. */
export const listed = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/[\s,]+/)).filter((word) => word !== "");

/** Former ids become present ones; what is unknown stays, and the compiler says so. */
const connectorsOf = (words: readonly string[]): readonly string[] =>
  words.includes("all")
    ? catalogue.map(({ id }) => id)
    : [...new Set(words.map((word) => connectorById(word)?.id ?? word))].sort();

/** `<application>=<guid>`, or the GUID alone where there is one application. */
function idsOf(
  option: string,
  which: "objectIds" | "clientIds",
  given: readonly string[] | undefined,
  draft: Draft,
): Ids | undefined {
  if (given === undefined) return undefined;
  const { source = DEFAULTS.source } = draft;
  if (!IDS_OF[source].some((needed) => needed === which)) {
    throw new UsageError(`${option} does not go with --applications ${source}`);
  }
  const keys = applicationsOf(draft);
  const [only] = keys.length === 1 ? keys : [];
  return Object.fromEntries(
    given.map((text) => {
      const [, key = only, id = ""] = /^(?:([^=]*)=)?(.*)$/s.exec(text) ?? [];
      if (key !== undefined && keys.includes(key)) return [key, id];
      const of =
        keys.length === 0 ? "--connectors says of what" : `write ${keys.map((one) => `${one}=…`).join(" or ")}`;
      throw new UsageError(`${option} ${visible(text)} names no application; ${of}`);
    }),
  );
}

/** What somebody has to say before there can be a manifest. */
import { catalogue } from "../../../compiler/catalogue.generated.js";

export const HOSTS = ["aws", "gcp"] as const;
/** How the Entra applications come about; docs/applications.md tells them apart. */
export const SOURCES = ["create", "adopt", "reference", "external", "requested"] as const;

type HostKind = (typeof HOSTS)[number];
export type ApplicationSource = (typeof SOURCES)[number];
/** Application → GUID. */
export type Ids = Readonly<Record<string, string>>;

export interface Answers {
  readonly host: HostKind;
  /** Name of the deployment. */
  readonly deployment: string;
  readonly tenantId: string;
  /** Id of the AWS account or of the Google Cloud project. */
  readonly account: string;
  readonly region: string;
  /** Ids of the catalogue. */
  readonly connectors: readonly string[];
  readonly source: ApplicationSource;
  /** Whether one application serves all connectors. */
  readonly shared: boolean;
  readonly objectIds: Ids;
  readonly clientIds: Ids;
  /** Google service accounts, AWS principals, and on Google Cloud people and groups who test. */
  readonly callers: readonly string[];
  /** Release of Psoxy. */
  readonly bundleVersion: string;
}

/** As far as somebody has answered. */
export type Draft = { readonly [Key in keyof Answers]?: Answers[Key] | undefined };

/** What is taken where nothing is said. */
export const DEFAULTS = {
  source: "create",
  shared: false,
  /** The release that the catalogue was read at. */
  bundleVersion: latest(catalogue.flatMap(({ upstream }) => upstream?.version ?? [])),
} as const satisfies Draft;

function latest(versions: readonly string[]): string {
  return versions.toSorted((left, right) => left.localeCompare(right, "en", { numeric: true })).at(-1) ?? "";
}

/** Key of the application that serves all connectors. */
const SHARED = "shared";

/** Keys of the applications that there will be. */
export const applicationsOf = ({ connectors = [], shared = false }: Draft): readonly string[] =>
  shared && connectors.length > 1 ? [SHARED] : connectors;

/** The ids of an existing application that the manifest must name. */
export const IDS_OF = {
  create: [],
  adopt: ["objectIds"],
  reference: ["objectIds", "clientIds"],
  external: ["clientIds"],
  requested: [],
} as const satisfies Readonly<Record<ApplicationSource, readonly ("objectIds" | "clientIds")[]>>;

/** Stand-ins for what is not answered yet, so that what is can be judged by the compiler itself. */
const SAMPLES: Readonly<Record<HostKind, Pick<Answers, "account" | "region" | "callers">>> = {
  aws: { account: "000000000000", region: "us-east-1", callers: ["000000000000000000000"] },
  gcp: { account: "sample", region: "us-central1", callers: ["sample@sample.iam.gserviceaccount.com"] },
};

/** The answers, with something valid in place of each that is missing. */
export function completed(draft: Draft): Answers {
  const { host = "aws", source = DEFAULTS.source, shared = DEFAULTS.shared, bundleVersion } = draft;
  const { account, region, callers } = SAMPLES[host];
  const connectors = draft.connectors ?? catalogue.slice(0, 1).map(({ id }) => id);
  const ids = (digit: number) =>
    Object.fromEntries(
      applicationsOf({ connectors, shared }).map((key, index) => [
        key,
        `00000000-0000-4000-${digit}000-${String(index).padStart(12, "0")}`,
      ]),
    );
  return {
    host,
    deployment: draft.deployment ?? "sample",
    tenantId: draft.tenantId ?? "00000000-0000-4000-a000-000000000000",
    account: draft.account ?? account,
    region: draft.region ?? region,
    connectors,
    source,
    shared,
    objectIds: { ...ids(9), ...draft.objectIds },
    clientIds: { ...ids(8), ...draft.clientIds },
    callers: draft.callers ?? callers,
    bundleVersion: bundleVersion ?? DEFAULTS.bundleVersion,
  };
}

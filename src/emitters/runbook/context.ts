import { type Application, type Deployment, isOnAws, isOnGcp } from "../../compiler/deployment.js";
import { awsPart } from "./aws.js";
import { gcpPart } from "./gcp.js";
import type { HostPart } from "./host.js";
import { type Known, known, type Outputs } from "./known.js";

/** What every section is written from. */
export interface Context {
  readonly deployment: Deployment;
  readonly host: HostPart;
  readonly known: Known;
}

export function contextOf(deployment: Deployment, outputs: Outputs | undefined): Context {
  const values = known(outputs);
  if (isOnAws(deployment)) return { deployment, known: values, host: awsPart(deployment, values) };
  if (isOnGcp(deployment)) return { deployment, known: values, host: gcpPart(deployment, values) };
  throw new Error("a host without a runbook");
}

/** The client id where the manifest says it. */
const givenClientId = ({ source }: Application): string | undefined =>
  source.kind === "reference" || source.kind === "external" ? source.clientId : undefined;

/** The client id where it is known. */
export const clientIdOf = (application: Application, { known }: Context): string | undefined =>
  givenClientId(application) ?? known.value("client_ids", application.key);

/** The same as a word of a shell command. */
export const clientIdWord = (application: Application, { known }: Context): string =>
  givenClientId(application) ?? known.word("client_ids", application.key);

/** Whether a person has to consent. */
export const grantedByHand = ({ consent }: Application): boolean => consent.kind === "runbook";

/** Whether somebody else has the registration in hand. */
export const inOtherHands = (application: Application): boolean => givenClientId(application) !== undefined;

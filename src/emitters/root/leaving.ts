import type { Application, Deployment } from "../../compiler/deployment.js";
import { type EntraObject, entraAddress } from "../../lock/entra-objects.js";
import { address, Configuration } from "../../terraform/index.js";
import type { OutputFile } from "../emitter.js";
import { header } from "../header.js";

/**
 * What has another address now, and what leaves Terraform without being destroyed: `prevent_destroy` protects only while
 * its block stands. What may once have been made here and is in other hands now is let go even if no lock remembers it.
 */
export function leaving(deployment: Deployment): readonly OutputFile[] {
  const { letGo } = deployment.history;
  const otherHands = [...deployment.applications.flatMap(inOtherHands), ...secretsInOtherHands(deployment)];
  const all = Object.entries(deployment.history.moves);
  // Nothing moves to where it is let go: it is let go where it was.
  const moves = all.filter(([, to]) => !otherHands.includes(to));
  const stranded = all.filter(([, to]) => otherHands.includes(to)).map(([from]) => from);
  const forgotten = [...new Set([...letGo, ...otherHands, ...stranded])]
    .filter((path) => !moves.some(([from]) => from === path))
    .sort();
  if (moves.length + forgotten.length === 0) return [];
  const file = new Configuration(header(deployment));
  for (const [from, to] of moves) file.move(address(from), address(to));
  file.forget(...forgotten.map(address));
  return [{ path: "moved.tf.json", content: file.toString() }];
}

/** Addresses under which an application that exists now could have been Terraform's. */
function inOtherHands({ key, source }: Application): readonly string[] {
  const kinds: Readonly<Record<string, readonly EntraObject["kind"][]>> = {
    adopt: ["application"],
    reference: ["application", "registration", "apiAccess"],
  };
  return (kinds[source.kind] ?? []).map((kind) => entraAddress(kind, key));
}

/** What a salt and a key may have been made as, by module and type. */
const SECRET_TYPES = [
  "aws.aws_secretsmanager_secret",
  "aws.aws_secretsmanager_secret_version",
  "aws.aws_ssm_parameter",
  "gcp.google_secret_manager_secret",
  "gcp.google_secret_manager_secret_version",
] as const;

/** Of the present host, and of those that there were before. */
function secretsInOtherHands({ host, history }: Deployment): readonly string[] {
  if (host.secrets.create) return [];
  const modules = [host, ...history.formerHosts].map(({ kind }) => `${kind}.`);
  return SECRET_TYPES.filter((type) => modules.some((module) => type.startsWith(module))).flatMap((type) => [
    `module.${type}.psoxy_encryption_key`,
    `module.${type}.psoxy_salt`,
  ]);
}

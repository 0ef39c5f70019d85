import type { ProxyInstance } from "../../compiler/deployment.js";
import type { GcpHost } from "../../compiler/gcp-host.js";
import { type Address, address, type Configuration, type Expression } from "../../terraform/index.js";
import { checksum } from "./checksum.js";

/**
 * Lets the callers of the manifest call a function, one grant for each, beside whoever may already. Google forgets the grants
 * with a function that is made anew, so they are made anew with it.
 */
export function declareCallers(
  { id }: ProxyInstance,
  functionName: Expression<string>,
  functionAddress: Address,
  { region, callers }: GcpHost,
  file: Configuration,
): void {
  for (const member of new Set([...callers.serviceAccounts, ...callers.testers])) {
    file.resource("google_cloud_run_v2_service_iam_member", `${id}_${labelOf(member)}`, {
      location: region,
      name: functionName,
      role: "roles/run.invoker",
      member,
      lifecycle: { replace_triggered_by: [address(`${functionAddress.text}.id`)] },
    });
  }
}

/** The name before the @, to be read, and a checksum of the whole, to be unique. */
function labelOf(member: string): string {
  const name = member.slice(member.indexOf(":") + 1, member.indexOf("@")).replace(/[^A-Za-z0-9]+/g, "-");
  return `${name}_${checksum(member)}`;
}

import type { AwsHost } from "../../compiler/aws-host.js";
import type { InstanceRules, ProxyInstance } from "../../compiler/deployment.js";
import { type Address, type Configuration, call, comment, type Expression } from "../../terraform/index.js";
import { textOfRules } from "../rules.js";
import { parameterArn } from "./arn.js";
import type { Statement } from "./policy.js";

/** Rules of one's own as a function sees them. */
export interface DeclaredRules {
  /** Value of the variable RULES, when that is where they are. */
  readonly variable?: Expression<string>;
  /** What must be there before the function. */
  readonly addresses: readonly Address[];
  readonly statements: readonly Statement[];
}

/** Rules that fit stand in the function's environment, others in a parameter of their own. */
export function declareRules({ id, rules }: ProxyInstance, host: AwsHost, file: Configuration): DeclaredRules {
  if (rules === undefined) return { addresses: [], statements: [] };
  const written = textOfRules(id);
  if (rules.storage === "environment") return { variable: call("base64gzip", written), addresses: [], statements: [] };
  return declareParameter(id, rules, written, host, file);
}

function declareParameter(
  id: string,
  { storage }: InstanceRules,
  written: Expression<string>,
  host: AwsHost,
  file: Configuration,
): DeclaredRules {
  const name = `${host.secrets.path}${id}/RULES`;
  const parameter = file.resource("aws_ssm_parameter", `${id}_rules`, {
    "//": comment(
      "With a tier of its own the parameter would be deleted and made anew when the rules shrink below 4 KB",
    ),
    name,
    type: "String",
    tier: "Intelligent-Tiering",
    insecure_value: storage === "parameter" ? written : call("base64gzip", written),
  });
  const Resource = parameterArn(host, name);
  return {
    addresses: [parameter.address],
    statements: [{ Sid: "ReadOwnRules", Effect: "Allow", Action: "ssm:GetParameter", Resource }],
  };
}

/** `aws_ssm_parameter`, whose updates can silently lose a write-only value. */
import type { Change, Context, ResourceBehaviour } from "../behaviour.js";
import { type ExistingObject, Refused } from "../cloud.js";
import { changedNames } from "../planning.js";
import { exactlyOneOf, lengthBetween, oneOf, requires } from "../rules.js";
import type { Block } from "../schema.js";
import { text, type Values } from "../wire.js";
import { arn } from "./aws-names.js";

/** Arguments whose change makes the provider write the parameter again; it leaves only tags and `overwrite` alone. */
const written: Block = {
  attributes: Object.fromEntries(
    ["allowed_pattern", "arn", "data_type", "description", "insecure_value", "key_id", "name", "tier", "type", "value"]
      .concat("value_wo_version")
      .map((name) => [name, { type: "string" as const }]),
  ),
};

export const parameter: ResourceBehaviour = {
  forceNew: ["name", "data_type"],
  // A parameter cannot be moved back from the advanced tier.
  forceNewWhen: (prior, planned) => (prior.tier === "Advanced" && planned.tier === "Standard" ? ["tier"] : []),
  recomputed: {
    version: ["value", "insecure_value", "description"],
    value: ["insecure_value"],
    has_value_wo: ["value_wo_version"],
  },
  rules: [
    exactlyOneOf("value", "insecure_value", "value_wo"),
    requires("value_wo", "value_wo_version"),
    requires("value_wo_version", "value_wo"),
    oneOf("type", "String", "StringList", "SecureString"),
    oneOf("tier", "Standard", "Advanced", "Intelligent-Tiering"),
    lengthBetween("name", 1, 2048),
    lengthBetween("description", 0, 1024),
  ],
  fill: (planned, context) => ({
    id: text(planned.name),
    arn: arn(context, "ssm", `parameter/${text(planned.name).replace(/^\//, "")}`),
    data_type: "text",
    has_value_wo: planned.value_wo_version === null ? null : true,
    insecure_value: null,
    key_id: planned.type === "SecureString" ? "alias/aws/ssm" : "",
    tier: "Standard",
    value: null,
  }),
  sends,
  refuse: (change, _: Context, when) => {
    const sent = when === "apply" ? sends(change) : undefined;
    if (!sent) return;
    const value = text(sent.Value);
    const doing = `${change.prior ? "updating" : "creating"} SSM Parameter (${text(sent.Name)}): ValidationException`;
    if (value === "")
      throw new Refused(`${doing}: Value '' failed to satisfy constraint: length greater than or equal to 1`);
    if (value.includes("{{"))
      throw new Refused(`${doing}: Parameter value can't nest another parameter. Do not use "{{}}"`);
    const most = sent.Tier === "Advanced" || sent.Tier === "Intelligent-Tiering" ? 8192 : 4096;
    if (Buffer.byteLength(value) > most) throw new Refused(`${doing}: parameter value exceeds ${most} bytes`);
  },
  keep: (change) => {
    const sent = sends(change);
    return sent ? { "the value": text(sent.Value) } : {};
  },
  show: (stored, state) => {
    const value = stored["the value"] ?? null;
    if (state.has_value_wo === true) return { ...stored, value: null, insecure_value: null };
    const insecure = text(state.insecure_value) !== "" && stored.type !== "SecureString";
    return { ...stored, value: insecure ? null : value, insecure_value: insecure ? value : null };
  },
  // An import does not know that the value is write-only: it shows it.
  importState: (id) => ({ id, has_value_wo: false }),
};

function sends({ prior, planned, config }: Change): Values | undefined {
  if (prior && changedNames(written, prior, planned).length === 0) return undefined;
  const plain = text(planned.insecure_value) || text(planned.value);
  const raised = !prior || prior.value_wo_version !== planned.value_wo_version;
  return {
    Name: planned.name ?? null,
    Type: planned.type ?? null,
    Tier: planned.tier ?? null,
    Value: (raised && text(config.value_wo)) || plain,
  };
}

export function existingParameter(
  name: string,
  value: string,
  type: "String" | "SecureString" = "SecureString",
): ExistingObject {
  const values = {
    id: name,
    name,
    type,
    "the value": value,
    arn: `arn:aws:ssm:us-east-1:123456789012:parameter/${name.replace(/^\//, "")}`,
    data_type: "text",
    tier: "Standard",
    version: 1,
    key_id: type === "SecureString" ? "alias/aws/ssm" : "",
  };
  return { type: "aws_ssm_parameter", id: name, values, ...(type === "SecureString" ? { secret: value } : {}) };
}

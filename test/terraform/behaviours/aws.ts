/** What the aws provider adds to its schema: defaults, replacement, shapes of ids and ARNs, and what AWS refuses. */
import type { Context, ProviderBehaviours } from "../behaviour.js";
import { Refused } from "../cloud.js";
import { isUnknown, isValues, objects, text, texts, UNKNOWN, type Values } from "../wire.js";
import { iam } from "./aws-iam.js";
import { lambda } from "./aws-lambda.js";
import { accountOf, arn, regionOf } from "./aws-names.js";
import { other } from "./aws-other.js";
import { parameter } from "./aws-parameter.js";

const resources = { ...iam, ...lambda, ...other, aws_ssm_parameter: parameter };

function tagsAll(planned: Values, { provider }: Context): Values {
  if (!("tags_all" in planned)) return {};
  const common = objects(provider.default_tags)[0]?.tags;
  const own = planned.tags;
  if (isUnknown(own) || isUnknown(common)) return { tags_all: UNKNOWN };
  return { tags_all: { ...(isValues(common) ? common : {}), ...(isValues(own) ? own : {}) } };
}

export const aws: ProviderBehaviours = {
  legacy: true,
  configure: (context) => {
    const account = accountOf(context);
    const allowed = texts(context.provider.allowed_account_ids);
    if (allowed.length > 0 && !allowed.includes(account)) throw new Refused(`AWS account ID not allowed: ${account}`);
  },
  resources: Object.fromEntries(
    Object.entries(resources).map(([type, behaviour]) => [type, { derive: tagsAll, ...behaviour }]),
  ),
  data: {
    aws_caller_identity: {
      read: (config, context) => {
        const account_id = accountOf(context);
        return {
          ...config,
          id: account_id,
          account_id,
          arn: arn(context, "iam", "user/terraform"),
          user_id: "AIDATERRAFORM",
        };
      },
    },
    aws_iam_policy_document: {
      read: () => {
        throw new Refused("the stand-in renders no policy documents: jsonencode() one instead");
      },
    },
    aws_kms_key: {
      read: (config, context) => {
        const id = text(config.key_id);
        return { ...config, id, arn: id.startsWith("arn:") ? id : arn(context, "kms", `key/${id}`), enabled: true };
      },
    },
    aws_region: {
      read: (config, context) => {
        const name = text(config.name) || regionOf(context);
        return { ...config, id: name, name, endpoint: `ec2.${name}.amazonaws.com`, description: name };
      },
    },
  },
};

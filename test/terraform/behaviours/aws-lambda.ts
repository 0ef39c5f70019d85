import type { Change, Context, ResourceBehaviour } from "../behaviour.js";
import { Refused } from "../cloud.js";
import { hash } from "../made-up.js";
import { conflicting, exactlyOneOf, lengthBetween, matching, numberBetween, oneOf, requires } from "../rules.js";
import { isValues, objects, text } from "../wire.js";
import { arn, needs, parts, regionOf } from "./aws-names.js";

const functionName = /^(arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:)?[\w-]{1,64}$/;
const roleArn = matching("role", /^arn:aws[\w-]*:iam::\d{12}:role\/.+/, "the ARN of a role");
const runtimes = ["java11", "java17", "java21", "java25", "nodejs20.x", "nodejs22.x", "python3.12", "python3.13"];

export const lambda: Readonly<Record<string, ResourceBehaviour>> = {
  aws_cloudwatch_log_group: {
    defaults: { retention_in_days: 0, skip_destroy: false },
    forceNew: ["name", "name_prefix", "log_group_class"],
    rules: [conflicting("name", "name_prefix"), lengthBetween("name", 1, 512)],
    fill: ({ name }, context) => ({
      id: text(name),
      arn: arn(context, "logs", `log-group:${text(name)}`),
      log_group_class: "STANDARD",
      name_prefix: "",
    }),
  },
  aws_lambda_function: {
    defaults: {
      memory_size: 128,
      package_type: "Zip",
      publish: false,
      reserved_concurrent_executions: -1,
      skip_destroy: false,
      timeout: 3,
    },
    forceNew: ["function_name", "package_type"],
    computedBlocks: ["ephemeral_storage", "logging_config", "tracing_config"],
    recomputed: {
      last_modified: ["filename", "s3_bucket", "s3_key", "s3_object_version", "source_code_hash", "image_uri"],
    },
    rules: [
      matching("function_name", functionName, "a function's name or ARN"),
      roleArn,
      oneOf("runtime", ...runtimes),
      oneOf("architectures", "arm64", "x86_64"),
      numberBetween("memory_size", 128, 10240),
      numberBetween("timeout", 1, 900),
      exactlyOneOf("filename", "image_uri", "s3_bucket"),
      requires("s3_bucket", "s3_key"),
      requires("s3_key", "s3_bucket"),
      lengthBetween("handler", 1, 128),
    ],
    name: "function_name",
    fill: ({ function_name }, context) => {
      const own = arn(context, "lambda", `function:${text(function_name)}`);
      const invocations = (target: string) =>
        `arn:aws:apigateway:${regionOf(context)}:lambda:path/2015-03-31/functions/${target}/invocations`;
      return {
        id: text(function_name),
        arn: own,
        qualified_arn: `${own}:$LATEST`,
        invoke_arn: invocations(own),
        qualified_invoke_arn: invocations(`${own}:$LATEST`),
        version: "$LATEST",
        architectures: ["x86_64"],
        ephemeral_storage: [{ size: 512 }],
        logging_config: [{ log_format: "Text", log_group: `/aws/lambda/${text(function_name)}` }],
        tracing_config: [{ mode: "PassThrough" }],
        signing_job_arn: "",
        signing_profile_version_arn: "",
      };
    },
    importState: (id) => ({ id, function_name: id }),
    refuse: refuseLargeEnvironment,
  },
  aws_lambda_function_url: {
    defaults: { invoke_mode: "BUFFERED" },
    forceNew: ["function_name", "qualifier"],
    rules: [oneOf("authorization_type", "AWS_IAM", "NONE")],
    fill: ({ function_name }, context, seed) => ({
      id: text(function_name),
      function_arn: arn(context, "lambda", `function:${text(function_name)}`),
      url_id: hash(seed, 32),
      function_url: `https://${hash(seed, 32)}.lambda-url.${regionOf(context)}.on.aws/`,
    }),
    ...needs("aws_lambda_function", "function_name"),
  },
  aws_lambda_permission: {
    forceNew: [
      "action",
      "function_name",
      "function_url_auth_type",
      "principal",
      "source_account",
      "source_arn",
      "statement_id",
    ],
    rules: [matching("action", /^(lambda:[*]|lambda:[a-zA-Z]+|[*])$/, "a Lambda action")],
    name: "statement_id",
    fill: ({ statement_id }, _, seed) => {
      const id = text(statement_id) || `terraform-${hash(seed, 26)}`;
      return { id, statement_id: id, statement_id_prefix: "" };
    },
    key: ({ function_name, id }) => `${text(function_name)}/${text(id)}`,
    importState: (id) => ({ ...parts("/", "function_name", "statement_id")(id), id: id.slice(id.indexOf("/") + 1) }),
    ...needs("aws_lambda_function", "function_name"),
  },
};

function refuseLargeEnvironment({ planned }: Change, _: Context, when: "plan" | "apply"): void {
  const variables = objects(planned.environment)[0]?.variables;
  if (when === "plan" || !isValues(variables)) return;
  const size = Buffer.byteLength(JSON.stringify(variables));
  if (size > 4096)
    throw new Refused(`InvalidParameterValueException: environment variables of ${size} bytes exceed 4096`);
}

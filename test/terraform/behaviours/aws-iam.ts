import type { ResourceBehaviour } from "../behaviour.js";
import { hash } from "../made-up.js";
import { conflicting, json, lengthBetween, matching, numberBetween } from "../rules.js";
import { text } from "../wire.js";
import { arn, needs, parts } from "./aws-names.js";

export const iam: Readonly<Record<string, ResourceBehaviour>> = {
  aws_iam_policy: {
    defaults: { path: "/" },
    forceNew: ["name", "name_prefix", "path", "description"],
    rules: [json("policy"), conflicting("name", "name_prefix")],
    fill: ({ name, path }, context, seed) => {
      const id = arn(context, "iam", `policy${text(path) || "/"}${text(name)}`);
      return { id, arn: id, attachment_count: 0, name_prefix: "", policy_id: `ANPA${hash(seed, 16).toUpperCase()}` };
    },
  },
  aws_iam_role: {
    defaults: { path: "/", max_session_duration: 3600, force_detach_policies: false },
    forceNew: ["name", "name_prefix", "path"],
    computedBlocks: ["inline_policy"],
    rules: [
      json("assume_role_policy"),
      conflicting("name", "name_prefix"),
      matching("name", /^[\w+=,.@-]{1,64}$/, "1 to 64 letters, digits and +=,.@-_"),
      lengthBetween("description", 0, 1000),
      numberBetween("max_session_duration", 3600, 43200),
    ],
    fill: ({ name, path }, context, seed) => ({
      id: text(name),
      arn: arn(context, "iam", `role${text(path) || "/"}${text(name)}`),
      name_prefix: "",
      inline_policy: [],
      managed_policy_arns: [],
      unique_id: `AROA${hash(seed, 16).toUpperCase()}`,
    }),
  },
  aws_iam_role_policy: {
    forceNew: ["name", "name_prefix", "role"],
    rules: [json("policy"), conflicting("name", "name_prefix"), lengthBetween("name", 1, 128)],
    fill: ({ name, role }) => ({ id: `${text(role)}:${text(name)}`, name_prefix: "" }),
    importState: parts(":", "role", "name"),
    ...needs("aws_iam_role", "role"),
  },
  aws_iam_role_policy_attachment: {
    forceNew: ["role", "policy_arn"],
    name: "role",
    fill: ({ role, policy_arn }) => ({ id: `${text(role)}-${hash(text(policy_arn))}` }),
    ...needs("aws_iam_role", "role"),
  },
};

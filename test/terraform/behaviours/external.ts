import type { Context, ProviderBehaviours } from "../behaviour.js";
import { Refused } from "../cloud.js";
import { madeUpId, madeUpPassword } from "../made-up.js";
import { text, texts, type Values } from "../wire.js";

/** Runs nothing: knows the one program that is expected, an AWS CLI call that finds or makes a Cognito identity. */
export const external: ProviderBehaviours = {
  data: {
    external: {
      read: (config, context) => {
        const program = texts(config.program);
        const [command, service, operation] = program;
        if (command !== "aws" || service !== "cognito-identity") {
          throw new Refused("External Program Lookup Failed", `the stand-in does not know ${program.join(" ")}`, [
            "program",
          ]);
        }
        if (operation !== "get-open-id-token-for-developer-identity") {
          throw new Refused("External Program Execution Failed", `aws: invalid choice: ${operation}`, ["program"]);
        }
        return { ...config, id: "-", result: developerIdentity(program, context) };
      },
    },
  },
};

function developerIdentity(program: readonly string[], { cloud }: Context): Values {
  const pool = option(program, "--identity-pool-id");
  const logins = option(program, "--logins");
  const known = cloud.get("aws_cognito_identity_pool", pool);
  if (!known) throw refused(`ResourceNotFoundException: IdentityPool '${pool}' not found.`);
  const provider = logins.slice(0, logins.indexOf("="));
  if (provider !== text(known.developer_provider_name)) {
    throw refused(`NotAuthorizedException: ${provider} is not the developer provider of ${pool}`);
  }
  const identity = { IdentityId: `${pool.slice(0, pool.indexOf(":"))}:${madeUpId(logins)}` };
  const token = `eyJ${madeUpPassword(cloud.seed("cognito token", logins), 120)}`;
  cloud.secrets.add(token);
  const query = program.indexOf("--query");
  // Without a filter, or with one that asks for it, the token goes where all results go: into the state.
  return query >= 0 && !program[query + 1]?.includes("Token") ? identity : { ...identity, Token: token };
}

function option(program: readonly string[], name: string): string {
  const value = program[program.indexOf(name) + 1];
  if (!program.includes(name) || !value) throw refused(`the following arguments are required: ${name}`);
  return value;
}

function refused(message: string): Refused {
  return new Refused("External Program Execution Failed", `Error Message: ${message}`, ["program"]);
}

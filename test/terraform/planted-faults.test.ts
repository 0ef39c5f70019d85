/** Faults that an emitter could have, each caught by Terraform; those it cannot know of are caught in rules-of-output.test.ts. */
import { describe, expect, test } from "vitest";
import { emittedDeployment } from "./emitted.js";
import type { Files } from "./files.js";
import { patience, TerraformRun, terraformAvailable } from "./terraform.js";

const sound = emittedDeployment("one-connector/acme-prod");

/** The sound output with one text changed in one file; the text must be there. */
function planted(path: string, before: string | RegExp, after: string): Files {
  const content = sound.get(path) ?? "";
  const changed = content.replace(before, () => after);
  if (changed === content) throw new Error(`${before} is not in ${path}`);
  return new Map([...sound, [path, changed]]);
}

/** The first complaint of init, validate or plan; undefined when all three pass. */
async function complaint(files: Files): Promise<string | undefined> {
  const run = await TerraformRun.start({ files });
  try {
    for (const step of [() => run.init(), () => run.validate(), () => run.plan()]) {
      const { ok, report } = await step();
      if (!ok) return report;
    }
    return undefined;
  } finally {
    await run.dispose();
  }
}

describe.skipIf(!terraformAvailable)("planted faults", { timeout: patience }, () => {
  test("none in the sound output", async () => expect(await complaint(sound)).toBeUndefined());

  test.concurrent.each([
    ["a misspelt argument", "aws/main.tf.json", '"memory_size"', '"memory"', /memory/],
    [
      "a dangling reference",
      "aws/main.tf.json",
      "${aws_iam_role.outlook-cal.arn}",
      "${aws_iam_role.outlook-mail.arn}",
      /undeclared resource/,
    ],
    [
      "a value nobody gives",
      "main.tf.json",
      /"outlook-cal_client_id": .*,\n/,
      "",
      /Missing required argument|required/,
    ],
    [
      "for_each over what is not known",
      "azuread/main.tf.json",
      '"audiences": [',
      '"for_each": "${toset([var.outlook-cal_identity_id])}",\n        "audiences": [',
      /Invalid for_each argument/,
    ],
    [
      "a cycle between the modules",
      "azuread/main.tf.json",
      '"display_name": "Psoxy Connector - Outlook Calendar acme-prod"',
      '"display_name": "${var.outlook-cal_identity_id}"',
      /Cycle/,
    ],
    [
      "a secret in an ordinary argument",
      "aws/main.tf.json",
      /"value_wo": (.*),\n\s*"value_wo_version": 1\n(\s*\},\n\s*"psoxy_salt")/,
      '"value": "${ephemeral.random_password.psoxy_encryption_key.result}"\n},"psoxy_salt"',
      /[Ee]phemeral/,
    ],
    [
      "text that became an expression",
      "azuread/main.tf.json",
      "Psoxy Connector - Outlook Calendar acme-prod",
      '${file(\\"/nowhere\\")}',
      /no file exists/,
    ],
  ])("%s", async (_, path, before, after, expected) => {
    expect(await complaint(planted(path, before, after))).toMatch(expected);
  });
});

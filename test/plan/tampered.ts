import { type RawPlan, recordedPlan } from "./recorded.js";

/** The plan of the example after somebody gave its application another permission and switched its proxy to development. */
export function tamperedPlan(): RawPlan {
  const plan = recordedPlan("one-connector-aws");
  const change = (type: string) => plan.resource_changes.find((one: RawPlan) => one.type === type).change;
  change("azuread_application").actions = ["update"];
  change("azuread_application").after.required_resource_access[0].resource_access.push({
    id: "e2a3a72e-5f79-4c64-b1b1-878b674786c9",
    type: "Role",
  });
  change("aws_lambda_function").actions = ["update"];
  change("aws_lambda_function").after.environment[0].variables.IS_DEVELOPMENT_MODE = "true";
  return plan;
}

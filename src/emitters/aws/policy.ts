import { call, type Expression } from "../../terraform/index.js";

/** One statement of an IAM policy, in IAM's own words. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: string | readonly string[];
  readonly Resource?: string | Expression<string> | readonly (string | Expression<string>)[];
  readonly Principal?: Readonly<Record<string, string | readonly string[]>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** A policy as an object, for `locals`: a reviewer reads it and a plan shows what changes in it. */
export const policy = (...statements: readonly Statement[]) => ({
  Version: "2012-10-17",
  Statement: statements.map((statement) => ({ ...statement })),
});

/** The policy as IAM takes it. */
export const asText = (local: Expression<unknown>): Expression<string> => call("jsonencode", local);

/** GitHub's own reading of workflows and actions. */
import { NoOperationTraceWriter, parseWorkflow, type TemplateParseResult } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";

type Parse = (
  file: { readonly name: string; readonly content: string },
  trace: NoOperationTraceWriter,
) => TemplateParseResult;

const problems =
  (parse: Parse) =>
  (name: string, content: string): readonly string[] =>
    parse({ name, content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);

/** What GitHub would say of a workflow before it runs it. */
export const problemsOfWorkflow = problems(parseWorkflow);

/** What GitHub would say of an action.yml. */
export const problemsOfAction = problems(parseAction);

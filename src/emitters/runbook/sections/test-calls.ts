import type { Application, ProxyInstance } from "../../../compiler/deployment.js";
import type { Context } from "../context.js";
import { bullets, code, codes, output, paragraph, type Section, say, shell, when } from "../document.js";

/** Calls to paste. */
export function testSection({ deployment, host, known }: Context): Section {
  const { applications, instances } = deployment;
  const { who, preparations, preparationsFor, callArguments } = host.caller;
  const ownRules = instances.filter(({ rules }) => rules !== undefined).map(({ id }) => id);
  return {
    id: "test",
    title: "Test",
    opening: [],
    steps: [
      {
        id: "test",
        title: say`Call every proxy`,
        role: "caller",
        who,
        why: say`The first call of each pair asks the proxy about itself, and proves nothing about consent. The second reads from Microsoft 365: it succeeds only when Entra trusts the proxy and the consent is there.`,
        actions: [
          shell(
            ...preparations,
            `call() { curl --silent --show-error --output /dev/null --dump-header - ${callArguments} "$@" | tr -d '\\r' | grep -iE '^(HTTP/|x-psoxy-error)'; }`,
            ...instances.flatMap((instance) => [
              `echo ${instance.id}`,
              `url=${known.word("endpoints", instance.id)}`,
              ...preparationsFor(instance),
              `call --header 'X-Psoxy-Health-Check: true' "$url"`,
              ...testPath(instance, applications).map((path) => `call "\${url%/}${path}"`),
            ]),
          ),
        ],
        checks: [
          paragraph`Two lines for each proxy that begin with ${code("HTTP")} and hold ${code("200")}, such as:`,
          output(
            ...instances.flatMap((instance) => [
              instance.id,
              "HTTP/1.1 200 OK",
              ...testPath(instance, applications).map(() => "HTTP/1.1 200 OK"),
            ]),
          ),
          bullets(
            say`${code("412")} on the first: a setting is missing. The body of the answer says which: paste the commands once more without ${code("--output /dev/null")} and from ${code("| tr")} on.`,
            say`${code("403")} on the first or on both: the caller was refused before the proxy saw the call.`,
            say`${code("403")} or ${code("500")} on the second alone: look up the ${code("x-psoxy-error")} below it under Troubleshooting.`,
          ),
          ...when(
            ownRules.length > 0,
            paragraph`With rules of your own (${codes(ownRules)}) the second call may be refused with ${code("BLOCKED_BY_RULES")}; take a path that they let through.`,
          ),
        ],
        undo: [paragraph`Nothing to undo: the calls only read.`],
      },
    ],
  };
}

/**
 * A call that needs no id of anything, so that it can be pasted, and that a permission of the application unlocks. The list
 * of people is readable to nearly every connector and tells the least.
 */
function testPath(
  { connector, applicationKey }: ProxyInstance,
  applications: readonly Application[],
): readonly string[] {
  const asked = applications.find(({ key }) => key === applicationKey)?.permissions.map(({ name }) => name) ?? [];
  const calls = (connector.exampleCalls ?? []).filter(
    ({ path, permission }) => /^[\w/.-]+$/.test(path) && asked.includes(permission),
  );
  const call = calls.find(({ path }) => path !== "/v1.0/users") ?? calls[0];
  return call === undefined ? [] : [call.path];
}

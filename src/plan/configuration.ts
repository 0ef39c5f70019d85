/** What holds the objects together: providers, module calls, outputs, data sources, and whether every object is there. */
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { differences } from "./differences.js";
import { isInOurs } from "./emitted.js";
import { isHarmless } from "./kinds.js";
import { shown } from "./objects.js";
import { placeOf } from "./subject.js";
import type { Explanation } from "./what-happens.js";

export function judgeConfiguration(explanation: Explanation): readonly Diagnostic[] {
  return [
    ...providers(explanation),
    ...calls(explanation),
    ...outputs(explanation),
    ...missing(explanation),
    ...data(explanation),
  ];
}

/** Another tenant, account or role to act as. */
function providers({ deployment, emitted, plan }: Explanation): readonly Diagnostic[] {
  return [...emitted.providers].flatMap(([name, body]) => {
    const origin = name === "azuread" ? deployment.tenant.origin : deployment.host.origin;
    return differences(body, plan.configuration.providers.get(name)).map(({ path, emitted, planned }) => {
      const details = {
        address: `provider ${name}`,
        argument: path.join("."),
        planned: shown(planned),
        emitted: shown(emitted),
      };
      return diagnostic(path.some(isHarmless) ? "plan/detail" : "plan/argument", details, origin.keyPlace());
    });
  });
}

function calls({ deployment, emitted, plan }: Explanation): readonly Diagnostic[] {
  return [...emitted.calls].flatMap(([name, body]) => {
    const planned = plan.configuration.calls.get(name);
    const origin = name === "azuread" ? deployment.tenant.origin : deployment.host.origin;
    const { source, ...inputs } = Object(body) as Readonly<Record<string, unknown>>;
    const found = [
      ...(planned === undefined || planned.source === source
        ? []
        : [{ path: ["source"], emitted: source, planned: planned.source }]),
      ...(planned === undefined ? [] : differences(inputs, planned.expressions)),
    ];
    return found.map(({ path, emitted, planned }) => {
      const details = {
        address: `module.${name}`,
        argument: path.join("."),
        planned: shown(planned),
        emitted: shown(emitted),
      };
      return diagnostic("plan/argument", details, origin.keyPlace());
    });
  });
}

/** Outputs carry identities between modules, and the links that an administrator follows. */
function outputs({ deployment, emitted, plan }: Explanation): readonly Diagnostic[] {
  const place = deployment.origin.place("deployment");
  return [...emitted.outputs].flatMap(([output, value]) =>
    differences({ value }, { value: plan.configuration.outputs.get(output) }).map(
      ({ path: [, ...keys], emitted, planned }) =>
        diagnostic(
          "plan/output",
          { output: [output, ...keys].join("."), planned: shown(planned), emitted: shown(emitted) },
          place,
        ),
    ),
  );
}

/** What is destroyed for that is said to be. */
function missing({ deployment, emitted, plan }: Explanation): readonly Diagnostic[] {
  const leaving = new Set(plan.changes.filter(({ action }) => action !== "stay").map(({ address }) => address));
  return [...emitted.objects.values()]
    .filter(({ address }) => !plan.configuration.objects.has(address) && !leaving.has(address))
    .map((object) => diagnostic("plan/missing", { address: object.address }, placeOf(object, deployment)));
}

/** What is read decides what is granted: an identity is found by a data source that runs a program. */
function data({ deployment, emitted, plan }: Explanation): readonly Diagnostic[] {
  return [...plan.configuration.objects.values()]
    .filter(({ address, type }) => isInOurs(address) && address.includes(`.data.${type}.`))
    .flatMap((planned) => {
      const object = emitted.objects.get(planned.address);
      const place = placeOf(planned, deployment);
      if (object === undefined) {
        return [diagnostic("plan/not-in-manifest", { address: planned.address, does: "reads", grants: [] }, place)];
      }
      return differences(object.body, planned.expressions).map(({ path, emitted, planned: written }) => {
        const details = {
          address: object.address,
          argument: path.join("."),
          planned: shown(written),
          emitted: shown(emitted),
        };
        return diagnostic("plan/argument", details, place);
      });
    });
}

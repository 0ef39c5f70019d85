/** Links lead to the hosts of the tenant's cloud, and to few others. */
import { expect, test } from "vitest";
import { markdownRunbook } from "../../../src/emitters/runbook/markdown.js";
import { runbookOf } from "../../../src/emitters/runbook/runbook.js";
import { goldenDeployments } from "./golden.js";

test.each(goldenDeployments)("every address of $name has a host that is known", ({ deployment }) => {
  const { tenant, host } = deployment;
  const known = [tenant.loginHost, tenant.graphHost, tenant.entraPortalHost, "intl.worklytics.co"];
  if (host.kind === "gcp" && host.loadBalancer !== undefined) known.push(host.loadBalancer.domain);
  const text = markdownRunbook(runbookOf(deployment));
  const hosts = [...text.matchAll(/https:\/\/([^/\s"'`>)\\]+)/g)].map(([, name = ""]) => name);
  expect(hosts.filter((name) => !known.includes(name))).toEqual([]);
});

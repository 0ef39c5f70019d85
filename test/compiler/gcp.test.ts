/** Ids of service accounts: what upstream cuts to 30 characters, so that outlook-cal and outlook-mail meet in a long name. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { accountIdOf } from "../../src/compiler/gcp.js";

const deployment = fc.stringMatching(/^[a-z]([a-z0-9-]{0,15}[a-z0-9])?$/);
const instance = fc.stringMatching(/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/);

test("is one that Google takes", () => {
  fc.assert(
    fc.property(deployment, instance, (name, id) => {
      const accountId = accountIdOf(name, id);
      expect(accountId).toMatch(/^[a-z]([-a-z0-9]*[a-z0-9])$/);
      expect(accountId.length).toBeGreaterThanOrEqual(6);
      expect(accountId.length).toBeLessThanOrEqual(30);
    }),
  );
});

test("differs between any two instances of a deployment", () => {
  fc.assert(
    fc.property(deployment, fc.uniqueArray(instance, { minLength: 2, maxLength: 20 }), (name, ids) => {
      expect(new Set(ids.map((id) => accountIdOf(name, id))).size).toBe(ids.length);
    }),
  );
});

test("is the name where that fits", () => {
  expect(accountIdOf("acme-prod", "outlook-cal")).toBe("acme-prod-outlook-cal");
});

test("of names that are equal in their first 30 characters, has a checksum", () => {
  const [cal, mail] = ["outlook-cal", "outlook-mail"].map((id) => accountIdOf("acme-analytics-eu", `eu-west-${id}`));
  expect(cal).toMatch(/^acme-analytics-eu-[0-9a-f]{12}$/);
  expect(mail).not.toBe(cal);
});

test("of a name that reads like one with a checksum, has one, too", () => {
  const long = accountIdOf("acme-analytics-eu", "outlook-calendars");
  const [name = "", id = ""] = [long.slice(0, 4), long.slice(5)];
  expect(`${name}-${id}`).toBe(long);
  expect(accountIdOf(name, id)).not.toBe(long);
});

test("of a name that is too short, has a checksum", () =>
  expect(accountIdOf("a", "bcd")).toMatch(/^a-bcd-[0-9a-f]{12}$/));

test("of the builder is none that an instance can have", () => {
  fc.assert(
    fc.property(deployment, instance, (name, id) => {
      expect(accountIdOf(name, id)).not.toBe(`${name}--builder`);
    }),
  );
});

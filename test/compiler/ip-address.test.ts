import { isIP } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalIpv6, ipFamily } from "../../src/compiler/ip-address.js";

const anyAddress = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.ipV4Extended(),
  fc.stringMatching(/^[0-9a-f:.]{0,40}$/),
  fc.stringMatching(/^[0-9]{1,4}(\.[0-9]{1,4}){2,4}$/),
  fc.string(),
);

test("an address has the family that Node gives it", () => {
  fc.assert(
    fc.property(anyAddress, (text) => {
      expect(ipFamily(text) ?? 0).toBe(isIP(text));
    }),
    { numRuns: 20_000 },
  );
});

test.each(["1.2.3.4 ", "01.2.3.4", "1.2.3", "::1%eth0", "[::1]", "::1]@[::2", "1::2::3", "::ffff:1.2.3.256", "", ":"])(
  "%s is no address",
  (text) => expect(ipFamily(text)).toBe(undefined),
);

test("an IPv6 address has one spelling", () => {
  expect(canonicalIpv6("2001:0DB8:0:0:0:0:0:0001")).toBe("2001:db8::1");
});

import type { ProviderBehaviours } from "../behaviour.js";
import { madeUpPassword } from "../made-up.js";
import { numberBetween } from "../rules.js";
import { text } from "../wire.js";

/** Each opening gives another password, as the real one does; all are remembered as secrets. */
export const random: ProviderBehaviours = {
  ephemeral: {
    random_password: {
      rules: [numberBetween("length", 1, 4096)],
      open: (config, { cloud }) => {
        const seed = cloud.seed("random_password", "");
        const result = madeUpPassword(seed, Number(text(config.length)));
        cloud.secrets.add(result);
        const bcrypt_hash = `$2a$10$${madeUpPassword(`${seed} hash`, 53)}`;
        const flags = { lower: true, numeric: true, special: true, upper: true };
        const least = { min_lower: 0, min_numeric: 0, min_special: 0, min_upper: 0 };
        const set = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null));
        return { ...flags, ...least, ...set, result, bcrypt_hash };
      },
    },
  },
};

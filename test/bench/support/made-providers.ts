// Rules beyond the built-in ones, to measure what more of them cost: prefixes such as providers choose, and opaque bodies.
import { base62 } from "../../../detector/src/formats/format.js";
import { defineProvider, type Provider, type Rule } from "../../../detector/src/rules/rule.js";
import { seededRandom } from "../../support/seeded-random.js";

const CONSONANTS = "bcdfghjklmnprstvwxz";
const VOWELS = "aeiou";
/** What stands between a prefix and a body. */
const TAILS = ["_", "_", "-", "_live_", "_test_", "-live-", "-test-"];

/** Providers with so many rules between them, whose prefixes differ from those of some rules and of each other. */
export function madeProviders(count: number, besides: readonly Rule[], seed = 1): readonly Provider[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const taken = new Set(besides.flatMap(({ format }) => (typeof format?.[0] === "string" ? [format[0]] : [])));
  const providers: Provider[] = [];
  while (providers.length < count) {
    const length = 3 + below(4);
    const isOdd = below(2) === 1;
    const letters = Array.from({ length }, (_, at) => {
      // names can be spoken, for the most part
      const from = (at % 2 === 1) === isOdd && below(4) > 0 ? VOWELS : CONSONANTS;
      return from.charAt(below(from.length));
    });
    const prefix = letters.join("") + (TAILS[below(TAILS.length)] ?? "");
    if (taken.has(prefix)) continue;
    taken.add(prefix);
    providers.push(madeProvider(`made-${providers.length}`, prefix, 20 + below(29)));
  }
  return providers;
}

function madeProvider(id: string, prefix: string, body: number): Provider {
  return defineProvider({
    id,
    name: id,
    rules: [
      {
        id: `${id}-key`,
        title: `${id} key`,
        format: [prefix, { body: base62(body) }],
        examples: (key) => [key],
        nearMisses: () => [],
      },
    ],
  });
}

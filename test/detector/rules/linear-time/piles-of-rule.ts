// Adversarial texts that are made from a rule itself, so that a new rule is tested by being there.
import type { Rule } from "@keystow/detector";
import { sampleKey } from "@keystow/detector/testing";
import { anchorsOf } from "../../../../detector/src/formats/anchors.js";
import { seededRandom } from "../../../support/seeded-random.js";
import { type Pile, repeated } from "./growth.js";

export function pilesOf(rule: Rule): Readonly<Record<string, Pile>> {
  const key = sampleKey(rule, seededRandom(3));
  const [anchor = ""] = anchorTexts(rule);
  const letter = key.at(-1) ?? "a";
  const nearMisses = rule.nearMisses(key).join("\n");
  return {
    "its anchors": repeated(anchorTexts(rule).join("")),
    "its anchors as names": repeated(anchorTexts(rule).join('_key = "')),
    "keys without their tail": repeated(`${anchor} ${key.slice(0, -4)} `),
    "joined keys without their tail": repeated(`${anchor}${key.slice(0, -4)}`),
    "an anchor before a run": (size) => anchor + letter.repeat(size),
    "anchors in runs": repeated(anchor + letter.repeat(300)),
    ...(nearMisses === "" ? {} : { "its near-misses": repeated(`${nearMisses}\n`) }),
  };
}

function anchorTexts(rule: Rule): readonly string[] {
  if (rule.format) return anchorsOf(rule.format).map(({ text }) => text);
  return rule.pattern?.anchors ?? rule.context?.words ?? rule.assignment?.words ?? [];
}

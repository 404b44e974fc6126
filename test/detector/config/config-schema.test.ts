import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv, type AnySchema } from "ajv";
import { format, resolveConfig } from "prettier";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createConfigSchema } from "../../../detector/src/config/config-schema.js";

const schema = toJsonSchema(createConfigSchema());

describe("the config's JSON schema", () => {
  it("is docs/keystow.schema.json", async () => {
    const file = fileURLToPath(new URL("../../../docs/keystow.schema.json", import.meta.url));
    const options = await resolveConfig(file);
    await expect(await format(JSON.stringify(schema), { ...options, parser: "json" })).toMatchFileSnapshot(file);
  });

  it("is a valid schema that accepts what the parser accepts", () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema as AnySchema);
    expect(validate({})).toBe(true);
    expect(validate({ minGrade: "proven", maxFileSize: "1.5 MB", exclude: ["dist/"] })).toBe(true);
    expect(validate({ allow: [{ fingerprint: "a1", reason: "a sample" }] })).toBe(true);
    const rule = { id: "acme-key", title: "Acme key", anchors: ["acme_"], pattern: "acme_[a-z]{20}" };
    expect(validate({ rules: [rule, { ...rule, id: "acme-2", mode: "live", docs: "https://acme.test" }] })).toBe(true);
    expect(validate({ rules: [{ ...rule, anchors: ["ab"] }] })).toBe(false);
    expect(validate({ rules: [{ ...rule, patern: "x" }] })).toBe(false);
    expect(validate({ minGrad: "proven" })).toBe(false);
    expect(validate({ allow: [{ fingerprint: "a1" }] })).toBe(false);
    expect(validate({ maxFileSize: "a lot" })).toBe(false);
  });
});

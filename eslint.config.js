import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import eslintPlugin from "eslint-plugin-eslint-plugin";
import keystow from "eslint-plugin-keystow";
import tseslint from "typescript-eslint";

export default defineConfig([
  globalIgnores(["**/dist/", "**/node_modules/", "detector/src/engine/assembly/"]),
  js.configs.recommended,
  keystow.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  // tests and providers write down what the rules look for, with keys that are made while they run
  { files: ["test/**", "detector/src/rules/providers/**"], rules: { "keystow/no-key-in-url": "off" } },
  { files: ["eslint-plugin/src/rules/**"], extends: [eslintPlugin.configs.recommended] },
  {
    // nodes are known by the names of their types: the enum of the names would be a dependency at run time
    files: ["eslint-plugin/src/**"],
    rules: { "@typescript-eslint/no-unsafe-enum-comparison": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.js", "**/*.cjs"],
    languageOptions: {
      globals: {
        AbortController: "readonly",
        require: "readonly",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
      },
    },
  },
]);

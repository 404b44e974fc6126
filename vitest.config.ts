import { defineConfig } from "vitest/config";

const conditions = ["@keystow/source", "import", "module", "default"];
const project = (name: string, options: { testTimeout?: number } = {}) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name, include: [`test/${name}/**/*.test.ts`], ...options },
});

// Projects mirror the packages; the CLI's run the built binary against real git, so they get more time.
export default defineConfig({
  test: {
    // the default leaves a core to whoever watches: of two cores, as CI has them, that is half of the time
    maxWorkers: "100%",
    reporters: ["default", "./test/support/count-reporter.ts"],
    projects: [
      project("detector", { testTimeout: 60_000 }),
      project("scanner-cli", { testTimeout: 60_000 }),
      project("eslint-plugin", { testTimeout: 30_000 }),
      project("extension", { testTimeout: 30_000 }),
      project("package", { testTimeout: 60_000 }),
      project("clients", { testTimeout: 120_000 }),
      project("bench", { testTimeout: 120_000 }),
    ],
  },
});

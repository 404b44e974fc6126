import { base36 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "nuget",
  name: "NuGet",
  docs: "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package",
  words: ["nuget"],
  rotation: {
    url: "https://www.nuget.org/account/apikeys",
    steps: ["Regenerate the key, which revokes the old value.", "Deploy the new one."],
  },
  rules: [
    {
      id: "nuget-api-key",
      title: "NuGet API key",
      format: ["oy2", { body: base36(43) }],
      env: "NUGET_API_KEY",
      header: { name: "X-NuGet-ApiKey" },
      examples: (key) => [`NUGET_API_KEY=${key}`, `dotnet nuget push app.nupkg --api-key ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `oy2${"x".repeat(43)}`],
    },
  ],
});

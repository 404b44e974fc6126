// Vendor code: a base32 text of 46 characters that begins with oy2, https://github.com/microsoft/security-utilities
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
      format: ["oy2", { body: { alphabet: "a-z2-7", min: 43, max: 43 } }],
      env: "NUGET_API_KEY",
      header: { name: "X-NuGet-ApiKey" },
      examples: (key) => [`NUGET_API_KEY=${key}`, `dotnet nuget push app.nupkg --api-key ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `oy2${"x".repeat(43)}`],
    },
  ],
});

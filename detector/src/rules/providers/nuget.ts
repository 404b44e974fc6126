import { base36 } from "../../formats/format.js";
import { passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider, type Inspection } from "../rule.js";

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
    {
      id: "nuget-source-password",
      title: "password of a NuGet package source",
      docs: "https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials",
      pattern: {
        anchors: ['"cleartextpassword"'],
        foldCase: true,
        expression: /"cleartextpassword"\s{1,8}value\s?=\s?"(?<secret>[^"\r\n]{3,256})"/diy,
        grade: "named",
        inspect: inspectPassword,
        sample: samplePassword,
      },
      env: "NUGET_PASSWORD",
      examples: (key) => [`<add key="ClearTextPassword" value="${key}" />`],
      nearMisses: (key) => [
        `<add key="Username" value="${key}" />`,
        ...withStandIns((text) => `<add key="ClearTextPassword" value="${text}" />`),
        '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />',
      ],
    },
  ],
});

/** How the passwords begin that the reference of NuGet.config prints. */
const SPECIMEN = /^(?:33f!!|hal\+9)/;

function inspectPassword(password: string): Inspection {
  return SPECIMEN.test(password)
    ? { rejected: { filter: "published-sample", reason: "it is the specimen of the documentation" }, reasons: [] }
    : passwordThat("stands as the password of a package source")(password, {});
}

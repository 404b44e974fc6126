import { base62, hex, oneOf } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "sonarqube",
  name: "SonarQube",
  docs: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
  words: ["sonar"],
  rotation: {
    url: "https://sonarcloud.io/account/security",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // of a user, for global analysis or for a project
      id: "sonarqube-token",
      title: "SonarQube token",
      format: [oneOf("squ_", "sqa_", "sqp_"), { body: hex(40) }],
      env: "SONAR_TOKEN",
      header: bearer,
      examples: (key) => [`SONAR_TOKEN=${key}`, `sonar-scanner -Dsonar.token=${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `squ_${"x".repeat(40)}`],
    },
    {
      id: "sonarqube-cloud-token",
      title: "SonarQube Cloud token",
      docs: "https://docs.sonarsource.com/sonarqube-cloud/",
      format: ["sqco_", { body: base62(59) }],
      env: "SONAR_TOKEN",
      header: bearer,
      examples: (key) => [`SONAR_TOKEN=${key}`, `sonar-scanner -Dsonar.token=${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sqco_${"x".repeat(59)}`],
    },
    {
      id: "sonarqube-badge-token",
      title: "SonarQube project badge token",
      format: ["sqb_", { body: hex(40) }],
      env: "SONAR_BADGE_TOKEN",
      public: { reason: "it only reads the badges of a project, and stands in the links to them" },
      examples: () => [],
      nearMisses: (key) => [
        `![quality](https://sonar.acme.test/api/project_badges/quality_gate?project=acme&token=${key})`,
      ],
    },
    {
      // the same forty digits, of before the prefix; under names that say as much, letters of either case are taken too
      id: "sonarqube-legacy-token",
      title: "SonarQube token",
      context: {
        words: [
          "sonar_token",
          "sonar.login",
          "sonar.token",
          "sonar_login",
          "sonartoken",
          "sonarlogin",
          "sonarqube",
          "sonarcloud",
        ],
        value: [oneOf("", "squ_", "sqa_", "sqp_"), { body: base62(40) }],
        usual: [{ body: hex(40) }],
      },
      env: "SONAR_TOKEN",
      header: bearer,
      examples: (key) => [`SONAR_TOKEN=${key}`, `sonar-scanner -Dsonar.token=${key}`],
      nearMisses: (key) => [key, `SONAR_TOKEN=${key.slice(1)}`, `sonar.scm.revision=${key}`],
    },
    {
      // https://docs.sonarsource.com/sonarqube-server/10.4/analyzing-source-code/analysis-parameters/: `login` may be a token
      id: "sonarqube-login-token",
      title: "SonarQube token",
      pattern: {
        anchors: ["sonar.login", "sonar_login", "sonarlogin"],
        foldCase: true,
        expression: /sonar[._]?login["']?[\s,:=]{1,12}["']?(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/diy,
        grade: "named",
        sample: (random) => sampleFormat([{ body: hex(40) }], random),
      },
      env: "SONAR_TOKEN",
      header: bearer,
      examples: (key) => [`sonar.login=${key}`, `property 'sonar.login', '${key}'`, `sonarLogin = "${key}"`],
      nearMisses: (key) => [key, `sonar.login=${key.slice(1)}`, `sonar.login=${key}0`, "sonar.login=admin"],
    },
  ],
});

// Passwords in Gradle's build files, where a method's name and its argument take the place of an assignment.
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "gradle",
  name: "Gradle",
  docs: "https://developer.android.com/studio/publish/app-signing",
  words: ["gradle", "signingconfigs", "credentials {"],
  rotation: passwordRotation,
  rules: [
    {
      id: "gradle-password",
      title: "password in a Gradle build file",
      pattern: {
        anchors: ["storePassword ", "keyPassword ", "  password ", "\tpassword "],
        follow: [
          { alphabet: "\"'", min: 1, max: 1 },
          { alphabet: "^\"'\\r\\n$<", min: 3, max: 3 },
        ],
        expression:
          /(?:storePassword|keyPassword|(?<=(?:user(?:name)?|login|name)[ =]{1,3}["'][^"'\r\n]{0,100}["']\s{1,80})\s{1,2}password) ["'](?<secret>[^"'\r\n]{3,128})["']/dy,
        grade: "named",
        inspect: passwordThat("stands as the password in a build file"),
        sample: samplePassword,
      },
      env: "KEYSTORE_PASSWORD",
      examples: (key) => [
        `signingConfigs { release { storePassword "${key}" } }`,
        `credentials {\n    username 'deploy'\n    password '${key}'\n}`,
      ],
      nearMisses: (key) => [
        `the  password "${key}"`,
        `storePassword ${key}`,
        ...withStandIns((text) => `storePassword "${text}"`),
      ],
    },
  ],
});

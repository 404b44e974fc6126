// Passwords that a shell prints into the input of a program that asks for one.
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

const quotes = { alphabet: "\"'\\\\", min: 0, max: 2 };

export default defineProvider({
  id: "shell",
  name: "Shell",
  docs: "https://man7.org/linux/man-pages/man8/chpasswd.8.html",
  rotation: passwordRotation,
  rules: [
    {
      id: "shell-chpasswd",
      title: "password of a user account in a script",
      pattern: {
        anchors: ["echo "],
        follow: [
          quotes,
          { alphabet: "a-zA-Z0-9_.-", min: 1, max: 64 },
          { alphabet: ":", min: 1, max: 1 },
          { alphabet: "^\\s\"'$`<", min: 3, max: 3 },
        ],
        expression:
          /echo ["'\\]{0,2}(?<user>[\w.-]{1,64}):(?<secret>[^\s"'`\\|]{3,128})["'\\]{0,2} {0,4}\|[^\r\n|;]{0,40}\bchpasswd\b/dy,
        grade: "named",
        inspect: passwordThat("is given to chpasswd"),
        sample: samplePassword,
      },
      env: "USER_PASSWORD",
      examples: (key) => [`RUN echo 'deploy:${key}' | chpasswd`, `echo "deploy:${key}" | sudo chpasswd`],
      nearMisses: (key) => [
        `echo "deploy:${key}" | cat`,
        ...withStandIns((text) => `echo "deploy:${text}" | chpasswd`),
      ],
    },
    {
      id: "shell-echoed-password",
      title: "password that a script prints into a program",
      docs: "https://www.sudo.ws/docs/man/sudo.man/",
      pattern: {
        anchors: ["echo "],
        follow: [
          quotes,
          { alphabet: "^\\s\"'$`<|\\\\", min: 3, max: 128 },
          quotes,
          { alphabet: " ", min: 0, max: 4 },
          { alphabet: "|", min: 1, max: 1 },
        ],
        expression:
          /echo ["'\\]{0,2}(?<secret>[^\s"'`$<|\\]{3,128})["'\\]{0,2} {0,4}\| {0,4}(?:sudo (?:-\w )?-S\b|(?:sudo )?(?:passwd --stdin|kinit|cryptsetup|docker login|podman login|helm registry login)\b)/dy,
        grade: "named",
        inspect: passwordThat("is given to a program that asks for a password"),
        sample: samplePassword,
      },
      env: "SUDO_PASSWORD",
      examples: (key) => [
        `echo ${key} | sudo -S apt-get update`,
        `echo "${key}" | docker login -u deploy --password-stdin`,
      ],
      nearMisses: (key) => [
        `echo ${key} | sudo tee /etc/motd`,
        ...withStandIns((text) => `echo "${text}" | sudo -S ls`),
      ],
    },
  ],
});

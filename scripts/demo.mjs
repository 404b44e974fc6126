// `npm run demo`: a throw-away repository with fresh fake keys of the five reference providers, the scan that
// finds them, the commit that the hook stops, and the fix that moves them out of the way. Asks nothing, needs Node and git, touches nothing else.
import { demoFiles } from "./demo-files.mjs";
import { demoRepository, makeKey } from "./demo-repository.mjs";

const colours = process.env["NO_COLOR"] === undefined && (process.stdout.isTTY || process.env["FORCE_COLOR"]);
/** @type {import("./demo-repository.mjs").RunOptions} */
const shown = { stdio: "inherit", env: colours ? { ...process.env, FORCE_COLOR: "1" } : process.env };

const repository = demoRepository();
say(`A new repository with five keys, made a moment ago and of use to nobody: ${repository.folder}`);
for (const { path, ruleId, text } of demoFiles) repository.write(path, text(makeKey(ruleId)));

step("Look for keys", "npx keystow");
repository.keystow([], shown);

step("Let git ask before each commit", "npx keystow hook install");
repository.keystow(["hook", "install"], shown);

step("Try to commit them", 'git add --all && git commit -m "Add the clients"');
const stopped = repository.commit(shown).status !== 0;

step("Move them to .env", "npx keystow fix --yes");
repository.keystow(["fix", "--yes"], shown);

step("Try again", 'git add --all && git commit -m "Add the clients"');
const passed = repository.commit(shown).status === 0;

if (stopped && passed) {
  say(`Done. The repository is yours to play with: cd ${repository.folder}
  git show                         what was committed: no key; they are in .env, which git ignores
  npx keystow explain FILE:LINE    why a value is reported, or is not
  npx keystow rules                the keys that are known
  npx keystow help                 everything else`);
} else {
  say("This is not how it should end: the first commit must stop and the second must pass. Please report it.");
  process.exitCode = 1;
}

/** @param {string} text @param {string} command */
function step(text, command) {
  say(text);
  console.log(colours ? `\u001b[2m$ ${command}\u001b[22m` : `$ ${command}`);
}

/** @param {string} text */
function say(text) {
  console.log(colours ? `\n\u001b[1m${text}\u001b[22m` : `\n${text}`);
}

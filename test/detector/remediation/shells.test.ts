import { itMoves } from "../../support/moved-keys.js";

const READ = "${FORG_API_KEY}";

itMoves("run.sh", [
  ["export FORG_API_KEY=KEY\n", `export FORG_API_KEY="${READ}"\n`],
  ['export FORG_API_KEY="KEY"\n', `export FORG_API_KEY="${READ}"\n`],
  ["export FORG_API_KEY='KEY'\n", `export FORG_API_KEY="${READ}"\n`],
  ["curl -H 'Authorization: Bearer KEY' x\n", `curl -H 'Authorization: Bearer '"${READ}" x\n`],
  ["curl -H 'KEY it' x\n", `curl -H "${READ}"' it' x\n`],
  ['curl -d \'{"k": "KEY"}\' x\n', `curl -d '{"k": "'"${READ}"'"}' x\n`],
  ['curl -H "Authorization: Bearer KEY" x\n', `curl -H "Authorization: Bearer ${READ}" x\n`],
  ['x="$(curl -H "Authorization: Bearer KEY" x)"\n', `x="$(curl -H "Authorization: Bearer ${READ}" x)"\n`],
  [`x="$(curl -H 'Authorization: Bearer KEY' x)"\n`, `x="$(curl -H 'Authorization: Bearer '"${READ}" x)"\n`],
  ["x=`curl -H 'Authorization: Bearer KEY' x`\n", `x=\`curl -H 'Authorization: Bearer '"${READ}" x\`\n`],
  ['x="it\'s $(echo KEY)"\n', `x="it's $(echo "${READ}")"\n`],
  ["cat <<EOF\nkey: 'KEY'\nEOF\n", `cat <<EOF\nkey: '${READ}'\nEOF\n`],
  [
    "cat <<-EOF | x -H 'Bearer KEY'\n\tit's\n\tEOF\ny 'KEY'\n",
    `cat <<-EOF | x -H 'Bearer '"${READ}"\n\tit's\n\tEOF\ny "${READ}"\n`,
  ],
  ["echo $((1 << 2))\nkey='KEY'\n", `echo $((1 << 2))\nkey="${READ}"\n`],
  ["cat <<< 'KEY'\n", `cat <<< "${READ}"\n`],
  ["x=${#a} # KEY isn't\ny='KEY'\n", `x=\${#a} # <FORG_API_KEY> isn't\ny="${READ}"\n`],
  ["key='KEY'\r\n", `key="${READ}"\r\n`],
  ["cat <<'EOF'\nkey: KEY\nEOF\n", { kept: "a quoted end" }],
  ["x=$'it\\'s KEY'\n", { kept: "$'...'" }],
]);
itMoves("bin/run", [["#!/usr/bin/env bash\nkey='KEY'\n", `#!/usr/bin/env bash\nkey="${READ}"\n`]]);

itMoves("run.ps1", [
  ['$key = "KEY"\n', "$key = $env:FORG_API_KEY\n"],
  ["$key = 'KEY'\n", "$key = $env:FORG_API_KEY\n"],
  ['$h = "Bearer KEY"\n', '$h = "Bearer $($env:FORG_API_KEY)"\n'],
  ["$h = 'Bearer KEY'\n", "$h = 'Bearer ' + $env:FORG_API_KEY\n"],
  ["f -H 'Bearer KEY' x\n", "f -H ('Bearer ' + $env:FORG_API_KEY) x\n"],
  ['$h = "say ""KEY"""\n', '$h = "say ""$($env:FORG_API_KEY)"""\n'],
  ['$h = @"\nsay "KEY" it\'s\n"@\n', '$h = @"\nsay "$($env:FORG_API_KEY)" it\'s\n"@\n'],
  ["$h = @'\nsay KEY\n'@\n", { kept: "a here-string" }],
  ["<# KEY #>\n", "<# <FORG_API_KEY> #>\n"],
]);

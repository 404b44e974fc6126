import { itMoves } from "../../support/moved-keys.js";

const READ = 'os.environ["FORG_API_KEY"]';
const NESTED = "os.environ['FORG_API_KEY']";

itMoves("app.py", [
  // whole literals
  ['import os\nkey = "KEY"\n', `import os\nkey = ${READ}\n`],
  ["import os\nkey = 'KEY'\n", `import os\nkey = ${NESTED}\n`],
  ["import os\nkey = r'KEY'\n", `import os\nkey = ${NESTED}\n`],
  ['import os\nkey = """KEY"""\n', `import os\nkey = ${READ}\n`],
  ['import os\nkey = f"KEY"\n', `import os\nkey = ${READ}\n`],
  ['import os\nkey = b"KEY"\n', `import os\nkey = ${READ}.encode()\n`],
  ['import os\nkey: str = "KEY"  # the key\n', `import os\nkey: str = ${READ}  # the key\n`],
  // parts
  ['import os\nh = "Bearer KEY"\n', `import os\nh = f"Bearer {${NESTED}}"\n`],
  ['import os\nh = f"Bearer {who} KEY"\n', `import os\nh = f"Bearer {who} {${NESTED}}"\n`],
  ['import os\nh = rf"Bearer KEY"\n', `import os\nh = rf"Bearer {${NESTED}}"\n`],
  ['import os\nh = b"Bearer KEY"\n', `import os\nh = b"Bearer " + ${READ}.encode()\n`],
  ['import os\nh = r"Bearer KEY"\n', `import os\nh = r"Bearer " + ${READ}\n`],
  [`import os\nj = '{"key": "KEY"}'\n`, `import os\nj = f'{{"key": "{${READ}}"}}'\n`],
  ['import os\nh = "\\N{DASH} KEY {}"\n', `import os\nh = f"\\N{DASH} {${NESTED}} {{}}"\n`],
  ['import os\nh = "Bearer KEY %s" % who\n', `import os\nh = ("Bearer " + ${READ} + " %s") % who\n`],
  ['import os\nh = "Bearer KEY {}".format(who)\n', `import os\nh = ("Bearer " + ${READ} + " {}").format(who)\n`],
  ['import os\nh = "Bearer " + "KEY"\n', `import os\nh = "Bearer " + ${READ}\n`],
  // literals side by side
  ['import os\nh = "Bearer " "KEY"\n', `import os\nh = "Bearer " f"{${NESTED}}"\n`],
  ['import os\nh = ("KEY"\n     " end")\n', `import os\nh = (f"{${NESTED}}"\n     " end")\n`],
  ['import os\nh = ("KEY"  # it\n     " end")\n', `import os\nh = (f"{${NESTED}}"  # it\n     " end")\n`],
  ['h = b"Bearer " b"KEY"\n', { kept: "the literal beside it" }],
  ['h = ("{} KEY"\n  "{}")\n', { kept: "braces" }],
  // where it comes from
  [
    'client = Client(api_key=os.getenv("K", "KEY"))\nimport os\n',
    `client = Client(api_key=os.getenv("K", ${READ}))\nimport os\n`,
  ],
  ['import os\nclient = {"api_key": "KEY"}\n', `import os\nclient = {"api_key": ${READ}}\n`],
  // what stays
  ['k: Literal["KEY"] = x\n', { kept: "a type" }],
  ['match x:\n    case "KEY":\n        pass\n', { kept: "a case" }],
  ["# forg KEY\n", "# forg <FORG_API_KEY>\n"],
  // documentation stays what it is, and runs before any import
  [
    '# -*- coding: utf-8 -*-\n\n"""forg KEY"""\nimport sys\n',
    '# -*- coding: utf-8 -*-\n\n"""forg <FORG_API_KEY>"""\nimport sys\n',
  ],
  [
    'def f(\n  x,\n) -> str:  # it\n\n  r"""forg KEY"""\n',
    'def f(\n  x,\n) -> str:  # it\n\n  r"""forg <FORG_API_KEY>"""\n',
  ],
  ["class A:\n  'forg KEY'  # it\n", "class A:\n  'forg <FORG_API_KEY>'  # it\n"],
  ['import os\nd = {"a":\n  "KEY"\n}\n', `import os\nd = {"a":\n  ${READ}\n}\n`],
]);

itMoves("imports.py", [
  ['key = "KEY"\n', `import os\n\nkey = ${READ}\n`],
  ['import sys\n\nkey = "KEY"\n', `import os\nimport sys\n\nkey = ${READ}\n`],
  [
    '#!/usr/bin/env python3\n"""Says so."""\nfrom __future__ import annotations\n\nimport sys\nkey = "KEY"\n',
    `#!/usr/bin/env python3\n"""Says so."""\nfrom __future__ import annotations\n\nimport os\nimport sys\nkey = ${READ}\n`,
  ],
  [
    'from __future__ import (\n  annotations,\n)\nkey = "KEY"\n',
    `from __future__ import (\n  annotations,\n)\nimport os\n\nkey = ${READ}\n`,
  ],
  ['import sys, os\nkey = "KEY"\n', `import sys, os\nkey = ${READ}\n`],
  ['"""\nimport os\n"""\nkey = "KEY"\n', `"""\nimport os\n"""\nimport os\n\nkey = ${READ}\n`],
  ['import sys\r\nkey = "KEY"\r\n', `import os\r\nimport sys\r\nkey = ${READ}\r\n`],
  ['\uFEFFkey = "KEY"\n', `\uFEFFimport os\n\nkey = ${READ}\n`],
]);

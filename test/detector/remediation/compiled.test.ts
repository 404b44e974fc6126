import { itMoves } from "../../support/moved-keys.js";

const GO = 'os.Getenv("FORG_API_KEY")';
itMoves("main.go", [
  ['package main\n\nvar key = "KEY"\n', `package main\n\nimport "os"\n\nvar key = ${GO}\n`],
  [
    'package main\n\nimport (\n\t"fmt"\n\t"strings"\n)\n\nvar h = "Bearer KEY"\n',
    `package main\n\nimport (\n\t"fmt"\n\t"os"\n\t"strings"\n)\n\nvar h = "Bearer " + ${GO}\n`,
  ],
  [
    'package main\n\nimport "fmt"\n\nvar h = `Bearer KEY`\n',
    `package main\n\nimport "os"\nimport "fmt"\n\nvar h = \`Bearer \` + ${GO}\n`,
  ],
  [
    'package main\r\n\r\nimport "os"\r\n\r\nvar h = "KEY"\r\n',
    `package main\r\n\r\nimport "os"\r\n\r\nvar h = ${GO}\r\n`,
  ],
  [
    'package main\r\n\r\nimport (\r\n\t"fmt"\r\n)\r\n\r\nvar h = "KEY"\r\n',
    `package main\r\n\r\nimport (\r\n\t"fmt"\r\n\t"os"\r\n)\r\n\r\nvar h = ${GO}\r\n`,
  ],
  ['package main\n\nimport "os"\n\nconst key = "KEY"\n', `package main\n\nimport "os"\n\nvar key = ${GO}\n`],
  [
    'package main\n\nimport "os"\n\nvar q = \'"\'\nvar k = f("KEY", \'"\')\n',
    `package main\n\nimport "os"\n\nvar q = '"'\nvar k = f(${GO}, '"')\n`,
  ],
  ['package main\n\nconst (\n\ta = 1\n\tkey = "KEY"\n)\n', { kept: "a const block" }],
  ['package main\n\nconst h = "Bearer " + "KEY"\n', { kept: "a constant" }],
]);

const JAVA = 'System.getenv("FORG_API_KEY")';
itMoves("App.java", [
  ['class A { String key = "KEY"; }\n', `class A { String key = ${JAVA}; }\n`],
  ['class A { static final String H = "Bearer KEY"; }\n', `class A { static final String H = "Bearer " + ${JAVA}; }\n`],
  ['class A { int n = "KEY x".length(); }\n', `class A { int n = (${JAVA} + " x").length(); }\n`],
  [
    'class A { String j = """\n    {"key": "KEY", "of": "100%"}\n    """; }\n',
    `class A { String j = """\n    {"key": "%s", "of": "100%%"}\n    """.formatted(${JAVA}); }\n`,
  ],
  ['class A { char q = \'"\'; String key = "KEY"; }\n', `class A { char q = '"'; String key = ${JAVA}; }\n`],
  ['class A { @Value("KEY") String key; }\n', { kept: "an annotation" }],
  ['class A {\n  @Value(\n    "KEY")\n  String key;\n}\n', { kept: "an annotation" }],
]);
itMoves("App.kt", [
  ['val key = "KEY"\n', `val key = ${JAVA}\n`],
  ['const val KEY_ONE = "KEY"\n', `val KEY_ONE = ${JAVA}\n`],
  ['val h = "Bearer $x KEY"\n', 'val h = "Bearer $x ${System.getenv("FORG_API_KEY")}"\n'],
  ['val h = """a "KEY" """\n', 'val h = """a "${System.getenv("FORG_API_KEY")}" """\n'],
]);
itMoves("App.scala", [
  ['val key = "KEY"\n', 'val key = sys.env("FORG_API_KEY")\n'],
  ['val h = s"Bearer $x KEY"\n', 'val h = s"Bearer $x " + sys.env("FORG_API_KEY")\n'],
]);
itMoves("build.gradle", [["key = 'KEY'\n", "key = System.getenv('FORG_API_KEY')\n"]]);

const CS = 'System.Environment.GetEnvironmentVariable("FORG_API_KEY")';
itMoves("App.cs", [
  ['class A { string key = "KEY"; }\n', `class A { string key = ${CS}; }\n`],
  ['class A { string h = $"Bearer {f("x")} KEY"; }\n', `class A { string h = $"Bearer {f("x")} " + ${CS}; }\n`],
  ['class A { string h = @"C:\\ ""KEY"""; }\n', `class A { string h = @"C:\\ """ + ${CS} + @""""; }\n`],
  [
    'class A {\n    private const string Key = "KEY";\n}\n',
    `class A {\n    private static readonly string Key = ${CS};\n}\n`,
  ],
  ['class A { string h = """say KEY now"""; }\n', `class A { string h = """say """ + ${CS} + """ now"""; }\n`],
  ['class A { string h = """say "KEY" now"""; }\n', { kept: "a quote beside it" }],
  ['void F() { const string key = "KEY"; }\n', { kept: "static readonly" }],
  ['class A { void F(string key = "KEY") { } }\n', { kept: "a parameter's default" }],
  ['class A { string h = """\n    KEY\n    """; }\n', { kept: "several lines" }],
  ['class A { string h = $"""a {x} KEY"""; }\n', { kept: "a raw text" }],
  ['    [Route("KEY")]\n', { kept: "an attribute" }],
]);

const RUST = 'std::env::var("FORG_API_KEY").expect("FORG_API_KEY is not set")';
itMoves("main.rs", [
  ['let key = "KEY";\n', `let key = &${RUST};\n`],
  ['let key = String::from("KEY");\n', `let key = String::from(${RUST});\n`],
  ['let key = "KEY".to_string();\n', `let key = ${RUST}.to_string();\n`],
  ['let h = "Bearer KEY";\n', `let h = &format!("Bearer {}", ${RUST});\n`],
  ['let j = r#"{"key": "KEY"}"#;\n', `let j = &format!(r#"{{"key": "{}"}}"#, ${RUST});\n`],
  ["fn f<'a>(x: &'a str, q: char) { g('\"', \"KEY\") }\n", `fn f<'a>(x: &'a str, q: char) { g('"', &${RUST}) }\n`],
  ['println!("Bearer KEY");\n', `println!("Bearer {forg_api_key}", forg_api_key = ${RUST});\n`],
  [
    'let h = format!("{} KEY {{", f(")"),);\n',
    `let h = format!("{} {forg_api_key} {{", f(")"), forg_api_key = ${RUST});\n`,
  ],
  ['writeln!(out, "KEY {}", 1)?;\n', `writeln!(out, "{forg_api_key} {}", 1, forg_api_key = ${RUST})?;\n`],
  ['let h = concat!("a", "b");\nlet k = concat!("KEY");\n', { kept: "a macro" }],
  ['const KEY_ONE: &str = "KEY";\n', { kept: "a const or static" }],
  ['const K: &[&str] = &["a",\n  "KEY"];\n', { kept: "a const or static" }],
]);

const SWIFT = 'ProcessInfo.processInfo.environment["FORG_API_KEY"]!';
itMoves("App.swift", [
  ['import Foundation\nlet key = "KEY"\n', `import Foundation\nlet key = ${SWIFT}\n`],
  ['let key = "Bearer KEY"\n', `import Foundation\nlet key = "Bearer \\(${SWIFT.replace(/"/g, '"')})"\n`],
]);
itMoves("app.ex", [
  ['key = "KEY"\n', 'key = System.fetch_env!("FORG_API_KEY")\n'],
  ['h = "Bearer KEY"\n', 'h = "Bearer #{System.fetch_env!("FORG_API_KEY")}"\n'],
  ['@key "KEY"\n', { kept: "a module attribute" }],
  ['h = ~S"a KEY"\n', { kept: "a sigil" }],
]);

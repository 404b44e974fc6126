// Programs that print what they make of a key and of passwords, in every language that is run. `KEY`, `PEM`, `LOGIN` (of a
// database) and `PASSWORD` stand for values; `PASSWORD` is written with the escapes of the literal that it stands in.

/** A program, and how characters of a password are written in its literals. */
export interface Program {
  readonly text: string;
  /** Writes a value as it stands in the literal of `PASSWORD`. */
  readonly escape: (value: string) => string;
  /** Writes the lines of a PEM file as they stand in the literal of `PEM`. */
  readonly pem: (value: string) => string;
}

const backslash = (value: string) => value.replace(/[\\"]/g, "\\$&");
const single = (value: string) => value.replace(/[\\']/g, "\\$&");
const asIs = (value: string) => value;
const escapedLines = (value: string) => value.replaceAll("\n", "\\n");

/** By the name of the runtime. */
export const programs: Readonly<Record<string, Program>> = {
  node: {
    text: [
      'import { env } from "node:process";',
      'const key = "KEY";',
      "const header = { Authorization: `Bearer ${\"KEY\"}`, other: 'a `${x} KEY' };",
      'const forgKey = env.MISSING ?? "KEY";',
      'const dbPassword = "PASSWORD";',
      'const url = "LOGIN@localhost/db";',
      "const pem = `PEM`;",
      "console.log([key, header, forgKey, dbPassword, url, pem, `x${`y KEY`}`]);",
      "",
    ].join("\n"),
    escape: backslash,
    pem: asIs,
  },
  python3: {
    text: [
      '"""Prints."""',
      "import sys",
      'KEY_ONE = "KEY"',
      'who = "you"',
      "header = {'Authorization': 'Bearer KEY', 'f': f\"{who} KEY {{}}\", 'r': r'\\d KEY'}",
      'joined = ("say "',
      '          "KEY")',
      'both = b"Bearer KEY"',
      'percent = "KEY %s" % who',
      'db_password = "PASSWORD"',
      'pem = """PEM"""',
      'url = f"LOGIN@localhost/{who}"',
      "print(KEY_ONE, header, joined, both, percent, db_password, pem, url, sys.argv[1:])",
      "",
    ].join("\n"),
    escape: backslash,
    pem: asIs,
  },
  sh: {
    text: [
      "#!/bin/sh",
      "key='KEY' # it's",
      'header="Authorization: Bearer KEY"',
      'json=\'{"key": "KEY"}\'',
      "nested=\"$(printf %s 'it KEY')\"",
      "shifted=$((1 << 2))",
      "cat <<EOF",
      "it's KEY $shifted",
      "EOF",
      'db_password="PASSWORD"',
      'printf \'%s\\n\' "$key" "$header" "$json" "$nested" "$db_password"',
      "",
    ].join("\n"),
    escape: (value) => value.replace(/[\\"$`]/g, "\\$&"),
    pem: asIs,
  },
  bash: {
    text: [
      "#!/usr/bin/env bash",
      "keys=(KEY 'it KEY')",
      "cat <<-'A' <<B",
      "\tit's",
      "\tA",
      'say "KEY"',
      "B",
      'echo "${keys[@]}"',
      "pem='PEM'",
      'echo "$pem"',
      "",
    ].join("\n"),
    escape: asIs,
    pem: asIs,
  },
  perl: {
    text: [
      "use strict;",
      "my $who = 'you';",
      'my $header = "Bearer KEY[0]";',
      "my $plain = 'KEY'; s/'//g for my $copy = $who;",
      'my $url = "https://$who:KEY\\@host";',
      "my $db_password = 'PASSWORD';",
      "my $pem = <<EOT;",
      "PEM",
      "EOT",
      'print join("\\n", $header, $plain, $url, $db_password, $pem);',
      "",
    ].join("\n"),
    escape: single,
    pem: asIs,
  },
  ruby: {
    text: [
      "who = 'you'",
      "key = 'KEY'",
      'header = "Bearer #{who} KEY"',
      "plain = 'Bearer KEY'",
      'both = "a" "KEY"',
      "db_password = 'PASSWORD'",
      "pem = <<~EOT",
      "  it's KEY",
      "EOT",
      "puts who =~ /['\"]/, key, header, plain.length, both, db_password, pem",
      "",
    ].join("\n"),
    escape: single,
    pem: asIs,
  },
  php: {
    text: [
      "<p>don't</p>",
      "<?php",
      "$who = ['a' => 'you'];",
      "$key = 'KEY';",
      "$header = \"Bearer {$who['a']} KEY\";",
      "define('ACME', \"KEY\");",
      "$db_password = 'PASSWORD';",
      "$pem = 'PEM';",
      'echo "$key $header $db_password $pem", ACME;',
      "?>",
      "<p>it's</p>",
      "",
    ].join("\n"),
    escape: single,
    pem: asIs,
  },
  java: {
    text: [
      "public class App {",
      '  static final String KEY_ONE = "KEY";',
      "  static final char QUOTE = '\"';",
      "  public static void main(String[] args) {",
      '    String dbPassword = "PASSWORD";',
      '    String pem = "PEM";',
      '    String json = """',
      '        {"key": "KEY", "of": "100%"}',
      '        """;',
      '    System.out.println(KEY_ONE + QUOTE + "Bearer KEY".length() + dbPassword + pem + json);',
      "  }",
      "}",
      "",
    ].join("\n"),
    escape: backslash,
    pem: escapedLines,
  },
  go: {
    text: [
      "package main",
      "",
      'import "fmt"',
      "",
      'const key = "KEY"',
      "",
      "func main() {",
      '\tdbPassword := "PASSWORD"',
      "\tpem := `PEM`",
      '\tfmt.Println(key, \'"\', "Bearer KEY", len(`a "KEY"`), dbPassword, pem)',
      "}",
      "",
    ].join("\n"),
    escape: backslash,
    pem: asIs,
  },
  rustc: {
    text: [
      "fn shout<'a>(text: &'a str) -> String {",
      "    text.to_uppercase()",
      "}",
      "",
      "fn main() {",
      '    let key = "KEY";',
      '    let owned = String::from("KEY");',
      '    let json = r#"{"key": "KEY"}"#;',
      '    let db_password = "PASSWORD";',
      '    let pem = "PEM";',
      '    println!("{} {} {} {} {} {} {}", key, owned, json, shout("Bearer KEY"), \'"\', db_password, pem);',
      '    println!("Bearer KEY {}", key);',
      "}",
      "",
    ].join("\n"),
    escape: backslash,
    pem: escapedLines,
  },
};

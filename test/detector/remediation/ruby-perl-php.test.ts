import { itMoves } from "../../support/moved-keys.js";

itMoves("app.rb", [
  ['key = "KEY"\n', 'key = ENV.fetch("FORG_API_KEY")\n'],
  ["key = 'KEY'\n", "key = ENV.fetch('FORG_API_KEY')\n"],
  ['h = "Bearer KEY"\n', "h = \"Bearer #{ENV.fetch('FORG_API_KEY')}\"\n"],
  ["h = 'Bearer KEY'\n", "h = 'Bearer ' + ENV.fetch('FORG_API_KEY')\n"],
  ["f 'Bearer KEY', 1\n", "f ('Bearer ' + ENV.fetch('FORG_API_KEY')), 1\n"],
  ['h = "a #{f("KEY")}"\n', 'h = "a #{f(ENV.fetch("FORG_API_KEY"))}"\n'],
  ['h = "a" "KEY"\n', 'h = "a" "#{ENV.fetch(\'FORG_API_KEY\')}"\n'],
  ["h = 'a' 'KEY'\n", { kept: "beside it" }],
  ['h = <<~EOS\n  it\'s "KEY"\nEOS\n', "h = <<~EOS\n  it's \"#{ENV.fetch('FORG_API_KEY')}\"\nEOS\n"],
  ["h = <<~'EOS'\n  KEY\nEOS\n", { kept: "a quoted end" }],
  ["f(x =~ /['\"]/, 'KEY')\n", "f(x =~ /['\"]/, ENV.fetch('FORG_API_KEY'))\n"],
  ["# KEY\n", "# <FORG_API_KEY>\n"],
]);

itMoves("app.pl", [
  ['my $key = "KEY";\n', "my $key = $ENV{FORG_API_KEY};\n"],
  ["my $key = 'KEY';\n", "my $key = $ENV{FORG_API_KEY};\n"],
  ['my $h = "Bearer KEY";\n', 'my $h = "Bearer $ENV{FORG_API_KEY}";\n'],
  ['my $h = "Bearer $x KEY[1]";\n', 'my $h = "Bearer $x $ENV{FORG_API_KEY}\\[1]";\n'],
  ["my $h = 'Bearer KEY';\n", "my $h = 'Bearer ' . $ENV{FORG_API_KEY};\n"],
  ["s/'//g; my $k = 'KEY'; print 'x';\n", "s/'//g; my $k = $ENV{FORG_API_KEY}; print 'x';\n"],
  ["tr/'/\"/; my $k = 'KEY'; print 'x';\n", "tr/'/\"/; my $k = $ENV{FORG_API_KEY}; print 'x';\n"],
  ["my $h = <<EOT;\nit's KEY\nEOT\n", "my $h = <<EOT;\nit's $ENV{FORG_API_KEY}\nEOT\n"],
  ["my $h = <<'EOT';\nKEY\nEOT\n", { kept: "a quoted end" }],
  ["my $h = qq{KEY};\n", { kept: "no text of Perl" }],
]);

itMoves("app.php", [
  ['<?php $key = "KEY";\n', '<?php $key = getenv("FORG_API_KEY");\n'],
  ["<?php\n$key = 'KEY';\n", "<?php\n$key = getenv('FORG_API_KEY');\n"],
  ['<?php $h = "Bearer KEY";\n', '<?php $h = "Bearer " . getenv("FORG_API_KEY");\n'],
  ["<?php $h = \"Bearer {$x['a']} KEY\";\n", '<?php $h = "Bearer {$x[\'a\']} " . getenv("FORG_API_KEY");\n'],
  ["<?php f(['key' => 'KEY']);\n", "<?php f(['key' => getenv('FORG_API_KEY')]);\n"],
  ["<?php define('K', 'KEY');\n", "<?php define('K', getenv('FORG_API_KEY'));\n"],
  [
    "<p>don't</p>\n<?php $k = 'KEY'; ?>\n<p>it's</p>\n",
    "<p>don't</p>\n<?php $k = getenv('FORG_API_KEY'); ?>\n<p>it's</p>\n",
  ],
  ["<?php return static fn() => f('KEY');\n", "<?php return static fn() => f(getenv('FORG_API_KEY'));\n"],
  ["<?php\nconst K = 'KEY';\n", { kept: "define() can" }],
  ["<?php class A { private const K = ['a' => 'b', 'k' => 'KEY']; }\n", { kept: "define() can" }],
  ["<?php class A { private ?string $k = 'KEY'; }\n", { kept: "in the constructor" }],
  [
    "<?php class A {\n  protected array $k = [\n    'x' => 'y;z',\n    'k' => 'KEY',\n  ];\n}\n",
    { kept: "in the constructor" },
  ],
  ["<?php function f($a, $k = 'KEY') {}\n", { kept: "a parameter's default" }],
  ["<?php\n#[Route('KEY')]\nfunction f() {}\n", { kept: "an attribute" }],
  ["<?php\n$x = <<<EOT\nKEY\nEOT;\n", { kept: "a here-document" }],
  ["<?php # KEY\n", "<?php # <FORG_API_KEY>\n"],
]);

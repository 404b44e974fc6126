// docs/rules/index.html: all rules on one page with a box that filters them. It stands alone: no network, no framework, and
// without scripts it is a table. test/package/rule-pages.test.ts keeps it in step with the rules.

/** @typedef {import("@keystow/detector").Provider} Provider */
/** @typedef {Provider["rules"][number]} RuleDeclaration */

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--dim:light-dark(#57606a,#9aa4af);--accent:light-dark(#0a58ca,#7ab7ff)}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:76rem;padding:1.5rem 1rem 4rem}
h1{margin:0;font-size:1.6rem}p{margin:.3rem 0 1rem;color:var(--dim)}a{color:var(--accent)}
form{position:sticky;top:0;padding:.6rem 0;background:Canvas;z-index:1;display:flex;gap:1rem;align-items:center;flex-wrap:wrap}
input{font:inherit;flex:1 1 18rem;padding:.5rem .8rem;border:1px solid var(--dim);border-radius:.5rem;background:Field;color:FieldText}
:is(input,a):focus-visible{outline:2px solid var(--accent);outline-offset:2px}
output{color:var(--dim);min-width:8rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
tr[hidden]{display:none}
@media(max-width:48rem){thead{display:none}tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}td{display:block;border:0;padding:0}}
`.trim();

/** Every word has to stand in a row; what is asked for stands in the address, so that it can be passed on. */
const SCRIPT = `
const box=document.querySelector("input"),told=document.querySelector("output");
const rows=[...document.querySelectorAll("tbody tr")].map((row)=>[row,row.textContent.toLowerCase()]);
function filter(){
  const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let count=0;
  for(const [row,text] of rows){row.hidden=!words.every((word)=>text.includes(word));if(!row.hidden)count++}
  told.textContent=count+(count===1?" rule":" rules");
}
box.value=decodeURIComponent(location.hash.slice(1));
box.addEventListener("input",()=>{filter();history.replaceState(null,"","#"+encodeURIComponent(box.value))});
document.querySelector("form").addEventListener("submit",(event)=>event.preventDefault());
addEventListener("keydown",(event)=>{
  if(event.key==="/"&&document.activeElement!==box){event.preventDefault();box.focus()}
  if(event.key==="Escape"&&box.value){box.value="";box.dispatchEvent(new Event("input"))}
});
filter();
`.trim();

/** The page of all rules. */
export function indexHtml(/** @type {readonly Provider[]} */ providers) {
  const sorted = [...providers].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const rows = sorted.flatMap((provider) => provider.rules.map((rule) => rowOf(provider, rule)));
  return `<!doctype html>
<!-- Generated from the rules by \`npx vitest run test/package/rule-pages.test.ts -u\`: do not edit. -->
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Rules of Keystow</title>
<style>
${STYLE}
</style>
<h1>Rules of Keystow</h1>
<p>${rows.length} rules of ${providers.length} providers. The link behind a key leads to what it looks like and how it is replaced.</p>
<form role="search"><input type="search" aria-label="Filter rules" placeholder="Key, provider, rule, prefix or variable ( / )" autocomplete="off" spellcheck="false"><output aria-live="polite">${rows.length} rules</output></form>
<table>
<thead><tr><th scope="col">Key<th scope="col">Provider<th scope="col">Rule<th scope="col">Begins with<th scope="col">Variable</thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<script>
${SCRIPT}
</script>
</html>
`;
}

function rowOf(/** @type {Provider} */ { id, name }, /** @type {RuleDeclaration} */ rule) {
  const prefixes = prefixesOf(rule)
    .map((text) => code(text))
    .join(" ");
  const variable = rule.env === undefined ? "" : code(rule.env);
  return `<tr><td><a href="${id}.md">${escaped(rule.title)}</a><td>${escaped(name)}<td>${code(rule.id)}<td>${prefixes}<td>${variable}`;
}

/** With what the keys of a rule begin; a long literal is cut, because it could be taken for a key. */
function prefixesOf(/** @type {RuleDeclaration} */ { format }) {
  const [first] = format ?? [];
  if (first === undefined) return [];
  const literals =
    typeof first === "string" ? [first] : "oneOf" in first && Array.isArray(first.oneOf) ? first.oneOf : [];
  const texts = /** @type {string[]} */ (literals).filter(Boolean);
  return texts.slice(0, 6).map((text) => (text.length > 24 ? `${text.slice(0, 20)}…` : text));
}

const code = (/** @type {string} */ text) => `<code>${escaped(text)}</code>`;

const escaped = (/** @type {string} */ text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

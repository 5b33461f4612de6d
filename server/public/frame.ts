import type { Locale } from "../../schema/labels/errors.ts";
import { publicWords } from "../../schema/labels/public.ts";
import { fill } from "../../schema/labels/wording.ts";
import { type Html, html } from "./html.ts";

export const FIRST = "/public";

/** What every page is made with. */
export interface Making {
  readonly locale: Locale;
  /** The day and minute it was made. */
  readonly asOf: string;
}

export const say = (text: string, values: Readonly<Record<string, string | number>>): string =>
  fill(text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])));

/** The frame of every page: no script, one stylesheet of our own. */
export function frame({ locale, asOf }: Making, title: string, body: Html): string {
  const words = publicWords[locale];
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${FIRST}/style.css">
</head>
<body>
${body}
<footer>${say(words.asOf, { time: asOf })}</footer>
</body>
</html>
`.text;
}

/** Reads well on a phone and on paper. */
export const STYLE = `:root{color-scheme:light;font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1f1d1a;background:#fff}
body{max-width:1000px;margin:0 auto;padding:16px}
header{border-bottom:2px solid #7a1318;margin-bottom:12px}
h1{font-size:1.5rem;margin:.2em 0}h2{font-size:1.15rem;margin:1em 0 .2em}h3{font-size:1rem;margin:.4em 0 .2em}
a{color:#7a1318}
form{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:end;margin:12px 0}
label{display:grid;font-size:.85rem}
select,input,button,textarea{max-width:100%;font:inherit;padding:6px 8px;border:1px solid #8a8580;border-radius:4px;background:#fff;color:inherit}
button{background:#7a1318;color:#fff;border-color:#7a1318}
a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,textarea:focus-visible,.wide:focus-visible{outline:3px solid #1f5fa8;outline-offset:2px}
.write form{display:grid;max-width:640px}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{border-bottom:1px solid #d9d5cf;padding:6px 8px;text-align:left;vertical-align:top}
thead th,td{white-space:nowrap}
tbody th{font-weight:600;min-width:12em}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:8px;margin:0}
dt{font-size:.85rem;color:#55524e}dd{margin:0}
.text{white-space:pre-wrap;margin:.3em 0}.small{font-size:.85rem;color:#55524e;margin:.2em 0}
section{border-bottom:1px solid #d9d5cf;padding-bottom:8px}
nav{margin:12px 0;display:flex;gap:16px}
footer{margin-top:16px;font-size:.85rem;color:#55524e}
.board header{display:flex;justify-content:space-between;align-items:center;gap:16px}
.code{display:grid;justify-items:center;font-size:.85rem;white-space:nowrap}.code svg{width:120px;height:120px}
@media screen and (max-width:640px){thead{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}tr{display:block;border-bottom:1px solid #d9d5cf;padding:6px 0}tbody th,td{display:block;border:0;padding:1px 0}td::before{content:attr(data-name) " ";color:#55524e}}
@media print{@page{size:A4;margin:15mm}body{max-width:none;padding:0}form,nav,.write{display:none}a{color:inherit;text-decoration:none}section{break-inside:avoid}.wide{overflow:visible}thead th,td{white-space:normal}}
`;

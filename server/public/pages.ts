import { renderSVG } from "uqr";
import { labels } from "../../schema/labels/labels.ts";
import { publicWords } from "../../schema/labels/public.ts";
import type { Locale } from "../../schema/labels/errors.ts";
import { answersHtml, writeHtml } from "./feedback.pages.ts";
import { FIRST, frame, type Making, say } from "./frame.ts";
import { Html, html } from "./html.ts";
import type { PublicAnswer, PublicAsked, PublicCommitment, PublicVersion } from "./public.service.ts";

/** A commitment whose next version is being written is, for the public, being revised. */
function stateWords(locale: Locale, state: PublicCommitment["state"]): string {
  const { CommitmentState } = labels[locale].enums;
  return state === "DRAFT" || state === "SOLICITING" || state === "VETTING" ? publicWords[locale].revising : CommitmentState[state];
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

function select(name: string, label: string, about: { all: string; chosen: string | null; choices: readonly Choice[] }): Html {
  const options = about.choices.map(
    (choice) => html`<option value="${choice.value}"${new Html(choice.value === about.chosen ? " selected" : "")}>${choice.name}</option>`,
  );
  return html`<label>${label} <select name="${name}"><option value="">${about.all}</option>${options}</select></label>`;
}

const choicesOf = (words: Readonly<Record<string, string>>): Choice[] => Object.entries(words).map(([value, name]) => ({ value, name }));

/** The address of the same list on another page. */
function addressOf({ territory, line, kind, tenantId, q }: PublicAsked, page: number): string {
  const given = Object.entries({ territory, line, kind, tenant: tenantId, q }).filter((one): one is [string, string] => one[1] !== null);
  return `${FIRST}?${new URLSearchParams([...given, ["page", String(page)]]).toString()}`;
}

function row(locale: Locale, commitment: PublicCommitment): Html {
  const { id, title, subjectName, kind, state, dueOn, publishedOn, progress } = commitment;
  const words = publicWords[locale];
  const cells: ReadonlyArray<readonly [string, string]> = [
    [words.subject, subjectName],
    [words.kind, labels[locale].enums.CommitmentKind[kind]],
    [words.state, stateWords(locale, state)],
    [words.dueOn, dueOn],
    [words.publishedOn, publishedOn],
    [words.progress, `${progress}%`],
  ];
  // On a phone a row is a card, and each cell says what it is.
  return html`<tr>
<th scope="row"><a href="${FIRST}/commitments/${id}">${title}</a></th>
${cells.map(([name, value]) => html`<td data-name="${name}">${value}</td>`)}
</tr>
`;
}

interface Listed {
  readonly asked: PublicAsked;
  readonly places: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly rows: readonly PublicCommitment[];
  readonly more: boolean;
  readonly answers: readonly PublicAnswer[];
}

/** By what the list may be narrowed; a form that asks with GET and needs no script. */
function finder(locale: Locale, { asked, places }: Listed): Html {
  const words = publicWords[locale];
  const { CommitmentKind, Line } = labels[locale].enums;
  const { all } = words;
  return html`<form method="get" action="${FIRST}">
${select("territory", words.territory, { all, chosen: asked.territory, choices: places.map(({ code, name }) => ({ value: code, name })) })}
${select("line", words.line, { all, chosen: asked.line, choices: choicesOf(Line) })}
${select("kind", words.kind, { all, chosen: asked.kind, choices: choicesOf(CommitmentKind) })}
<label>${words.search} <input type="search" name="q" maxlength="60" value="${asked.q ?? ""}"></label>
<button type="submit">${words.find}</button>
</form>`;
}

function pager(locale: Locale, { asked, more }: Listed): Html {
  const words = publicWords[locale];
  const before = asked.page > 1 ? html`<a rel="prev" href="${addressOf(asked, asked.page - 1)}">${words.previous}</a>` : html``;
  const after = more ? html`<a rel="next" href="${addressOf(asked, asked.page + 1)}">${words.next}</a>` : html``;
  return html`<nav aria-label="${words.title}">${before} ${say(words.found, { page: asked.page })} ${after}</nav>`;
}

/** What is public, by place and line. */
export function listPage(making: Making, listed: Listed): string {
  const { locale } = making;
  const words = publicWords[locale];
  const { organization, rows } = listed;
  const title = organization === null ? words.title : say(words.only, { name: organization.name });
  const board = organization === null ? html`` : html`<p><a href="${FIRST}/boards/${organization.id}">${words.boardLink}</a></p>`;
  const heads = [words.commitment, words.subject, words.kind, words.state, words.dueOn, words.publishedOn, words.progress];
  const table = html`<div class="wide" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((one) => row(locale, one))}</tbody>
</table></div>`;
  const body = html`<header><h1>${title}</h1><p>${words.intro}</p></header>
<main>
${finder(locale, listed)}
${board}
${rows.length === 0 ? html`<p>${words.none}</p>` : table}
${pager(locale, listed)}
${organization === null ? html`` : html`${answersHtml(locale, listed.answers)}${writeHtml(locale, organization.id, null)}`}
</main>`;
  return frame(making, title, body);
}

function versionBody(locale: Locale, { title, body, link, dueOn, cause, solicitedOn, opinions, adopted }: PublicVersion): Html {
  const words = publicWords[locale];
  return html`<h3>${title}</h3>
<p class="text">${body}</p>
<p class="small">${words.link}：${link} · ${words.dueOn} ${dueOn}</p>
${cause === null ? html`` : html`<p class="small">${words.cause}：${cause}</p>`}
${solicitedOn === null ? html`` : html`<p class="small">${say(words.solicited, { opinions, adopted })}</p>`}`;
}

interface One {
  readonly commitment: PublicCommitment;
  readonly versions: readonly PublicVersion[];
  readonly answers: readonly PublicAnswer[];
}

/** One commitment, how it is kept, and every version that was ever public. */
export function commitmentPage(making: Making, { commitment, versions, answers }: One): string {
  const { locale } = making;
  const words = publicWords[locale];
  const { title, tenantId, tenantName, subjectName, kind, state, progress, conclusion } = commitment;
  const [current, ...earlier] = versions;
  const facts: ReadonlyArray<readonly [string, Html]> = [
    [words.subject, html`${subjectName}`],
    [words.kind, html`${labels[locale].enums.CommitmentKind[kind]}`],
    [words.state, html`${stateWords(locale, state)}`],
    [words.progress, html`${progress}%`],
    ...(conclusion === null ? [] : [[words.conclusion, html`${conclusion}`] as const]),
  ];
  const history = earlier.map(
    (version) =>
      html`<section><p class="small">${say(words.version, { number: version.number, day: version.publishedOn })}</p>${versionBody(locale, version)}</section>`,
  );
  const body = html`<header><p><a href="${FIRST}">${words.back}</a> · <a href="${FIRST}?tenant=${tenantId}">${tenantName}</a></p><h1>${title}</h1></header>
<main>
<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${current === undefined ? html`` : html`<section><h2>${say(words.current, { number: current.number, day: current.publishedOn })}</h2>${versionBody(locale, current)}</section>`}
${history.length === 0 ? html`` : html`<h2>${words.earlier}</h2>${history}`}
${answersHtml(locale, answers)}
${writeHtml(locale, tenantId, commitment.id)}
</main>`;
  return frame(making, title, body);
}

interface Board {
  readonly organization: { readonly id: string; readonly name: string };
  readonly rows: ReadonlyArray<Pick<PublicCommitment, "kind" | "subjectName" | "title" | "dueOn"> & Pick<PublicVersion, "body">>;
  /** Where the code leads: the organization's list, as the browser reached us. */
  readonly address: string;
}

/** A sheet to hang up: what is to be kept, and a code that leads to how it is kept. 公示牌 */
export function boardPage(making: Making, { organization, rows, address }: Board): string {
  const { locale } = making;
  const words = publicWords[locale];
  const title = say(words.board, { name: organization.name });
  const items = rows.map(
    ({ kind, subjectName, title: promise, body, dueOn }) => html`<section><h2>${promise}</h2>
<p class="small">${labels[locale].enums.CommitmentKind[kind]} · ${subjectName} · ${words.dueOn} ${dueOn}</p>
<p class="text">${body}</p></section>`,
  );
  const code = new Html(renderSVG(address, { ecc: "M", border: 2, pixelSize: 4 }));
  const body = html`<main class="board"><header><h1>${title}</h1>
<a class="code" href="${address}">${code}<span>${words.scan}</span></a></header>
${rows.length === 0 ? html`<p>${words.none}</p>` : items}
</main>`;
  return frame(making, title, body);
}

/** What is not there, or not public. */
export function missingPage(making: Making): string {
  const words = publicWords[making.locale];
  return frame(
    making,
    words.missing,
    html`<main><h1>${words.missing}</h1><p>${words.missingHint}</p><p><a href="${FIRST}">${words.back}</a></p></main>`,
  );
}

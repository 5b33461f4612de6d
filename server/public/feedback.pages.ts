import type { Locale } from "../../schema/labels/errors.ts";
import { labels } from "../../schema/labels/labels.ts";
import { publicWords } from "../../schema/labels/public.ts";
import type { PublicFeedback } from "./feedback.entity.ts";
import { FIRST, frame, type Making, say } from "./frame.ts";
import { type Html, html } from "./html.ts";
import type { PublicAnswer } from "./public.service.ts";

/** What people wrote and was answered. */
export function answersHtml(locale: Locale, answers: readonly PublicAnswer[]): Html {
  const words = publicWords[locale];
  if (answers.length === 0) return html``;
  const items = answers.map(
    ({ body, answer, receivedOn, answeredOn }) => html`<section><p class="small">${receivedOn}</p><p class="text">${body}</p>
<p class="text"><b>${words.answer}</b>（${answeredOn}）：${answer}</p></section>`,
  );
  return html`<h2>${words.answers}</h2>${items}`;
}

/** The form to write by, and the one that finds the answer; neither needs a script. */
export function writeHtml(locale: Locale, tenantId: string, commitmentId: string | null): Html {
  const words = publicWords[locale];
  const kinds = Object.entries(labels[locale].enums.FeedbackKind).map(([value, name]) => html`<option value="${value}">${name}</option>`);
  return html`<div class="write"><h2>${words.write}</h2><p class="small">${words.writeHint}</p>
<form method="post" action="${FIRST}/feedback">
<input type="hidden" name="tenant" value="${tenantId}"><input type="hidden" name="commitment" value="${commitmentId ?? ""}">
<label>${words.feedbackKind} <select name="kind">${kinds}</select></label>
<label>${words.body} <textarea name="body" rows="5" maxlength="2000" required></textarea></label>
<label>${words.contact} <input name="contact" maxlength="100" autocomplete="off"></label>
<button type="submit">${words.send}</button>
</form>
<h2>${words.lookUp}</h2>
<form method="get" action="${FIRST}/receipts">
<input type="hidden" name="tenant" value="${tenantId}">
<label>${words.receipt} <input name="receipt" maxlength="20" required autocomplete="off"></label>
<button type="submit">${words.find}</button>
</form></div>`;
}

/** What came of it, for whoever holds the receipt. */
export function receiptPage(making: Making, row: PublicFeedback): string {
  const { locale } = making;
  const words = publicWords[locale];
  const { receipt, kind, commitmentTitle, tenantName, body, state, receivedOn, answer, answeredOn } = row;
  const { FeedbackKind, FeedbackState } = labels[locale].enums;
  const answered = answer === null ? html`` : html`<h2>${words.answer}</h2><p class="small">${answeredOn ?? ""}</p><p class="text">${answer}</p>`;
  return frame(
    making,
    words.receipt,
    html`<header><p><a href="${FIRST}?tenant=${row.tenantId}">${tenantName}</a></p><h1>${say(words.keep, { receipt: `${receipt.slice(0, 5)}-${receipt.slice(5)}` })}</h1></header>
<main>
<dl><div><dt>${words.state}</dt><dd>${FeedbackState[state]}</dd></div><div><dt>${words.feedbackKind}</dt><dd>${FeedbackKind[kind]}</dd></div>
<div><dt>${words.commitment}</dt><dd>${commitmentTitle ?? "—"}</dd></div></dl>
<p class="small">${say(words.received, { day: receivedOn })}</p>
<p class="text">${body}</p>
${answered}
</main>`,
  );
}

/** Why it was not taken in. */
export function refusedPage(making: Making, title: "refused" | "notNow", message: string): string {
  const words = publicWords[making.locale];
  return frame(making, words[title], html`<main><h1>${words[title]}</h1><p>${message}</p><p><a href="${FIRST}">${words.back}</a></p></main>`);
}

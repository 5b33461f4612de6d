/** The clipboard interface exists only on https and localhost; on a plain intranet address the element that shows the text is selected and copied. */
export async function copyText(text: string, shownIn: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const shown = document.getElementById(shownIn);
  if (shown === null) return;
  window.getSelection()?.selectAllChildren(shown);
  document.execCommand("copy");
}

import { embedAddresses } from './embed-addresses';
import { type CodeInput, frameCode, SANDBOX } from './embed-code';
import { html } from './html';

/** A panel in a frame of one width, loaded when it comes into view, and the code of that frame below it. */
export function galleryPreview(input: CodeInput, label: string): string {
  const { view, state, width, height } = input;
  const { embed } = embedAddresses(view.id, state);
  return html`<h3>${width} px</h3><div><iframe src="${embed}" title="${view.title}, ${width} px" width="${width}" height="${height}" loading="lazy" sandbox="${SANDBOX}"></iframe></div><textarea readonly rows="3" spellcheck="false" aria-label="${label}">${frameCode(input)}</textarea>`
    .text;
}

import { embedDocument } from '@/app/embed/embed-document';
import { publicOrigin } from '@/app/public-origin';
import { pageAnswer, redirectAnswer, respond } from '@/lib/api/respond';
import { frameFiles } from '@/lib/assets/frame-files';
import { currentPanelId } from '@/lib/panels/renamed';

/** The frame may run its own script and style and nothing else; anyone may show it. */
function policy(): string {
  const { scriptHash } = frameFiles();
  return [
    "default-src 'none'",
    `script-src ${scriptHash}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
}

async function answer(
  request: Request,
  context: { readonly params: Promise<{ panel: string }> },
): Promise<Response> {
  const { panel } = await context.params;
  const { search, searchParams } = new URL(request.url);
  const current = currentPanelId(panel);
  if (current !== panel)
    return respond(request, redirectAnswer(`/embed/${encodeURIComponent(current)}${search}`));
  const { status, body } = embedDocument(panel, searchParams, publicOrigin(request.headers));
  return respond(request, pageAnswer(status, body, { 'Content-Security-Policy': policy() }));
}

export const GET = answer;
export const HEAD = answer;

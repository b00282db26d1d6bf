import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const MONOSPACED = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';

/** Close to how GitHub shows a job summary. */
const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 24px 28px; background: #fff; color: #1f2328; font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans",
    "DejaVu Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; overflow-wrap: anywhere; }
  h2, h3 { margin: 0 0 14px; line-height: 1.25; font-weight: 600; }
  h2 { padding-bottom: 8px; border-bottom: 1px solid #d1d9e0; font-size: 23px; }
  h3 { margin-top: 20px; font-size: 18px; }
  p, ul, table, pre, blockquote, details { margin: 0 0 14px; }
  ul { padding-left: 24px; } ul ul { margin: 0; } li + li { margin-top: 5px; }
  code { padding: 2px 5px; border-radius: 6px; background: #eff1f3; font: 12.5px ${MONOSPACED}; }
  pre { padding: 14px; border-radius: 6px; background: #f6f8fa; line-height: 1.45; white-space: pre-wrap; }
  pre code { padding: 0; background: none; }
  table { border-collapse: collapse; } th, td { padding: 5px 12px; border: 1px solid #d1d9e0; text-align: left; }
  th { font-weight: 600; } td code { padding: 0; background: none; font-size: 11.5px; }
  a { color: #0969da; text-decoration: none; }
  blockquote { padding: 0 14px; border-left: 4px solid #d1d9e0; color: #59636e; }
  .mermaid { padding: 12px; border-radius: 6px; background: #fff; border: 1px solid #d1d9e0; text-align: center; }
  .mermaid svg { max-width: 100%; height: auto; }
`;

/** Says how high the page is, once everything on it stands. */
const MEASURE = `
  const drawn = typeof mermaid === 'undefined' ? Promise.resolve() : mermaid.run();
  drawn.then(() => document.documentElement.setAttribute('data-height', Math.ceil(document.body.getBoundingClientRect().height)));
`;

/** A page that shows Markdown as GitHub does. `mermaid`: the text of its bundle, or null to leave pictures as text. */
export function pageOf(markdown, mermaid) {
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
  const html = micromark(markdown, options);
  const body =
    mermaid === null
      ? html
      : html.replaceAll(/<pre><code class="language-mermaid">([^<]*)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>');
  const scripts = mermaid === null ? [MEASURE] : [mermaid, 'mermaid.initialize({ startOnLoad: false });', MEASURE];
  const tags = scripts.map((script) => `<script>${script.replaceAll('</script', '<\\/script')}</script>`).join('\n');
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${body}</body>${tags}</html>\n`;
}

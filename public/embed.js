// Gives every Narrows embed on this page the height of its content. One listener for all frames, no dependency.
(() => {
  const home = new URL(document.currentScript.src).origin;
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${home}/embed/`));
  const heard = new WeakSet();
  addEventListener('message', ({ origin, source, data }) => {
    // A sandboxed frame has the origin "null": then the window itself must be one of ours.
    if (origin !== home && origin !== 'null') return;
    if (data?.narrows !== 1 || !(data.height > 0 && data.height < 20000)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    heard.add(frame);
    frame.style.height = `${Math.ceil(data.height)}px`;
  });
  addEventListener('load', () => {
    for (const frame of frames()) {
      if (!heard.has(frame)) frame.contentWindow.postMessage({ narrows: 1, type: 'ask' }, '*');
    }
  });
})();

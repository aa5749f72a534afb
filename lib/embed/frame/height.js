// Tells the host the height of the content, never of the frame, and only when it changes: in the project's own
// shape, which is AMP's as well, and in Medium's.
{
  const VERSION = 1;
  const root = document.documentElement;
  const main = document.querySelector('main');
  let told = 0;

  const measure = () => {
    // A scroll bar narrows the content: measure without it, or its coming and going would never end.
    if (innerWidth > root.clientWidth) root.style.overflow = 'hidden';
    const height = Math.ceil(main.getBoundingClientRect().height);
    root.style.overflow = '';
    return height;
  };
  const medium = () => ({ context: 'iframe.resize', src: location.href, height: told });
  const post = () =>
    parent.postMessage({ ...medium(), narrows: VERSION, sentinel: 'amp', type: 'embed-size' }, '*');
  const tell = () => {
    const height = measure();
    if (height === told) return;
    told = height;
    post();
    parent.postMessage(JSON.stringify(medium()), '*');
  };

  if (parent !== window) {
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data?.narrows === VERSION && data.type === 'ask' && told > 0) post();
    });
    // At once: observers sleep in frames that are not in view.
    tell();
    new ResizeObserver(tell).observe(main);
  }
}

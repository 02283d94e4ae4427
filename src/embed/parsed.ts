/** Once the page is parsed, so that its widgets start together and their requests are one. */
export const parsed = new Promise<unknown>((done) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', done, { once: true });
  else done(undefined);
});

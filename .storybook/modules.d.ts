// dist/ is not there yet when a fresh clone checks its types.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}

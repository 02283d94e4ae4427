declare module 'citeproc';

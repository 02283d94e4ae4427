/** How long the address of a file is kept, in milliseconds: some browsers look it up well after the click. */
const KEPT = 60_000;

/** Hands the visitor a file. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

import { endpoint } from './answers.js';

/** What the demo endpoint lets a viewer in this state do with a researcher; `null` = signed out. */
export async function tiesOf(viewer: string | null, researcher: string): Promise<unknown> {
  if (viewer === null) return null;
  const headers = { Authorization: `Bearer demo-${viewer}` };
  const response = await endpoint.request(`/researchers/${researcher}/relationship`, { headers });
  return response.json();
}

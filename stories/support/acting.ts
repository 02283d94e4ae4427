import { answer } from './answers.js';
import { tiesOf } from './viewers.js';

/** What the stories of the elements that act can be given. */
export interface Args {
  data?: unknown;
  relationship?: unknown;
  researcher?: string;
  actions?: 'window';
  theme?: string;
}

export const argTypes = {
  actions: { control: 'select', options: [undefined, 'window'] },
  theme: { control: 'select', options: [undefined, 'light', 'dark'] },
} as const;

/** Claimed by nobody. */
export const zhenQin = await answer('/researchers/zhen-qin');

/** Claimed by the author. */
export const carberry = await answer('/researchers/josiah-carberry');

/** A name that is longer than most places have room for. */
export const longName: Args = {
  data: {
    ...zhenQin,
    name: 'Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque',
  },
  relationship: await tiesOf('invite-allowed', 'zhen-qin'),
};

/** A name in another script than the interface’s. */
export const layla: Args = {
  data: await answer('/researchers/layla-al-masri'),
  relationship: await tiesOf('invite-allowed', 'layla-al-masri'),
};

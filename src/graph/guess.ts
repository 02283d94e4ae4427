import type { Measure } from './text.js';

// East Asian wide and full-width characters (Unicode, UAX #11) take a full em.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[iljtfrI.,:;'’!|()[\] ]/u;

/** A measure for places without a screen: a careful guess for a sans-serif of `size` px. */
export const guessedMeasure =
  (size: number): Measure =>
  (text) => {
    let em = 0;
    for (const character of text) {
      if (WIDE.test(character) || character.codePointAt(0)! > 0xffff) em += 1;
      else if (NARROW.test(character)) em += 0.34;
      else em += /[A-Zmw@%—…]/u.test(character) ? 0.74 : 0.57;
    }
    return em * size;
  };

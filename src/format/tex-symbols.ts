/** TeX's symbol commands (LaTeX's and amssymb's names) and the characters that they stand for. */

const GREEK =
  'alpha:α beta:β gamma:γ delta:δ epsilon:ϵ varepsilon:ε zeta:ζ eta:η theta:θ vartheta:ϑ iota:ι kappa:κ lambda:λ ' +
  'mu:μ nu:ν xi:ξ pi:π varpi:ϖ rho:ρ varrho:ϱ sigma:σ tau:τ upsilon:υ phi:ϕ varphi:φ chi:χ psi:ψ omega:ω Gamma:Γ ' +
  'Delta:Δ Theta:Θ Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ Upsilon:Υ Phi:Φ Psi:Ψ Omega:Ω';
const LETTERS =
  'infty:∞ ell:ℓ hbar:ℏ nabla:∇ partial:∂ aleph:ℵ Re:ℜ Im:ℑ emptyset:∅ prime:′ degree:°';
const OPERATORS =
  'times:× cdot:· cdots:⋯ ldots:… dots:… pm:± mp:∓ div:÷ ast:∗ star:⋆ circ:∘ bullet:• odot:⊙ oplus:⊕ otimes:⊗ ' +
  'ominus:⊖ cap:∩ cup:∪ wedge:∧ vee:∨ setminus:∖ sum:∑ prod:∏ int:∫ oint:∮ dagger:† ddagger:‡ triangle:△ ' +
  'square:□ forall:∀ exists:∃ langle:⟨ rangle:⟩';
const RELATIONS =
  'leq:≤ le:≤ geq:≥ ge:≥ ll:≪ gg:≫ neq:≠ ne:≠ equiv:≡ sim:∼ simeq:≃ approx:≈ cong:≅ propto:∝ perp:⊥ parallel:∥ ' +
  'mid:∣ in:∈ notin:∉ ni:∋ subset:⊂ subseteq:⊆ supset:⊃ supseteq:⊇ to:→ rightarrow:→ leftarrow:← ' +
  'leftrightarrow:↔ Rightarrow:⇒ Leftarrow:⇐ Leftrightarrow:⇔ longrightarrow:⟶ mapsto:↦ uparrow:↑ downarrow:↓ ' +
  'lesssim:≲ gtrsim:≳';

/** Command name without its backslash → character. */
export const TEX_SYMBOLS: ReadonlyMap<string, string> = new Map(
  [GREEK, LETTERS, OPERATORS, RELATIONS]
    .join(' ')
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** Titles, years and formulas are facts of the record; the summaries are this project's own words. */
export interface SeedWork {
  year: number;
  title: string;
  abstract: string;
  topics: readonly number[];
  /** Which of the demonstration co-authors sign it. */
  with: readonly number[];
}

/** As it stands, backslashes and all; a formula that begins with a brace is written `$${'{'}`. */
const tex = String.raw;

export const SEED_WORKS: readonly SeedWork[] = [
  {
    year: 2026,
    title:
      'A Tale of Two Problems: Multi-Task Bilevel Learning Meets Equality Constrained Multi-Objective Optimization',
    abstract: tex`Bilevel methods usually handle one task and ask for a strongly convex lower level. This work drops both limits: several tasks share one problem whose lower level is only convex, and the problem is rewritten as multi-objective optimization under equality constraints. A stationarity notion in the sense of Karush, Kuhn and Tucker says when to stop, and a penalty method with weighted Chebyshev scalarization reaches it at a rate of $O(ST^{-\frac{1}{2})$, with exact or with noisy gradients, for $S$ objectives and $T$ iterations. Moving the preference vector through the $S$-dimensional simplex traces the Pareto front, and each solution maps back to the original learning problem.`,
    topics: [0, 1],
    with: [0, 1],
  },
  {
    year: 2026,
    title: 'Convergence of Sign-based Random Reshuffling Algorithms for Nonconvex Optimization',
    abstract: tex`Sign-based gradient steps save communication, but their theory assumes sampling with replacement, which is not how training loops read data. For $n$ samples and $T$ passes in shuffled order, the expected gradient norm of the plain method is bounded by $O(\log(nT)/\sqrt{nT} + σ)$, where $σ$, an averaged conditional error, need not go away. Two variants remove it, one by variance reduction and one by momentum, and converge at $${'{'}O}(\log(nT)/\sqrt{nT} +\log(nT)\sqrt{n}/\sqrt{T})$. Spread over machines that hold $n_0$ samples each, the rate becomes $${'{'}O}(\log(n_0T)/\sqrt{n_0T} +\log (n_0T)\sqrt{n_0}/\sqrt{T})$. Simulated and real problems agree with the analysis.`,
    topics: [1],
    with: [0],
  },
  {
    year: 2026,
    title: 'Tensor Product Attention Is All You Need',
    abstract:
      'The memory that keys and values take up limits how long an input a language model can read. Here queries, keys and values are written as sums of small tensor products whose factors depend on the context, which fits rotary position embedding and shrinks the cache many times over. A model built on this attention does as well as, or better than, the usual multi-head, multi-query, grouped-query and latent variants on perplexity and on common benchmarks. Project page: https://github.com/tensorgi/TPA.',
    topics: [2, 3],
    with: [1, 2],
  },
  {
    year: 2022,
    title: 'Are Pre-trained Convolutions Better than Pre-trained Transformers?',
    abstract:
      'Pre-training is nearly always studied on Transformers. Repeating it with convolutional networks on eight tasks shows that they keep up, and at times win, though not everywhere. The gains of pre-training and the gains of an architecture should therefore be reported apart.',
    topics: [3],
    with: [2, 3],
  },
  {
    year: 2022,
    title: 'Charformer: Fast Character Transformers via Gradient-based Subword Tokenization',
    abstract:
      'Fixed subword vocabularies adapt badly to new domains and languages. A small differentiable module instead scores candidate blocks of characters at each position and learns the segmentation together with the model. Working on bytes, the resulting network matches subword models on English, multilingual and noisy text, and runs 28%-100% faster than comparable byte-level and subword models.',
    topics: [3, 5],
    with: [2],
  },
  {
    year: 2022,
    title: 'cosFormer: Rethinking Softmax in Attention',
    abstract:
      'Softmax attention costs quadratic time and space. Two of its properties seem to matter most: weights that are never negative, and a re-weighting that concentrates them. A linear attention that keeps both, through a rectifier and a cosine of the distance, comes close to or beats the original on language modelling and understanding and does well on long inputs. Code: https://github.com/OpenNLPLab/cosFormer.',
    topics: [2],
    with: [1],
  },
  {
    year: 2022,
    title: 'ED2LM: Encoder-Decoder to Language Model for Faster Document Re-ranking Inference',
    abstract:
      'Re-ranking with cross-attention runs the full model on each pair of query and document. Fine-tuning an encoder-decoder to generate the query from the document allows the decoder alone to score pairs later, against document embeddings computed once. Quality stays comparable while inference is up to 6.8X faster.',
    topics: [3, 4],
    with: [2, 3],
  },
  {
    year: 2022,
    title: 'Improving Neural Ranking via Lossless Knowledge Distillation',
    abstract:
      'Distillation is mostly used to make models smaller. Here student and teacher rankers have the same size, and the student still ends up better, given a suitable transformation of the teacher’s scores and a listwise loss. The students surpass strong tree ensembles on 7 of 9 measures of a recent benchmark; theory and ablations look at why.',
    topics: [4],
    with: [3],
  },
  {
    year: 2022,
    title: 'Neural Architecture Search on Efficient Transformers and Beyond',
    abstract:
      'Most efficient Transformers replace the attention and keep the rest of a design made for softmax. Searching the architecture anew finds cheaper networks at a small loss of accuracy, and searching over the type of attention in each layer as well restores the balance. Translation and image classification serve as tests.',
    topics: [2],
    with: [1],
  },
  {
    year: 2022,
    title: 'Quantum state tomography with tensor train cross approximation',
    abstract:
      'States made by noisy one-dimensional quantum computers are often close to matrix product operators of small bond dimension. Cross approximation then recovers the full density matrix from few local measurement settings, with exponentially fewer copies of the state than general tomography needs. Supervised learning can raise the fidelity further without new measurements.',
    topics: [6],
    with: [0],
  },
  {
    year: 2021,
    title:
      'Air-Ground Collaborative Mobile Edge Computing: Architecture, Challenges, and Opportunities',
    abstract:
      'No single kind of edge server will meet the demand expected of sixth-generation networks. The article describes an architecture in which airborne and ground servers share the work, walks through three uses and four open problems, and tries out joint service placement in a case study.',
    topics: [7],
    with: [0, 1],
  },
  {
    year: 2021,
    title: 'OmniNet: Omnidirectional Representations from Transformers',
    abstract:
      'Tokens normally attend within their own layer. Letting each token attend to every token of every layer needs a second, cheaper attention model as a meta-learner: kernel-based, low-rank or sparse. The change helps language modelling, translation, long inputs and image recognition, both in few-shot learning and after fine-tuning.',
    topics: [2],
    with: [2],
  },
  {
    year: 2020,
    title: 'Do RNN and LSTM have Long Memory?',
    abstract:
      'In the statistical sense of the term they do not, which is proved here for both. A network has long memory if its weights decay polynomially; with a small change recurrent and LSTM networks do, and then model slowly fading dependence better on several data sets.',
    topics: [8],
    with: [3],
  },
];

/** Own names for what the 13 works are about. */
export const SEED_TOPICS: readonly string[] = [
  'Bilevel and multi-objective learning',
  'Stochastic optimization',
  'Efficient attention',
  'Pre-trained language models',
  'Neural ranking',
  'Tokenization',
  'Quantum state tomography',
  'Mobile edge computing',
  'Recurrent networks and memory',
];

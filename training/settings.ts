/** What the shipped model is made with: the same settings and data make the same bytes. */

export const SETTINGS = {
    /** One document in so many is kept back, to report on. */
    keptBack: 25,
    /** How often each written sentence is filled in with other names. */
    copies: 10,
    /** Share of sentences that are also shown with other names in them. */
    otherNames: 0.2,
    /** Seeds of the written sentences and of the changed copies. */
    seeds: { written: 5, copies: 6 },
    /** So often all is learnt anew, each time with another seed; the weights are averaged. */
    trainings: 5,
    epochs: 6,
    rate: 0.12,
    dropout: 0.3,
    sparsity: 0.2,
    /** So many features are kept: those with the largest weights. */
    features: 165_000,
} as const;

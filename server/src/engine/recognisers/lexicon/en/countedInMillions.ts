/** Who and what is counted in millions: of these "fell to 1.42m" tells no length. All lower case. */

export const countedInMillions: ReadonlySet<string> = new Set(
    `people population populations unemployment unemployed jobless workforce electorate list lists waiting viewers viewership
    audience audiences listeners readers readership circulation copies sales users customers consumers clients members
    membership subscribers subscriptions followers households homes families residents inhabitants citizens voters votes
    patients cases deaths infections doses vaccinations jobs workers employees claimants claims pensioners taxpayers visitors
    tourists passengers travellers journeys trips arrivals departures flights refugees migrants immigrants students pupils
    births registrations applications orders deliveries shipments downloads streams views vehicles number numbers total tally
    attendance attendances enrolment turnover revenue revenues profit profits budget`.split(/\s+/),
);

/** Before a figure they say that something is as much: "stood at", "rose to". Fallen "3m" and living "within 500m" are lengths. */
export const beforeAmounts: ReadonlySet<string> = new Set(
    `to at of from by was is were are be been reach reached reaches reaching hit hits pass passed passes top topped tops exceed
    exceeded exceeds exceeding surpassed numbered numbers numbering totalled totaled totals total`.split(
        /\s+/,
    ),
);

/** Who speaks for an authority, and who for those that contend with one: in their stems. */

/** "The ministry", "police", "the company". */
export const authorities: ReadonlySet<string> = new Set(
    `polic govern ministri minist armi militari command council counti citi mayor author commiss agenc offic institut
    compani firm group oper manag railwai bank hospit prosecutor court regul administr board director spokesman spokeswoman
    spokesperson state secretari presid governor department servic coastguard club airlin bureau`.split(
        /\s+/,
    ),
);

/** "Organisers", "the union", "residents". */
export const contenders: ReadonlySet<string> = new Set(
    `organis organiz union rebel opposit resid villag lawyer famili activist protest farmer worker striker campaign
    tenant parent critic relat surviv charit ngo environmentalist fisherman fishermen monitor neighbour neighbor plaintiff defenc
    counsel advoc associ societi movement parti network initi doctor teacher student supporter passeng owner trade inhabit
    local wit guerrilla insurg oppon herder eld`.split(/\s+/),
);

package org.tongxin.proposal.packs;

import org.tongxin.matter.MatterFact;

/// The limits a proposal is under (时限), by the codes rule packs use.
public final class Limits {

    public static final String CO_SIGNING = "co-signing";
    public static final String EXAMINATION = "examination";
    public static final String DISPATCHING = "dispatching";
    public static final String SIGN_FOR = "sign-for";
    public static final String CONTACT = "contact";
    public static final String REPLY = "reply";

    /// Instead of [#REPLY] for what was raised at the plenary, where a place gives it another time.
    static final String REPLY_PLENARY = "reply-plenary";

    public static final String HAND_BACK = "hand-back";
    public static final String ARBITRATION = "arbitration";
    public static final String ASSIST = "assist";
    public static final String EXTENSION = "extension";
    public static final String REPLY_MAX = "reply-max";
    public static final String FEEDBACK = "feedback";
    public static final String SETTLING = "settling";
    public static final String REHANDLING = "rehandling";
    public static final String ARCHIVING = "archiving";

    /// Not counted from its start: due on a day of the year.
    public static final String LOOK_BACK = "look-back";

    /// A leader's instruction, until the unit reports.
    public static final String INSTRUCTION = MatterFact.INSTRUCTION;

    private Limits() {}
}

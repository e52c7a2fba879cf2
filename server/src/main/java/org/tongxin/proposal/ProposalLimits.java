package org.tongxin.proposal;

/// The limits a proposal is under (时限), by the codes rule packs use.
final class ProposalLimits {

    static final String EXAMINATION = "examination";
    static final String DISPATCHING = "dispatching";
    static final String SIGN_FOR = "sign-for";
    static final String CONTACT = "contact";
    static final String REPLY = "reply";
    static final String FEEDBACK = "feedback";

    private ProposalLimits() {}
}

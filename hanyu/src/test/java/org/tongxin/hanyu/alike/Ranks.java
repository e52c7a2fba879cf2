package org.tongxin.hanyu.alike;

/// At which places the right one stood.
final class Ranks {

    private int asked;
    private int first;
    private int ten;
    private double reciprocal;

    /// @param place from 0; -1 when it was not there
    void add(int place) {
        asked++;
        first += place == 0 ? 1 : 0;
        ten += place >= 0 && place < 10 ? 1 : 0;
        reciprocal += place < 0 ? 0 : 1.0 / (place + 1);
    }

    double first() {
        return (double) first / asked;
    }

    @Override
    public String toString() {
        return "%d asked, first %.3f, among ten %.3f, MRR %.3f"
                .formatted(asked, first(), (double) ten / asked, reciprocal / asked);
    }
}

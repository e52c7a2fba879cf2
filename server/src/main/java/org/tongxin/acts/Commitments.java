package org.tongxin.acts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.CommitmentLists;
import org.tongxin.matter.rows.CommitmentLists.Listed;
import org.tongxin.matter.rows.CommitmentLists.Standing;
import org.tongxin.matter.rows.CommitmentLists.Window;
import org.tongxin.matter.rows.Place;

/// The promises of all matters of a kind, as far as somebody may see them (承诺台账).
@Component
public class Commitments {

    private final CommitmentLists lists;
    private final Scopes scopes;
    private final InstantSource instants;

    Commitments(CommitmentLists lists, Scopes scopes, InstantSource instants) {
        this.lists = lists;
        this.scopes = scopes;
        this.instants = instants;
    }

    /// A list asked for.
    ///
    /// @param unit code of the unit that promised
    /// @param text words in the title of the matter
    /// @param until last day that counts
    public record Listing(
            String kind,
            Standing standing,
            @Nullable String unit,
            @Nullable String text,
            @Nullable LocalDate until) {}

    /// @param from place of the page before
    /// @param later whether those due after it are wanted, or those before it
    public record Page(Place from, boolean later, int limit) {

        /// The first page.
        public static Page first(int limit) {
            return new Page(Place.FIRST, true, limit);
        }
    }

    public Listed list(Listing wanted, Page page, Actor reader) {
        return lists.list(wanted(wanted, page, reader));
    }

    /// How many there are, counted no further than `most`.
    public int count(Listing wanted, int most, Actor reader) {
        return lists.count(wanted(wanted, Page.first(1), reader), most);
    }

    private CommitmentLists.Wanted wanted(Listing wanted, Page page, Actor reader) {
        return new CommitmentLists.Wanted(
                wanted.kind(),
                scopes.of(List.of(wanted.kind()), reader),
                wanted.standing(),
                wanted.unit(),
                wanted.text(),
                wanted.until(),
                new Window(page.from(), page.later(), page.limit(), Moment.today(instants)));
    }
}

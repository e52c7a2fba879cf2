package org.tongxin.publication.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongxin.matter.Moment;
import org.tongxin.publication.Published;
import org.tongxin.publication.Published.Reply;

/// The tables of open data (开放数据), documented in `docs/guide/open-data.md`: names of columns and
/// codes never change, columns are only added at the end.
enum OpenTable {
    PROPOSALS(
            "number,docket,title,extent,session_year,season,category,category_name,proposer_type,"
                    + "stage,stage_name,raised_on,published_on,changed_at,units,promises,"
                    + "promises_kept,page") {
        @Override
        Stream<List<String>> lines(Published one, String site) {
            var promises = one.replies().stream().flatMap(reply -> reply.promises().stream());
            var standings = promises.map(Published.Promise::standing).toList();
            var kept = standings.stream().filter("kept"::equals).count();
            return Stream.of(
                    List.of(
                            one.matter(),
                            one.docket(),
                            one.title(),
                            one.extent(),
                            String.valueOf(one.year()),
                            one.season(),
                            one.category().code(),
                            one.category().zh(),
                            one.proposer().code(),
                            one.stage().code(),
                            one.stage().zh(),
                            one.raisedOn().toString(),
                            day(one),
                            one.changedAt().toString(),
                            one.replies().stream()
                                    .map(Reply::unit)
                                    .collect(Collectors.joining(" ")),
                            String.valueOf(standings.size()),
                            String.valueOf(kept),
                            site + "/public/" + one.matter()));
        }
    },
    REPLIES("number,task,unit,extent,outcome,outcome_name,text") {
        @Override
        Stream<List<String>> lines(Published one, String site) {
            return one.replies().stream()
                    .filter(Reply::isPublished)
                    .map(
                            reply ->
                                    List.of(
                                            one.matter(),
                                            String.valueOf(reply.task()),
                                            reply.unit(),
                                            reply.extent(),
                                            reply.outcome().code(),
                                            reply.outcome().zh(),
                                            reply.passages().stream()
                                                    .map(Published.Passage::text)
                                                    .collect(Collectors.joining("\n"))));
        }
    },
    PROMISES("number,task,unit,promise,point,text,due_on,first_due_on,standing") {
        @Override
        Stream<List<String>> lines(Published one, String site) {
            return one.replies().stream()
                    .flatMap(
                            reply ->
                                    reply.promises().stream()
                                            .map(promise -> line(one, reply, promise)));
        }
    };

    private final String columns;

    OpenTable(String columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /// The lines of one matter.
    abstract Stream<List<String>> lines(Published one, String site);

    private static List<String> line(Published one, Reply reply, Published.Promise promise) {
        return List.of(
                one.matter(),
                String.valueOf(reply.task()),
                reply.unit(),
                String.valueOf(promise.no()),
                String.valueOf(promise.point()),
                promise.text(),
                promise.due().toString(),
                promise.firstDue().toString(),
                promise.standing());
    }

    private static String day(Published one) {
        return one.publishedAt().atZone(Moment.ZONE).toLocalDate().toString();
    }
}

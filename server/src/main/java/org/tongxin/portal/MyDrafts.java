package org.tongxin.portal;

import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.drafts.Draft;
import org.tongxin.drafts.Drafts;
import org.tongxin.matter.Moment;
import org.tongxin.people.Caller;
import org.tongxin.shell.Words;

/// What somebody is writing (我的草稿).
@Component
class MyDrafts {

    private final Drafts drafts;

    MyDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    List<WorkPage.Writing> of(Caller caller, Words words) {
        return drafts.of(caller.actor().person()).stream().map(one -> line(one, words)).toList();
    }

    private static WorkPage.Writing line(Draft draft, Words words) {
        var at = ZonedDateTime.ofInstant(draft.savedAt(), Moment.ZONE);
        var said =
                draft.thrown()
                        ? words.say("draft.was-thrown")
                        : words.say("draft.at", words.moment(at));
        return new WorkPage.Writing(
                draft.id(), draft.title(), said, draft.address(), draft.thrown());
    }
}

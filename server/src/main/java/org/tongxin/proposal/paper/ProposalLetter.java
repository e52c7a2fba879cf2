package org.tongxin.proposal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.tongxin.matter.MatterFact;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Letter.Para;
import org.tongxin.paper.Letter.Signing;
import org.tongxin.proposal.packs.Numeral;

/// The proposal itself (提案): who proposes, then situation, analysis and suggestions.
///
/// @param word a code of a list in words: the list first
record ProposalLetter(Brief brief, BinaryOperator<String> word) {

    Letter write() {
        var raised = brief.matter().raised().map(MatterFact.Raised::raisedOn).orElse(null);
        var session = brief.style().session(brief.proposal().sessionYear());
        return new Letter(
                session + "提案",
                brief.proposal().confined() ? "内部提案，不予公开" : "",
                brief.proposal()
                        .docketed()
                        .map(filed -> "第%d号".formatted(filed.serial()))
                        .orElse("收件号：" + brief.matter().id()),
                brief.title(),
                "",
                body(),
                new Signing(brief.proposers(), Brief.said(raised)),
                "",
                "",
                false);
    }

    private List<Para> body() {
        var body = new ArrayList<Para>();
        body.add(Para.quoted("提案人：" + of("proposer")));
        if (brief.parties().stream().anyMatch(one -> one.relation().equals("co-signer"))) {
            body.add(Para.quoted("联名人：" + of("co-signer")));
        }
        var form = brief.proposal().form();
        if (form != null) {
            body.add(Para.quoted("类别：" + word.apply("category", form.category())));
            if (!form.units().isEmpty()) {
                var units = form.units().stream().map(brief.unit());
                body.add(Para.quoted("建议承办单位：" + units.collect(Collectors.joining("、"))));
            }
            body.add(Para.heading("一、基本情况"));
            body.addAll(Brief.paras(brief.text(form.situation())));
            body.add(Para.heading("二、问题分析"));
            body.addAll(Brief.paras(brief.text(form.analysis())));
        }
        body.add(Para.heading("三、建议"));
        for (var point : brief.matter().points()) {
            var paras = Brief.paras(brief.text(point.text()));
            for (var i = 0; i < paras.size(); i++) {
                var count = i == 0 ? "（%s）".formatted(Numeral.of(point.no())) : "";
                body.add(Para.text(count + paras.get(i).text()));
            }
        }
        return body;
    }

    private String of(String relation) {
        return brief.parties().stream()
                .filter(one -> one.relation().equals(relation))
                .map(Brief.Behind::name)
                .collect(Collectors.joining("、"));
    }
}

package org.nianbao.validation;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Content;
import org.nianbao.form.Words;
import org.nianbao.problem.Fault;
import org.nianbao.problem.Presence;
import org.nianbao.problem.Problem;
import org.nianbao.rule.Surroundings;
import org.nianbao.rule.Surroundings.Below;
import org.nianbao.rule.Surroundings.Precedent;

/** What a client enclosed with a report, put in the place of what was looked up. */
final class Enclosures {
    private final ValidationRequest request;
    private final Content content;
    private final List<Fault> faults = new ArrayList<>();

    Enclosures(ValidationRequest request) {
        this.request = request;
        this.content = request.content();
    }

    /** The surroundings with the enclosures in them; enclosures that do not fit the report end the request. */
    Surroundings over(Surroundings known) {
        if (request.overviewCharacters() != null) {
            least("/overviewCharacters", request.overviewCharacters(), 1);
        }
        Surroundings around = new Surroundings(
                request.filer() == null ? known.filer() : request.filer(),
                enclosed("previous", request.previous(), -1, known.lastYear()),
                enclosed("next", request.next(), 1, known.nextYear()),
                below(known.below()),
                peers(known.peers()),
                request.overviewCharacters() == null ? known.overviewCharacters() : request.overviewCharacters());
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
        return around;
    }

    private Precedent enclosed(String member, Content report, int years, Precedent known) {
        if (report == null) {
            return known;
        }
        int year = content.year() + years;
        if (report.year() != year) {
            faults.add(new Fault("/" + member + "/year", "wrong-year", "应为 " + year, "Must be " + year));
        }
        return new Precedent(report, new Words("所附 %d 年报告", "enclosed report of %d").with(report.year()));
    }

    private Below below(Below known) {
        ValidationRequest.Sums below = request.below();
        if (below == null) {
            return known;
        }
        if (below.content() == null || below.content().form() != content.form()) {
            faults.add(new Fault("/below/content", "wrong-form", "应与报告格式相同", "Must be of the report's form"));
            return known;
        }
        if (below.content().year() != content.year()) {
            faults.add(new Fault("/below/content/year", "wrong-year", "应与报告年度相同", "Must be the report's year"));
        }
        least("/below/reports", below.reports(), 0);
        least("/below/missing", below.missing(), 0);
        return new Below(below.reports(), below.missing(), below.content().figures());
    }

    private void least(String pointer, int value, int least) {
        if (value < least) {
            faults.add(new Fault(pointer, "too-small", "不能小于 " + least, "Must be at least " + least));
        }
    }

    private List<Precedent> peers(List<Precedent> known) {
        if (request.peers() == null) {
            return known;
        }
        List<Precedent> peers = new ArrayList<>();
        for (ValidationRequest.Peer peer : request.peers()) {
            if (peer == null || peer.name() == null || peer.content() == null) {
                faults.add(Presence.missing("/peers/" + peers.size()));
            } else {
                peers.add(new Precedent(peer.content(), new Words(peer.name(), peer.name())));
            }
        }
        return peers;
    }
}

package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.nianbao.access.Caller;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Presence;
import org.nianbao.problem.Problem;

/** Names instants, once and for ever. */
@ApplicationScoped
class Almanac {
    private static final String NATION = "000000";
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";

    private final Vintages vintages;
    private final Moments moments;
    private final Caller caller;
    private final Journal journal;

    Almanac(Vintages vintages, Moments moments, Caller caller, Journal journal) {
        this.journal = journal;
        this.vintages = vintages;
        this.moments = moments;
        this.caller = caller;
    }

    /** An instant that was named, and whether it was just now. */
    record Entry(Vintage vintage, boolean created) {}

    @Transactional
    List<Vintage> all() {
        return vintages.inOrder();
    }

    /** Names an instant; to say the same again changes nothing, to say anything else is refused. */
    @Transactional
    Entry enter(String name, VintageView.Wish wish) {
        caller.mustAdminister();
        if (!name.matches(NAME)) {
            throw Problem.INVALID_PARAMETER.because(
                    "名称用小写字母、数字和连字符，最多 40 个", "A name is up to 40 small letters, digits and hyphens");
        }
        if (wish.asOf() == null) {
            throw Problem.INVALID_CONTENT.at(List.of(Presence.missing("/asOf")));
        }
        Instant asOf = moments.past(wish.asOf());
        Vintage known = vintages.findById(name);
        if (known == null) {
            Vintage vintage = new Vintage(name, asOf);
            journal.append(Act.NAMED, NATION, name + " " + asOf);
            vintages.persistAndFlush(vintage);
            return new Entry(vintage, true);
        }
        if (!known.asOf().equals(asOf)) {
            throw Problem.CONFLICT.because(name + " 已定为 " + known.asOf(), name + " is " + known.asOf() + " for ever");
        }
        return new Entry(known, false);
    }
}

package org.nianbao.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Problem;

/** Enters regions, and what becomes of them. */
@ApplicationScoped
class RegionSuccessions {
    private final Regions regions;
    private final Successions successions;
    private final Lineage lineage;
    private final Journal journal;

    RegionSuccessions(Regions regions, Successions successions, Lineage lineage, Journal journal) {
        this.regions = regions;
        this.successions = successions;
        this.lineage = lineage;
        this.journal = journal;
    }

    /** A region between those above and below, with its renamings. */
    record Described(Region region, List<Region> parents, List<Region> children, List<Succession> renamings) {}

    /** A region, and whether it is new. */
    record Entry(Described described, boolean created) {}

    @Transactional
    Described describe(String code) {
        Region region = regions.require(code);
        List<Succession> renamings = successions.of(code).stream()
                .filter(succession -> succession.kind() == SuccessionKind.RENAMED)
                .toList();
        return new Described(region, regions.parents(region), regions.children(code), renamings);
    }

    /** Enters a region that the list in use does not have; what is there changes by its successions only. */
    @Transactional
    Entry enter(String code, RegionDetails details) {
        lineage.open();
        details.check();
        if (!code.matches("\\d{6}|\\d{9}")) {
            throw Problem.INVALID_PARAMETER.because("区划代码为六位或九位数字", "The code of a region has six or nine digits");
        }
        Region known = regions.findById(code);
        if (known == null) {
            regions.found(code, details);
            journal.append(Act.REGISTERED, code, details.name());
            return new Entry(describe(code), true);
        }
        if (!known.name().equals(details.name()) || !known.validFrom().equals(details.validFrom())) {
            throw Problem.CONTRADICTS_REGISTER.because(
                    "已登记为“" + known.name() + "”，自 " + known.validFrom() + " 起；变更请登记沿革（successions）",
                    "It is entered as " + known.name() + " from " + known.validFrom()
                            + "; to change it, enter a succession");
        }
        return new Entry(describe(code), false);
    }

    /** What became of a region, and what became it. */
    @Transactional
    List<Succession> of(String code) {
        return successions.concerning(regions.require(code).code());
    }

    @Transactional
    Lineage.Entry follow(String code, String date, SuccessionDetails details) {
        lineage.open();
        Region region = regions.require(code);
        Lineage.Entry entry = lineage.enter(subject(region), date, details, heir -> subject(regions.require(heir)));
        if (entry.created()) {
            region.follow(entry.succession());
            journal.append(Act.REGISTERED, code, entry.succession().toString());
        }
        return entry;
    }

    private Lineage.Subject subject(Region region) {
        return Lineage.Subject.of(region, regions.parents(region));
    }
}

package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.Basis;

/** Reading a filing, for those who may. */
@ApplicationScoped
class FilingReader {
    private final Desk desk;
    private final CheckedFilings checked;

    FilingReader(Desk desk, CheckedFilings checked) {
        this.desk = desk;
        this.checked = checked;
    }

    @Transactional
    CheckedFiling read(FilingKey key) {
        return checked.of(desk.forReader(key));
    }

    /** A filing with what was found when it was submitted, or with what is found now. */
    @Transactional
    FoundFiling findings(FilingKey key, Basis basis) {
        Filing filing = desk.forReader(key);
        return new FoundFiling(filing, checked.findings(filing, basis));
    }

    /** A filing and findings on it. */
    record FoundFiling(Filing filing, Assessment assessment) {}
}

package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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
}

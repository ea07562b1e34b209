package org.nianbao.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.nianbao.form.Scope;

/** What an edition says of its content. */
@Embeddable
record Imprint(
        String form,
        @Enumerated(EnumType.STRING) Scope scope,
        String ruleset,
        @Column(name = "content_hash") String contentHash) {}

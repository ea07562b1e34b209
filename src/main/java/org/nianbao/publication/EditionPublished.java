package org.nianbao.publication;

import java.util.Optional;
import org.nianbao.form.Content;
import org.nianbao.form.Figures;
import org.nianbao.form.Scope;

/**
 * An edition now stands; whoever hears of it acts in the same transaction.
 *
 * @param replaced what stood before, and no longer counts; empty for a first edition
 */
public record EditionPublished(String body, Publisher publisher, Content content, Optional<Replaced> replaced) {

    /** The edition that no longer stands. */
    public record Replaced(Publisher publisher, String form, Scope scope, Figures figures) {}
}

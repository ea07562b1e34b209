package org.nianbao.publication;

import java.time.Instant;

/** What a list says of an edition: everything but its document and its figures, which are not read for it. */
record Listed(EditionKey key, Publisher publisher, Imprint imprint, Instant publishedAt, String hash) {}

package org.nianbao.bench;

import java.util.SplittableRandom;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.publication.BenchEdition.Author;

/** A body of the made-up country, and what its next report goes on from. */
final class MadeBody {
    private static final int APPLICANTS = 6;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final Author author;
    private final long seed;

    /** About how many requests it gets in a year. */
    private final double requests;

    /** How many requests wait for next year, by the kind of applicant. */
    private final long[] waiting = new long[APPLICANTS];

    private long documentsInForce;

    MadeBody(Author author, double requests, long seed) {
        this.author = author;
        this.seed = seed ^ author.code().hashCode() * ODD;
        this.requests = requests;
        documentsInForce = (long) (requests * random(0).nextDouble());
    }

    /** Chance of its own for every year: what is made does not depend on the order in which it is made. */
    SplittableRandom random(int year) {
        return new SplittableRandom(seed + year * ODD);
    }

    Author author() {
        return author;
    }

    double requests() {
        return requests;
    }

    long[] waiting() {
        return waiting;
    }

    /** Issues and repeals documents, and says how many are in force then. */
    long documentsInForce(long issued, long repealed) {
        documentsInForce += issued - repealed;
        return documentsInForce;
    }

    long documentsInForce() {
        return documentsInForce;
    }

    /** A government's report is about all bodies in its region, and made of theirs. */
    boolean isConsolidated() {
        return author.kind() == BodyKind.GOVERNMENT;
    }

    /** What the codes of the regions that a government's report is about begin with. */
    String prefix() {
        int digits = author.level() == Level.PROVINCE ? 2 : author.level() == Level.PREFECTURE ? 4 : 6;
        return author.region().substring(0, digits);
    }
}

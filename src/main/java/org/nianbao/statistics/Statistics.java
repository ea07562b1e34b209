package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.nianbao.journal.Journal;

/** Answers questions by adding up what is published. */
@ApplicationScoped
class Statistics {
    /** Whoever began to publish before an instant may take so long to end, and counts from when he began. */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    private final Addition addition;
    private final RememberedAnswers remembered;
    private final Journal journal;
    private final Clock clock;

    Statistics(Addition addition, RememberedAnswers remembered, Journal journal, Clock clock) {
        this.addition = addition;
        this.remembered = remembered;
        this.journal = journal;
        this.clock = clock;
    }

    /** First in a transaction: all answers in it are of one moment. */
    void freeze() {
        addition.freeze();
    }

    /** Whether a question will be answered in the same way for ever. */
    boolean isSettled(Question question) {
        return question.asOf() != null
                && question.asOf().isBefore(clock.instant().minus(LONGEST_TRANSACTION));
    }

    @Transactional
    Answer answer(Question question) {
        freeze();
        Instant now = clock.instant();
        if (question.asOf() == null) {
            return remembered.at(journal.position(), question, () -> answer(question, now, false));
        }
        return isSettled(question)
                ? remembered.settled(question, () -> answer(question, question.asOf(), true))
                : answer(question, question.asOf(), false);
    }

    private Answer answer(Question question, Instant asOf, boolean settled) {
        return new Answer(question, asOf, settled, addition.rows(question));
    }
}

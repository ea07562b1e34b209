package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Answers questions by adding up what is published. */
@ApplicationScoped
class Statistics {
    /** Whoever began to publish before an instant may take so long to end, and counts from when he began. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    private final Addition addition;
    private final SettledAnswers settledAnswers;
    private final Clock clock;

    Statistics(Addition addition, SettledAnswers settledAnswers, Clock clock) {
        this.addition = addition;
        this.settledAnswers = settledAnswers;
        this.clock = clock;
    }

    /** First in a transaction: all answers in it are of one moment. */
    void freeze() {
        addition.freeze();
    }

    @Transactional
    Answer answer(Question question) {
        Instant now = clock.instant();
        if (question.asOf() == null) {
            return new Answer(question, now, false, addition.rows(question));
        }
        return question.asOf().isBefore(now.minus(LONGEST_TRANSACTION))
                ? settledAnswers.get(question, it -> answer(it, true))
                : answer(question, false);
    }

    private Answer answer(Question question, boolean settled) {
        return new Answer(question, question.asOf(), settled, addition.rows(question));
    }
}

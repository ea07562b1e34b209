package org.nianbao.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers answers for as long as nothing has happened that could change them: those about the past for ever. */
@ApplicationScoped
class RememberedAnswers {
    private static final long FOR_EVER = -1;

    private final Cache<Question, Remembered> answers;

    RememberedAnswers(@ConfigProperty(name = "nianbao.statistics.remembered") long numbers) {
        answers = Caffeine.newBuilder()
                .maximumWeight(numbers)
                .weigher((Question question, Remembered remembered) -> remembered.weight())
                .build();
    }

    /** @param position of the journal when it was given */
    private record Remembered(long position, Answer answer) {

        int weight() {
            return 1 + answer.rows().size() * (1 + answer.question().measures().size());
        }
    }

    /** An answer that is the same for ever: of those who ask at once one adds up, and the others wait. */
    Answer settled(Question question, Supplier<Answer> addUp) {
        return answers.get(question, asked -> new Remembered(FOR_EVER, addUp.get()))
                .answer();
    }

    /** The answer at a position of the journal, which names everything that answers depend on. */
    Answer at(long position, Question question, Supplier<Answer> addUp) {
        Remembered known = answers.getIfPresent(question);
        if (known != null && known.position() == position) {
            return known.answer();
        }
        Answer answer = addUp.get();
        answers.put(question, new Remembered(position, answer));
        return answer;
    }

    void forget() {
        answers.invalidateAll();
    }
}

package org.nianbao.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers answers that are the same for ever: they are added up from all editions, and by one of those who ask at once. */
@ApplicationScoped
class SettledAnswers {
    private final Cache<Question, Answer> answers;

    SettledAnswers(@ConfigProperty(name = "nianbao.statistics.remembered") long numbers) {
        answers = Caffeine.newBuilder()
                .maximumWeight(numbers)
                .weigher((Question question, Answer answer) -> weight(answer))
                .build();
    }

    Answer get(Question question, Function<Question, Answer> add) {
        return answers.get(question, add);
    }

    private static int weight(Answer answer) {
        return 1 + answer.rows().size() * (1 + answer.question().measures().size());
    }
}

package org.nianbao.problem;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** How much JSON a request may consist of, whatever its size: a report is seven levels deep and has some six hundred values and names. */
@Singleton
class JsonBounds implements ObjectMapperCustomizer {
    static final int LEVELS = 32;
    static final int CHARACTERS = 2_000_000;
    static final int DIGITS = 100;
    static final int NAME = 200;
    static final int TOKENS = 100_000;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(LEVELS)
                        .maxStringLength(CHARACTERS)
                        .maxNumberLength(DIGITS)
                        .maxNameLength(NAME)
                        .maxTokenCount(TOKENS)
                        .build());
    }
}

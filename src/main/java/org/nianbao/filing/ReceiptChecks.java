package org.nianbao.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nianbao.problem.Problem;
import org.nianbao.seal.Seal;

/** Holds receipts against all that is kept. */
@ApplicationScoped
class ReceiptChecks {
    private final ReceiptArchive archive;
    private final PublishedEditions editions;
    private final Seal seal;
    private final ObjectMapper mapper;

    ReceiptChecks(ReceiptArchive archive, PublishedEditions editions, Seal seal, ObjectMapper mapper) {
        this.archive = archive;
        this.editions = editions;
        this.seal = seal;
        this.mapper = mapper;
    }

    /** The check of one receipt; otherwise the request ends with {@link Problem#UNKNOWN_RECEIPT}. */
    @Transactional
    ReceiptCheck check(UUID id) {
        Receipt receipt = archive.receipt(id)
                .orElseThrow(
                        () -> Problem.UNKNOWN_RECEIPT.because("没有编号为 " + id + " 的回执", "No receipt has the id " + id));
        Seal.Opened opened = seal.open(ReceiptStatement.TYPE, receipt.jws());
        return new ReceiptCheck(
                receipt,
                opened,
                differences(receipt, opened.statement()),
                FiledContent.of(archive.filing(receipt), receipt),
                editions.of(receipt.body(), receipt.year()));
    }

    private List<String> differences(Receipt receipt, JsonNode statement) {
        Stream<String> signed = statement == null ? Stream.of() : unlikeWhatWasSigned(receipt, statement);
        return Stream.concat(signed, ReceiptEntry.differences(receipt, archive.journaled(receipt)).stream())
                .distinct()
                .toList();
    }

    private Stream<String> unlikeWhatWasSigned(Receipt receipt, JsonNode signed) {
        JsonNode held = mapper.valueToTree(ReceiptStatement.of(receipt));
        return held.properties().stream()
                .filter(member -> !member.getValue()
                        .asText()
                        .equals(signed.path(member.getKey()).asText()))
                .map(member -> member.getKey());
    }
}

package org.nianbao.filing;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.nianbao.problem.Problem;

/** A body's report for a year on its way; every change of state is a verb that refuses what the state does not allow. */
@Entity
@DynamicUpdate
class Filing {
    @EmbeddedId
    private FilingKey key;

    @Enumerated(EnumType.STRING)
    private FilingState state;

    private String content;

    private String reasons;

    private String explanations;

    /** Read only by those who ask for it. */
    @Basic(fetch = FetchType.LAZY)
    private String findings;

    private UUID receipt;

    /** When the first of the submissions was made that led to the one that stands; {@code null} before. */
    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Filing() {}

    /** Begins a filing; its first version is one that no filing of this body and year ever had, not even one that was deleted. */
    Filing(FilingKey key, String content, int firstVersion) {
        this.key = key;
        this.state = FilingState.DRAFT;
        this.content = content;
        this.version = firstVersion;
    }

    /** Replaces the content, and with it what is said to its findings. */
    void save(String canonical, String answers, Instant now) {
        only("save", FilingState.DRAFT, FilingState.RETURNED);
        content = canonical;
        explanations = answers;
        updatedAt = now;
    }

    void mustBeExplainable() {
        only("explain", FilingState.DRAFT, FilingState.RETURNED);
    }

    void explain(String answers, Instant now) {
        mustBeExplainable();
        explanations = answers;
        updatedAt = now;
    }

    void mustBeSubmittable() {
        only("submit", FilingState.DRAFT, FilingState.RETURNED);
    }

    void submit(UUID proof, String found, Instant now) {
        mustBeSubmittable();
        move(FilingState.SUBMITTED, now);
        handedInAt = handedInAt == null ? now : handedInAt;
        receipt = proof;
        findings = found;
        reasons = null;
    }

    /** A first submission that is taken back was none; one after a return leaves the first as it was. */
    void withdraw(Instant now) {
        only("withdraw", FilingState.SUBMITTED);
        handedInAt = updatedAt.equals(handedInAt) ? null : handedInAt;
        move(FilingState.DRAFT, now);
        receipt = null;
        findings = null;
    }

    void giveBack(String why, Instant now) {
        only("return", FilingState.SUBMITTED);
        move(FilingState.RETURNED, now);
        reasons = why;
        findings = null;
    }

    void accept(Instant now) {
        only("publish", FilingState.SUBMITTED);
        move(FilingState.ACCEPTED, now);
    }

    void mustBeDeletable() {
        only("delete", FilingState.DRAFT);
    }

    private void move(FilingState next, Instant now) {
        state = next;
        updatedAt = now;
    }

    private void only(String verb, FilingState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw Problem.WRONG_STATE.because(
                    "当前状态为 " + state.code() + "，不能 " + verb, "The filing is " + state.code() + ": cannot " + verb);
        }
    }

    FilingKey key() {
        return key;
    }

    FilingState state() {
        return state;
    }

    /** The canonical JSON of the content. */
    String content() {
        return content;
    }

    /** Why it was sent back, as JSON; {@code null} otherwise. */
    String reasons() {
        return reasons;
    }

    /** What the body says to its findings, as JSON; {@code null} for nothing. */
    String explanations() {
        return explanations;
    }

    /** What was found when the submission that stands was made, as JSON; {@code null} before. */
    String findings() {
        return findings;
    }

    /** The receipt of the submission that stands; {@code null} before. */
    UUID receipt() {
        return receipt;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    int version() {
        return version;
    }
}

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

    /** Why what was published is corrected, or no longer stands; {@code null} when it is not, and before. */
    private String correction;

    /** Whether the public reads an edition of it. */
    private boolean standing;

    /** A {@link Fingerprint} of what the competent office last sent back; {@code null} before. */
    private String decided;

    /** A {@link Fingerprint} of what was last published; {@code null} before. */
    private String accepted;

    /** The receipt of what was last accepted; {@code null} before. */
    @Column(name = "accepted_receipt")
    private UUID acceptedReceipt;

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
        only(Step.SAVE);
        content = canonical;
        explanations = answers;
        updatedAt = now;
    }

    void explain(String answers, Instant now) {
        only(Step.EXPLAIN);
        explanations = answers;
        updatedAt = now;
    }

    void submit(UUID proof, String found, Instant now) {
        only(Step.SUBMIT);
        move(FilingState.SUBMITTED, now);
        handedInAt = handedInAt == null ? now : handedInAt;
        receipt = proof;
        findings = found;
        reasons = null;
    }

    /** A first submission that is taken back was none; one after a return leaves the first as it was. */
    void withdraw(Instant now) {
        only(Step.WITHDRAW);
        handedInAt = updatedAt.equals(handedInAt) ? null : handedInAt;
        FilingState corrected = standing ? FilingState.CORRECTING : FilingState.RETURNED;
        move(correction == null ? FilingState.DRAFT : corrected, now);
        receipt = standing ? acceptedReceipt : null;
        findings = null;
    }

    void giveBack(String why, Instant now) {
        only(Step.RETURN);
        decided = Fingerprint.of(content, explanations);
        move(FilingState.RETURNED, now);
        reasons = why;
        findings = null;
    }

    /** What is handed in is published, and nothing is under correction any more. */
    void accept(Instant now) {
        only(Step.PUBLISH);
        move(FilingState.ACCEPTED, now);
        standing = true;
        accepted = Fingerprint.of(content, explanations);
        acceptedReceipt = receipt;
        correction = null;
    }

    void reopen(String why, Instant now) {
        only(Step.CORRECT);
        accepted = Fingerprint.of(content, explanations);
        move(FilingState.CORRECTING, now);
        correction = why;
        findings = null;
    }

    /** Gives the correction up: content and explanations are again those of the edition that stands. */
    void abandon(String published, String answers, Instant now) {
        only(Step.ABANDON);
        move(FilingState.ACCEPTED, now);
        content = published;
        explanations = answers;
        receipt = acceptedReceipt;
        correction = null;
        reasons = null;
    }

    /**
     * Nothing is published any more. What is before the competent office stays there; all else is the body's to mend. What is published
     * next says why, and what was to be corrected anyway.
     *
     * @param asReasons the reason beside those for which it was sent back already
     */
    void takeDown(String why, String asReasons, Instant now) {
        only(Step.TAKE_DOWN);
        if (state == FilingState.ACCEPTED) {
            accepted = Fingerprint.of(content, explanations);
        }
        standing = false;
        correction = correction == null ? why : correction + "；" + why;
        reasons = asReasons;
        if (state != FilingState.SUBMITTED) {
            move(FilingState.RETURNED, now);
            findings = null;
        }
    }

    /** Whether the body may be changing it just now. */
    boolean isTheBodys() {
        return Step.SAVE.isOpen(this);
    }

    /** Refuses a step that the state does not allow. */
    void only(Step step) {
        if (!step.isOpen(this)) {
            throw Problem.WRONG_STATE.because(
                    "当前状态为 " + state.code() + "，不能 " + step.code(),
                    "The filing is " + state.code() + ": cannot " + step.code());
        }
    }

    /** Whether it is, word for word, what the competent office last sent back, or what it corrects. */
    boolean isUnchanged() {
        String said = Fingerprint.of(content, explanations);
        return said.equals(decided) || correction != null && said.equals(accepted);
    }

    private void move(FilingState next, Instant now) {
        state = next;
        updatedAt = now;
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

    /** Why what was published is corrected, or no longer stands; {@code null} when it is not, and before. */
    String correction() {
        return correction;
    }

    /** Whether the public reads an edition of it. */
    boolean isStanding() {
        return standing;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    int version() {
        return version;
    }
}

package org.nianbao.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.nianbao.form.Words;

/**
 * What a body says to a finding that it does not mend.
 *
 * @param explainedAt when it was said, or said anew
 */
public record Explanation(Reason reason, String text, Instant explainedAt) {

    /** Why what was found is right all the same. */
    public enum Reason {
        @JsonProperty("verified-correct")
        VERIFIED_CORRECT("经核对无误", "Verified correct"),
        @JsonProperty("amended-documents")
        AMENDED_DOCUMENTS("文件有修订、合并或失效", "Documents were amended, merged or lapsed"),
        @JsonProperty("reclassified")
        RECLASSIFIED("统计归类有调整", "Counted under another heading than before"),
        @JsonProperty("correction-of-earlier-report")
        CORRECTION_OF_EARLIER_REPORT("更正以前年度报告的数据", "Corrects an earlier report"),
        @JsonProperty("other")
        OTHER("其他", "Other");

        private final Words label;

        Reason(String zh, String en) {
            label = new Words(zh, en);
        }

        /** As people read it. */
        public Words label() {
            return label;
        }
    }
}

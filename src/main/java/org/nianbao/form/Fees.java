package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * The processing fee (信息处理费, 国办函〔2020〕109号) as section 六 states it; each number is optional.
 *
 * @param noticesIssued fee notices issued, 件
 * @param amountNoticed total of the notices, 元 with at most two decimals
 * @param amountCollected what was paid, 元 with at most two decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fees(Long noticesIssued, BigDecimal amountNoticed, BigDecimal amountCollected) {
    static final Fees NONE = new Fees(null, null, null);
}

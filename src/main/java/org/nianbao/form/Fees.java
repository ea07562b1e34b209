package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * The processing fee (信息处理费, 国办函〔2020〕109号) as section 六 states it; each number is optional.
 *
 * @param noticesIssued fee notices issued, 件
 * @param amountNoticed total of the notices, 元 with at most two decimals
 * @param amountCollected what was paid, 元 with at most two decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fees(Long noticesIssued, BigDecimal amountNoticed, BigDecimal amountCollected) {
    /** None is stated. */
    public static final Fees NONE = new Fees(null, null, null);

    /** The numbers as they are held, in the order of {@link #cells}: notices, then amounts in 分; {@code null} for what is not stated. */
    public Long[] held() {
        return new Long[] {noticesIssued, held(amountNoticed), held(amountCollected)};
    }

    private static Long held(BigDecimal yuan) {
        return yuan == null
                ? null
                : Long.valueOf(yuan.movePointRight(Kind.YUAN.decimals()).longValueExact());
    }

    /**
     * The numbers as if they were cells of a form, behind its last one: they are not among its figures, but are added up like them.
     *
     * @param first the index of the first one
     */
    static List<Figure> cells(int first) {
        return List.of(
                cell(first, "noticesIssued", Kind.COUNT, new Words("收费通知件数", "fee notices issued")),
                cell(first + 1, "amountNoticed", Kind.YUAN, new Words("收费通知金额", "amount in the notices")),
                cell(first + 2, "amountCollected", Kind.YUAN, new Words("实收金额", "amount collected")));
    }

    private static Figure cell(int index, String code, Kind kind, Words column) {
        Words row = new Words("信息处理费", "Processing fee");
        Words label = new Words("%s · %s", "%s · %s").with(row, column);
        Words place = new Words("六 %s", "VI %s").with(label);
        return new Figure(index, "fees." + code, "/fees/" + code, "fees", kind, false, row, column, label, place, null);
    }
}

package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.Fees;
import org.nianbao.form.Words;

/** The three numbers on processing fees, in words: they are no cells of a table. */
final class FeeFigure {
    static final Words PLACE = new Words("六、其他需要报告的事项 信息处理费", "VI. Other matters, processing fees");
    static final Words NOTICES = new Words("收费通知件数", "notices issued");
    static final Words NOTICED = new Words("收费通知金额（元）", "amount noticed (yuan)");
    static final Words COLLECTED = new Words("实际收取金额（元）", "amount collected (yuan)");

    private FeeFigure() {}

    static List<Finding.Operand> operands(Fees fees) {
        Long notices = fees.noticesIssued();
        return List.of(
                new Finding.Operand(
                        "/fees/noticesIssued", NOTICES, notices == null ? null : BigDecimal.valueOf(notices), 0),
                new Finding.Operand("/fees/amountNoticed", NOTICED, fees.amountNoticed(), 0),
                collected(fees));
    }

    static Finding.Operand collected(Fees fees) {
        return new Finding.Operand("/fees/amountCollected", COLLECTED, fees.amountCollected(), 0);
    }
}

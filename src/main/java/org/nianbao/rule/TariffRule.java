package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Fees;
import org.nianbao.form.Words;

/** The processing fees fit the tariff, as far as sums can show it: every amount in it is a multiple of 10 yuan, and none is less. */
record TariffRule(RuleText text) implements Rule {
    private static final BigDecimal STEP = BigDecimal.TEN;
    private static final Words MULTIPLE = new Words("%s %s 元不是 10 元的整数倍", "%s of %s yuan is no multiple of 10 yuan");
    private static final Words TOO_LITTLE = new Words("收费通知 %s 件，收费通知金额只有 %s 元", "%s notices come to only %s yuan");
    private static final Words TOO_MUCH =
            new Words("实际收取 %s 元，多于收费通知金额 %s 元", "%s yuan were collected, more than the %s yuan noticed");
    private static final Words WITHOUT_NOTICE = new Words("没有收费通知而有收费", "there are fees without a notice");

    @Override
    public List<Finding> check(Report report) {
        Fees fees = report.content().fees();
        if (fees == null) {
            return List.of();
        }
        List<Words> misfits = misfits(fees);
        return misfits.isEmpty()
                ? List.of()
                : List.of(Finding.at(text, "/fees", FeeFigure.PLACE, Words.listed(misfits))
                        .with(FeeFigure.operands(fees)));
    }

    private static List<Words> misfits(Fees fees) {
        List<Words> misfits = new ArrayList<>();
        BigDecimal noticed = fees.amountNoticed();
        BigDecimal collected = fees.amountCollected();
        Long notices = fees.noticesIssued();
        if (positive(noticed) && !multiple(noticed)) {
            misfits.add(MULTIPLE.with(FeeFigure.NOTICED, noticed.toPlainString()));
        }
        if (positive(collected) && !multiple(collected)) {
            misfits.add(MULTIPLE.with(FeeFigure.COLLECTED, collected.toPlainString()));
        }
        if (noticed != null && notices != null && noticed.compareTo(STEP.multiply(BigDecimal.valueOf(notices))) < 0) {
            misfits.add(TOO_LITTLE.with(notices, noticed.toPlainString()));
        }
        if (noticed != null && collected != null && collected.compareTo(noticed) > 0) {
            misfits.add(TOO_MUCH.with(collected.toPlainString(), noticed.toPlainString()));
        }
        if (notices != null && notices == 0 && (positive(noticed) || positive(collected))) {
            misfits.add(WITHOUT_NOTICE);
        }
        return misfits;
    }

    private static boolean positive(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }

    private static boolean multiple(BigDecimal amount) {
        return amount.remainder(STEP).signum() == 0;
    }
}

package org.nianbao.bench;

import java.util.List;
import java.util.SplittableRandom;

/** The narrative of a made-up report, in short parts that agree with its figures. Parts so short are never compared for likeness. */
final class MadeText {
    private static final List<String> DISCLOSED = List.of(
            "%d年围绕群众关心的事项主动公开各类信息%d条，重要文件同步解读。", "%d年通过网站和公开栏发布信息%d条，做到应公开尽公开。", "%d年坚持公开为常态，全年发布信息%d条，未发生泄密事件。");
    private static final List<String> MANAGED = List.of("信息发布前逐条审核，每季度清理失效内容。", "公开目录由专人负责，年内更新一次。", "规范性文件统一编号，集中公开。");
    private static final List<String> PLATFORMS =
            List.of("网站公开专栏运行正常，政务新媒体按时更新。", "在服务大厅设查阅点，配有自助查询设备。", "网站增设办事指南栏目，检索更方便。");
    private static final List<String> SUPERVISED =
            List.of("工作考核、社会评议结果良好，没有责任追究情形。", "全年培训两次，自查两次，社会评议良好，未追究责任。", "纳入年度工作考核，社会评议满意，无责任追究。");
    private static final List<String> PROBLEMS =
            List.of("一是部分解读偏重文字；二是个别栏目更新不及时。", "一是公开形式较为单一；二是业务培训还不够经常。", "一是答复文书有待规范；二是信息分类不够细致。");
    private static final List<String> IMPROVEMENTS =
            List.of("一是用图表和问答解读政策；二是每月检查栏目更新。", "一是丰富公开的形式；二是每季度组织一次培训。", "一是统一答复文书样式；二是细化目录，逐条归类。");
    private static final int MOST_ITEMS = 900;

    private MadeText() {}

    /**
     * The parts in form order.
     *
     * @param counts requests received, concluded, and carried forward
     */
    static List<String> of(String name, int year, List<Long> counts, SplittableRandom random) {
        return List.of(
                "%s按照《政府信息公开条例》编制本报告，统计期限为%d年1月1日至12月31日。".formatted(name, year),
                any(DISCLOSED, random).formatted(year, 20 + random.nextInt(MOST_ITEMS)),
                "本年新收政府信息公开申请%d件，办结%d件，结转下年度继续办理%d件。".formatted(counts.toArray()),
                any(MANAGED, random),
                any(PLATFORMS, random),
                any(SUPERVISED, random),
                any(PROBLEMS, random),
                any(IMPROVEMENTS, random),
                "本年度没有发出收费通知，未收取信息处理费。没有其他需要报告的事项。");
    }

    private static String any(List<String> sentences, SplittableRandom random) {
        return sentences.get(random.nextInt(sentences.size()));
    }
}

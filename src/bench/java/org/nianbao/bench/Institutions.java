package org.nianbao.bench;

import java.util.List;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;

/** The bodies that a region has, one after the other: government, general office, then departments with townships between. */
final class Institutions {
    private static final List<String> BUSY =
            List.of("公安", "自然资源", "住房和城乡建设", "人力资源和社会保障", "市场监督管理", "城市管理", "教育", "生态环境");
    private static final List<String> DEPARTMENTS = List.of(
            "自然资源",
            "教育",
            "公安",
            "住房和城乡建设",
            "财政",
            "人力资源和社会保障",
            "市场监督管理",
            "民政",
            "司法",
            "生态环境",
            "城市管理",
            "交通运输",
            "农业农村",
            "卫生健康",
            "发展和改革",
            "水利",
            "商务",
            "文化和旅游",
            "应急管理",
            "审计",
            "统计",
            "医疗保障",
            "信访",
            "退役军人事务",
            "科学技术",
            "工业和信息化",
            "民族宗教事务",
            "行政审批服务",
            "林业和草原",
            "体育",
            "数据",
            "乡村振兴",
            "人民防空",
            "粮食和物资储备",
            "国有资产监督管理",
            "金融工作",
            "机关事务管理",
            "广播电视",
            "药品监督管理",
            "知识产权",
            "海洋渔业",
            "园林绿化",
            "气象",
            "地震",
            "档案",
            "文物",
            "投资促进",
            "口岸",
            "消防救援",
            "中医药管理");
    private static final List<String> OTHERS =
            List.of("不动产登记中心", "公共资源交易中心", "经济开发区管理委员会", "住房公积金管理中心", "社会保险中心", "疾病预防控制中心", "旅游度假区管理委员会");
    private static final List<String> FIRST = List.of("清", "永", "安", "龙", "石", "新", "太", "双", "白", "大");
    private static final List<String> SECOND = List.of("河", "和", "泉", "山", "桥", "庄", "湖", "岭", "阳", "坪");

    private final String region;
    private final Level level;
    private int all;
    private int departments;
    private int others;
    private int townships;

    /**
     * @param requests about how many it gets in a region of ordinary size
     * @param township the end of its region's code, {@code null} for a body of the region itself
     */
    record Institution(BodyKind kind, String name, double requests, String township) {}

    Institutions(String region, Level level) {
        this.region = region;
        this.level = level;
    }

    Institution next() {
        int position = all++;
        boolean headed = level != Level.NATION;
        if (headed && position == 0) {
            return new Institution(BodyKind.GOVERNMENT, region + "人民政府", 0, null);
        }
        if (headed && position == 1) {
            return new Institution(BodyKind.OFFICE, region + "人民政府办公室", 12, null);
        }
        if (level == Level.COUNTY && position % 10 % 3 == 0) {
            return township(townships++);
        }
        return position % 12 == 11 ? other(others++) : department(departments++);
    }

    private Institution township(int index) {
        String name = FIRST.get(index % 10) + SECOND.get((index * 7 + index / 10) % 10) + "镇人民政府";
        return new Institution(BodyKind.TOWNSHIP, region + name, 0.8, Integer.toString(100 + index));
    }

    private Institution department(int index) {
        String name = DEPARTMENTS.get(index % DEPARTMENTS.size());
        return new Institution(
                BodyKind.DEPARTMENT,
                region + name + (level == Level.PROVINCE ? "厅" : "局") + again(index / DEPARTMENTS.size()),
                BUSY.contains(name) ? 8 : 1,
                null);
    }

    private Institution other(int index) {
        return new Institution(
                BodyKind.INSTITUTION,
                region + OTHERS.get(index % OTHERS.size()) + again(index / OTHERS.size()),
                0.3,
                null);
    }

    private static String again(int times) {
        return times == 0 ? "" : "（" + (times + 1) + "）";
    }
}

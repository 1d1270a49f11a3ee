import type { FigureMessages, PeriodMessages } from "../types.js";

export const periodMessages: PeriodMessages = {
  horizon: "الفترة: {date}",
};

export const figureMessages: FigureMessages = {
  figure: "{measure}: {amount}",
  amountOf: "{number} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "{value} على الأقل",
    "at-most": "{value} على الأكثر",
    about: "نحو {value}",
    "more-than": "أكثر من {value}",
    "less-than": "أقل من {value}",
    range: "بين {low} و{high}",
  },
  per: {
    day: "{amount} في اليوم",
    week: "{amount} في الأسبوع",
    month: "{amount} في الشهر",
    year: "{amount} في السنة",
    person: "{amount} للشخص",
  },
  due: "{amount} بحلول {date}",
  vote: {
    for: "مع: {value}",
    against: "ضد: {value}",
    abstaining: "ممتنعون: {value}",
    absent: "غائبون: {value}",
  },
  nature: {
    count: "بالعدّ",
    measured: "بالقياس",
    estimated: "تقدير",
    reported: "رقم منقول",
    agreed: "متفَق عليه",
    demanded: "مطلوب",
    offered: "معروض",
    promised: "موعود به",
    polled: "من استطلاع",
    voted: "من تصويت",
  },
  natureBy: {
    count: "إحصاء مصدره {by}",
    measured: "قياس مصدره {by}",
    estimated: "تقدير مصدره {by}",
    reported: "رقم مصدره {by}",
    agreed: "متفَق عليه، والأطراف: {by}",
    demanded: "مطلب مصدره {by}",
    offered: "عرض مصدره {by}",
    promised: "وعد مصدره {by}",
    polled: "من استطلاع مصدره {by}",
    voted: "من تصويت، والجهة المصوِّتة: {by}",
  },
  margin: "هامش الخطأ بالنقاط: ±{points}",
  marginAt: "هامش الخطأ بالنقاط: ±{points} عند مستوى {level}",
  sample: "عدد المستطلَعين: {size}",
  comparison: {
    more: "أكثر من: {other}",
    less: "أقل من: {other}",
    same: "مساوٍ لـ: {other}",
    times: "عدد الأضعاف {value} قياسا إلى: {other}",
    share: "نسبة {value} من: {other}",
  },
};

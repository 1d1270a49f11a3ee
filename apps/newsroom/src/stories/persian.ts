import type { Page } from "../layout/page.ts";
import { article, statically, type Story } from "../layout/story.ts";
import { record } from "./record.ts";

/**
 * The page's own words, in Persian. The dataset is in English, and nothing of it is translated here: each of
 * its texts keeps its language.
 */
const story: Story = {
  kicker: "به زبان ساده",
  headline: "ایران تا خط قرمز اسرائیل در سوریه چقدر فاصله دارد؟",
  standfirst:
    "اسرائیل می‌گوید نمی‌گذارد ایران در همسایگی‌اش پایگاه نظامی ماندگار بسازد. تا پایان سال ۲۰۱۷ چه " +
    "چیزی روشن بود، چه چیزی فقط گزارش شده بود و یک تحلیلگر چه انتظاری داشت.",
  byline:
    'بر پایهٔ داده‌های یک تحلیل: <bdi lang="en">Meir Javedanfar</bdi>، <bdi lang="en">Foreign ' +
    "Affairs</bdi>، دسامبر ۲۰۱۷",
  pieces: [
    {
      text:
        "در آغاز دسامبر ۲۰۱۷ موشک‌هایی به یک مرکز نظامی در نزدیکی دمشق خورد. حمله کار اسرائیل بود و " +
        "بنا بر گزارش‌ها نیروهای ایرانی در آنجا مستقر بودند. چند ساعت بعد نخست‌وزیر اسرائیل پیام خود " +
        "را در یک ویدئو گفت.",
    },
    { widget: record("quote", "netanyahu-we-will-not-allow") },
    {
      text:
        "این خط آشکارا اعلام شده است. نمودار زیر شواهد را به ترتیب نشان می‌دهد؛ هر کدام با قید خود، " +
        "چون گزارشِ یک ادعا با واقعیت یکی نیست. متن داده‌ها به انگلیسی است و ترجمه نشده است.",
    },
    { widget: record("redline", "iranian-presence-in-syria") },
    { heading: "دو سوی خط" },
    { widgets: [record("actor", "israel"), record("actor", "iran")] },
    { heading: "مسکو در میانه" },
    {
      text:
        "روسیه در سوریه در کنار ایران می‌جنگد و با این همه جلوی حمله‌های اسرائیل را نمی‌گیرد. " +
        "نویسنده آستانهٔ دومی هم می‌بیند که کسی آن را اعلام نکرده است: جنگ مستقیم دو طرف در خاک " +
        "سوریه.",
    },
    { widget: record("redline", "direct-conflict-on-syrian-soil") },
  ],
};

export const persian: Page = {
  path: "/fa/",
  title: story.headline,
  description: story.standfirst,
  language: "fa",
  main: article(story, (excerpt, options) => statically(excerpt, { ...options, language: "fa" })),
};

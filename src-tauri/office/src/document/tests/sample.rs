//! Documents for the tests: one that has every block, one of signs that mean something elsewhere,
//! an order of many pairs.

use nastavnik_domain::Day;
use nastavnik_domain::document::*;

/// Every block and every style, as an order with appendices uses them.
pub fn every_block() -> Document {
    Document::new("О закреплении наставнических пар")
        .author("МБОУ «Средняя школа № 1»")
        .date(Day::new(2026, 9, 1).unwrap())
        .part(order())
        .part(statute())
        .part(pairs(9))
        .part(consent())
}

fn order() -> Part {
    Part::new()
        .with(para("Муниципальное бюджетное общеобразовательное учреждение\n«Средняя школа № 1»").center())
        .with(para("(МБОУ «СШ № 1»)").center())
        .with(rule())
        .with(title(1, "ПРИКАЗ").above(14.0))
        .with(split("01.09.2026", "№ 45-ОД"))
        .with(para("с. Холм").center().below(14.0))
        .with(
            title(2, "О закреплении наставнических пар (групп)\nна 2026/2027 учебный год").left().below(14.0),
        )
        .with(
            para(
                "В соответствии со статьёй 351.8 Трудового кодекса Российской Федерации, в целях развития \
                 системы наставничества педагогических работников, на основании письменного согласия \
                 работников и дополнительных соглашений к трудовым договорам",
            )
            .then(" ")
            .then(bold("приказываю").spaced())
            .then(":"),
        )
        .with(point("Закрепить наставнические пары (группы) на 2026/2027 учебный год согласно приложению 1."))
        .with(point("Утвердить персонализированные программы наставничества:"))
        .with(subpoint("Программу «Вхождение в должность» – для молодых специалистов со стажем до трёх лет."))
        .with(subpoint("Программу «Опытный предметник – неопытный предметник»:"))
        .with(letter("для учителей математики;"))
        .with(letter("для учителей русского языка и литературы."))
        .with(point("Наставникам:"))
        .with(bullet("провести встречу-знакомство до 15\u{a0}сентября 2026\u{a0}г.;"))
        .with(bullet("вести журнал встреч."))
        .with(point("Контроль за исполнением приказа оставляю за собой."))
        .with(para("Приложение: на 2 л. в 1 экз.").flush().above(14.0))
        .with(signature("Директор", "И.О.\u{a0}Фамилия"))
        .with(para("С приказом ознакомлены:").flush().above(28.0))
        .with(fills([
            fill("", "дата"),
            fill("", "подпись").share(1.5),
            fill("", "И.О. Фамилия").share(2.0).value("А.С.\u{a0}Фамилия"),
        ]))
}

fn statute() -> Part {
    Part::appendix()
        .with(
            para("Приложение № 1\nУТВЕРЖДЕНО\nприказом МБОУ «СШ № 1»\nот 01.09.2026 № 45-ОД")
                .from(95.0)
                .below(14.0),
        )
        .with(para("ПОЛОЖЕНИЕ").center().bold().keep())
        .with(title(2, "о системе наставничества"))
        .with(point("Общие положения").title())
        .with(subpoint("Настоящее Положение определяет порядок организации наставничества.".to_string()))
        .with(subpoint(
            text("Наставник – ")
                + italic("работник")
                + ", который "
                + text("помогает").underline()
                + " другому.",
        ))
        .with(point("Порядок закрепления").title())
        .with(subpoint(
            "Взаимозаменяемость, высококвалифицированные, профессионально-ориентированные, \
             достопримечательности и прочие длинные слова переносятся на следующую строку целиком.",
        ))
        .with(page_break())
        .with(title(3, "Второй перечень").left())
        .with(point("Счёт начат заново.").restart())
        .with(point("И продолжен."))
}

/// The appendix of an order of so many pairs.
pub fn pairs(count: usize) -> Part {
    let head = [
        "Наставник (ФИО, должность, категория)",
        "Наставляемый (ФИО, должность)",
        "Форма, модель",
        "Период",
        "Согласие",
    ];
    let pair = |n: usize| {
        row([
            cell(n.to_string()).center(),
            cell(format!("Образцова{n} Анна Сергеевна,")).and("учитель математики, высшая категория"),
            cell(format!("Примеров{n} Иван Ильич, учитель информатики")),
            cell("педагог – педагог, «опытный педагог – молодой специалист»"),
            cell("01.09.2026 –\n31.05.2027").center(),
            cell("28.08.2026").center(),
        ])
    };
    let many = table([1.0, 6.0, 6.0, 5.0, 3.0, 3.0])
        .head([cell("№").down(2), cell("Участники").across(2), cell("Программа").across(3)])
        .head(head)
        .rows((1..=count).map(pair));
    Part::appendix()
        .landscape()
        .with(para("Приложение № 2\nк приказу МБОУ «СШ № 1»\nот 01.09.2026 № 45-ОД").from(170.0).below(14.0))
        .with(title(2, "Наставнические пары"))
        .with(many)
}

fn consent() -> Part {
    Part::new()
        .with(para("Директору МБОУ «СШ № 1»").from(85.0))
        .with(para("").then(blank(80.0)).from(85.0))
        .with(para("(должность, ФИО)").small().from(85.0).below(14.0))
        .with(title(1, "Согласие"))
        .with(fill("Я, ", "фамилия, имя, отчество").value("Образцова Анна Сергеевна"))
        .with(fill("паспорт", "серия, номер, кем и когда выдан"))
        .with(
            para("согласна быть наставником в срок с ")
                .then(filled(30.0, "01.09.2026"))
                .then(" по ")
                .then(blank(30.0))
                .then(" на условиях дополнительного соглашения."),
        )
        .with(
            para("").then(check_box(true)).then(" за доплату   ").then(check_box(false)).then(" без доплаты"),
        )
        .with(para("Примечания:").flush())
        .with(lines(2))
        .with(
            table([1.0, 2.0])
                .row(row([cell("Дата"), cell("Подпись").middle()]).height(15.0))
                .row([cell("снизу").bottom().right(), cell("")]),
        )
        .with(table([1.0, 1.0, 6.0]).head(["Ответственность", "Взаимопосещение", "Результат"]).row([
            "куратор",
            "директор",
            "протокол",
        ]))
        .with(
            table([1.0, 1.0])
                .bare()
                .row([cell("Наставник").bold(), cell("Наставляемый").bold()])
                .row([cell("А.С. Образцова"), cell("И.И. Примеров")]),
        )
        .with(
            signatures()
                .and("Наставник", "А.С.\u{a0}Образцова")
                .and("Заместитель директора по учебно-воспитательной работе, куратор наставничества", "")
                .captions(),
        )
}

/// What Typst, XML and programs of a careless hand would take for their own.
pub fn special_signs() -> Document {
    let text = "#let x = 1; $a_1$ *b* _c_ <d> &amp; ]]> \\n \"е\" 'ж' `з` @и [к] {л} ~ -- --- // /* */ = 1 + 2\u{1}\u{0}\u{fffe} конец";
    let long = "Оченьдлинноеимябезпробелов".repeat(5);
    Document::new(text).author(text).part(
        Part::new()
            .with(para(text))
            .with(title(1, text))
            .with(point(text))
            .with(split(text, text))
            .with(fill(text, text).value(text))
            .with(para("Смайлик 😀👨‍👩‍👧, иероглиф 漢, рубль ₽, неразрывный\u{2011}дефис"))
            .with(table([1.0, 9.0]).row([long.as_str(), text]))
            .with(para(long.as_str()))
            .with(signature(text, long)),
    )
}

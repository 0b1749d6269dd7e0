"""What the drawings with words in them say, a table a drawing: English, Russian."""

from lettering import Label

ALLIANCES = {
    "title": ("Who stood with whom, 1922–1930", "Кто с кем, 1922–1930"),
    "stalin": ("STALIN", "СТАЛИН"),
    "lenin": ("Lenin", Label("Ленин", right=-16)),
    "kamenev": ("Kamenev", "Каменев"),
    "zinoviev": ("Zinoviev", "Зиновьев"),
    "bukharin": ("Bukharin", "Бухарин"),
    "trotsky": ("Trotsky", "Троцкий"),
    "rykov": ("Rykov", "Рыков"),
    "zinoviev-with": ("Zinoviev", Label("Зиновьев", right=-8)),
    "zinoviev-against": ("Zinoviev", Label("Зиновьев", right=-8)),
    "trotsky-joins": (40, 22),
    "rest": ("Rest of the\nPolitburo", "Остальное\nПолитбюро"),
    "with": (Label("WITH\nSTALIN", down=-34), Label("СО\nСТАЛИНЫМ", down=-34)),
    "against": ("AGAINST", "ПРОТИВ"),
    "opposition": (Label("United\nOpposition", down=10), Label("Объединённая оппозиция", down=54)),
    "died": ("died 21 Jan 1924", "умер 21 янв. 1924"),
    "out": ("OUT", Label("ПАЛИ", right=-26)),
    "trotsky-zinoviev-out": ("Nov 1927", "нояб. 1927"),
    "bracket": (68, 82),
    "kamenev-out": ("Dec 1927", "дек. 1927"),
    "bukharin-out": ("Nov 1929", Label("нояб. 1929", right=-10)),
    "rykov-out": ("Dec 1930", "дек. 1930"),
}

POSTS = {
    "title": ("The four posts of one man, April 1922", "Четыре поста одного человека, апрель 1922"),
    "party": ("PARTY", "ПАРТИЯ"),
    "state": ("STATE", "ГОСУДАРСТВО"),
    "general-secretary": ("General\nSecretary", Label("Генсек\nЦК РКП(б)", weight=700)),
    "runs": ("runs the\nParty’s\noffice", "глава\nаппарата\nпартии"),
    "since": ("since", Label("с 3 апреля", weight=700)),
    "day": ("3 April 1922", "1922 года"),
    "orgburo": ("Orgburo", Label("Оргбюро", weight=700)),
    "decides": ("decides\nwho gets\nwhich post", "решает,\nкому какой\nпост"),
    "inspectorate": (
        "Workers’ and\nPeasants’\nInspectorate",
        Label("Рабоче-\nкрестьянская\nинспекция", weight=700),
    ),
    "checks": ("checks the\nstate’s\noffices", "проверяет\nработу\nведомств"),
    "commissariat": (
        "Commissariat\nfor\nNationalities",
        Label("Наркомат по\nделам нацио-\nнальностей", weight=700),
    ),
    "peoples": ("for the\nnon-Russian\npeoples", "для\nнерусских\nнародов"),
}

CHAIN = {
    "title": ("The chain of the Terror, 1934–1938", "Цепь террора, 1934–1938"),
    "heading": ("One case leads to the next", "Одно дело тянет за собой другое"),
    "kirov": ("Kirov murdered, 1 December 1934", "Убит Киров, 1 декабря 1934"),
    "zinoviev": ("Zinoviev: ten years", "Зиновьев: 10 лет"),
    "kamenev": ("Kamenev: five years", "Каменев: 5 лет"),
    "shot": ("executed\nAugust 1936", "казнены\nавгуст 1936"),
    "reopened": ("case reopened\nlate 1935", "новое следствие\nконец 1935"),
    "promise": ("their lives promised\nJuly 1936", "обещают сохранить жизнь\nиюль 1936"),
    "bukharin": ("Bukharin", "Бухарин"),
    "rykov": ("Rykov", "Рыков"),
    "confess": ("forced to confess", "вынуждены сознаться"),
    "march": ("executed\nMar 1938", Label("казнены\nмарт 1938", right=-8)),
    "accused": ("accused, December 1936", "обвинены, декабрь 1936"),
    "troikas": (
        "troikas instead of courts,\nhundreds exiled to Siberia",
        "тройки вместо суда,\nсотни сосланы в Сибирь",
    ),
    "number": ("almost 700,000", Label("почти 700\u00a0000", down=-16)),
    "years": ("shot in 1937 and 1938", Label("расстреляны\nв 1937–1938 годах", down=-18)),
    "yagoda": ("NKVD: Yagoda", "НКВД: Ягода"),
    "yezhov": ("Yezhov", "Ежов"),
    "beria": ("Beria", "Берия"),
    "fired": ("Sept 1936", "сент. 1936"),
    "water": ("also Water Transport\nApril 1938", "апрель 1938\nи водный транспорт"),
    "resigned": ("Nov\n1938", "нояб.\n1938"),
}

GEORGIA = {
    "title": (
        "Georgia between the Black Sea and the Caspian, 1921",
        "Грузия между Чёрным и Каспийским морями, 1921",
    ),
    "georgia": ("GEORGIA", "ГРУЗИЯ"),
    "russia": ("SOVIET RUSSIA", Label("СОВЕТСКАЯ РОССИЯ", right=-66, size=38)),
    "turkey": ("TURKEY", "ТУРЦИЯ"),
    "armenia": ("ARMENIA", Label("АРМЕНИЯ", right=7)),
    "azerbaijan": ("AZERBAIJAN", "АЗЕРБАЙДЖАН"),
    "persia": ("PERSIA", "ПЕРСИЯ"),
    "black-sea": ("Black Sea", Label("Чёрное\nморе", down=-14)),
    "caspian": ("Caspian\nSea", Label("Каспийское\nморе", right=-22, down=-80)),
    "frontiers": ("Frontiers of 1921", "Границы 1921 года"),
    "arrow": ("Red Army, 1921", Label("Красная армия, 1921", right=-13, size=31)),
    "arrow-tail": ((48.92, 40.74), (49.06, 40.705)),
    "km": ("km", "км"),
}

POLAND = {
    "title": ("Poland and Ukraine, 1920", "Польша и Украина, 1920"),
    "poland": ("POLAND", Label("ПОЛЬША", right=50)),
    "ukraine": ("UKRAINE", Label("УКРАИНА", size=44)),
    "baltic": ("Baltic Sea", Label("Балтийское\nморе", right=-14, down=-20)),
    "black-sea": ("Black Sea", Label("Чёрное\nморе", down=-24)),
    "frontiers": ("Frontiers of 1922", "Границы 1922 года"),
    "arrow": ("Red Army, 1920", Label("Красная армия, 1920", right=-12, size=40)),
    "km": ("km", "км"),
}

PLACES = {
    "title": ("The Soviet Union in the 1920s", "Советский Союз в 1920-е годы"),
    "black-sea": ("Black Sea", Label("Чёрное море", right=-6, size=31)),
    "union": ("SOVIET UNION", Label("СОВЕТСКИЙ СОЮЗ", right=-40)),
    "km": ("km", "км"),
}

"""Names for the resources of a synthetic API: as many as are asked for, the same in every run."""

NOUNS = [
    ("Account", "口座"), ("Approval", "承認"), ("Budget", "予算"), ("Campaign", "施策"), ("Contract", "契約"), ("Course", "研修"),
    ("Delivery", "納品"), ("Document", "文書"), ("Expense", "経費"), ("Invoice", "請求"), ("Meeting", "会議"), ("Milestone", "節目"),
    ("Order", "注文"), ("Payment", "支払"), ("Position", "役職"), ("Quotation", "見積"), ("Request", "申請"), ("Review", "評価"),
    ("Shipment", "出荷"), ("Ticket", "問い合わせ"),
]
AREAS = [
    ("Sales", "営業"), ("Purchase", "購買"), ("Stock", "在庫"), ("Factory", "工場"), ("Staff", "人事"), ("Office", "総務"),
    ("Finance", "財務"), ("Legal", "法務"), ("Support", "支援"), ("Partner", "取引先"),
]


class Name:
    """A resource in the spellings that a spec needs."""

    def __init__(self, number):
        area, area_ja = AREAS[number // len(NOUNS) % len(AREAS)]
        noun, noun_ja = NOUNS[number % len(NOUNS)]
        series = number // (len(NOUNS) * len(AREAS))
        self.type = area + noun + ("" if series == 0 else f"Part{series}")
        self.plural = self.type[:-1] + "ies" if self.type.endswith("y") else self.type + "s"
        self.words = f"{area.lower()} {noun.lower()}" + ("" if series == 0 else f" part {series}")
        self.snake = self.words.replace(" ", "_")
        self.path = self.words.replace(" ", "-") + "s"
        self.code = self.snake.upper()
        self.ja = area_ja + noun_ja + ("" if series == 0 else str(series))

import SekkeiSpec

/// What the document says of the framework's response headers.
enum HeaderText {
    static let entityTag = LocalizedText(
        english: "The version of what was answered, for `If-Match` and `If-None-Match` (RFC 9110).",
        japanese: "応答内容のバージョン。`If-Match` と `If-None-Match` に使う（RFC 9110）。")
    static let age = LocalizedText(
        english: "Seconds since the answer was made (RFC 9111).", japanese: "応答が作成されてからの秒数（RFC 9111）。")
    static let replayed = LocalizedText(
        english: "That the request had been answered before, and did not run again.",
        japanese: "以前に応答済みのリクエストで、処理が再実行されなかったことを示す。")
    static let contentDisposition = LocalizedText(
        english: "The name to save it under (RFC 6266).", japanese: "保存するファイル名（RFC 6266）。")
    static let contentLanguage = LocalizedText(
        english: "The language of the texts, as `Accept-Language` asks for it.", japanese: "`Accept-Language` に応じた文章の言語。")
    static let vary = LocalizedText(
        english: "The request headers that decide about the answer, for caches (RFC 9110).",
        japanese: "応答を左右するリクエストヘッダー。キャッシュのための情報（RFC 9110）。")
    static let location = LocalizedText(english: "Where the created resource stands.", japanese: "作成されたリソースの場所。")
    static let allow = LocalizedText(english: "The methods that the path has (RFC 9110).", japanese: "パスが対応するメソッド（RFC 9110）。")
    static let retryAfter = LocalizedText(english: "Seconds to wait before the next try.", japanese: "再試行までの秒数。")
    static let rateLimit = LocalizedText(
        english: "How each limit stands: requests that remain (`r`), and seconds until there are more (`t`); IETF RateLimit fields.",
        japanese: "各制限の状態。残りリクエスト数（`r`）と、増えるまでの秒数（`t`）。IETF RateLimit ヘッダー。")
    static let rateLimitPolicy = LocalizedText(
        english: "The limits: requests (`q`) within a window of seconds (`w`); IETF RateLimit fields.",
        japanese: "制限の内容。`w` 秒間あたりのリクエスト数（`q`）。IETF RateLimit ヘッダー。")
    static let rateLimitCount = LocalizedText(
        english: "The requests within the window of the limit that leaves the least.", japanese: "残りが最も少ない制限の、期間あたりのリクエスト数。")
    static let rateLimitRemaining = LocalizedText(english: "How many of them remain.", japanese: "残りのリクエスト数。")
    static let rateLimitReset = LocalizedText(
        english: "When there will be more, in seconds since 1970.", japanese: "残りが増える日時（1970 年からの秒数）。")
    static let authenticate = LocalizedText(
        english: "How to authenticate (RFC 9110, RFC 6750).", japanese: "認証の方法（RFC 9110、RFC 6750）。")
    static let deprecation = LocalizedText(
        english: "Since when this version or operation is deprecated (RFC 9745).",
        japanese: "このバージョンまたは操作が非推奨になった日時（RFC 9745）。")
    static let sunset = LocalizedText(
        english: "When this version goes out of service (RFC 8594).", japanese: "このバージョンの提供終了日時（RFC 8594）。")
    static let link = LocalizedText(
        english: "How to move to a newer version (RFC 8288).", japanese: "新しいバージョンへの移行方法（RFC 8288）。")
    static let buffering = LocalizedText(
        english: "Tells proxies to hand every piece on at once.", japanese: "プロキシに、受信したデータを直ちに転送するよう伝える。")
    static let cacheControl = LocalizedText(
        english: "Whether caches may keep the answer (RFC 9111).", japanese: "キャッシュへの保存の可否（RFC 9111）。")
    static let contentTypeOptions = LocalizedText(
        english: "Keeps browsers from guessing another media type.", japanese: "ブラウザーによるメディアタイプの推測を防ぐ。")
    static let frameOptions = LocalizedText(
        english: "Keeps browsers from showing the answer in a frame.", japanese: "フレーム内での表示を防ぐ。")
    static let contentSecurityPolicy = LocalizedText(
        english: "Keeps browsers from loading or running anything for the answer.", japanese: "応答に関連する読み込みや実行を防ぐ。")
    static let referrerPolicy = LocalizedText(
        english: "Keeps browsers from telling others where they come from.", japanese: "参照元の送信を防ぐ。")
}

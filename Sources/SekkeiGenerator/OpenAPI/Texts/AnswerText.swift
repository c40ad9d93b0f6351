import SekkeiSpec

/// What the document says where the spec says nothing.
enum AnswerText {
    /// The answer of an operation that succeeds.
    static func success(_ status: Int) -> LocalizedText {
        switch status {
        case 201: LocalizedText(english: "It has been created.", japanese: "作成されました。")
        case 202: LocalizedText(english: "It has been accepted and will be done.", japanese: "受け付けました。後で処理されます。")
        case 204: LocalizedText(english: "It is done; the answer has no body.", japanese: "完了しました。応答にボディはありません。")
        default: LocalizedText(english: "It has succeeded.", japanese: "成功しました。")
        }
    }

    static let body = LocalizedText(english: "What the operation works with.", japanese: "操作の入力。")

    static func tag(_ name: String) -> LocalizedText {
        LocalizedText(english: "The operations of `\(name)`.", japanese: "`\(name)` の操作。")
    }

    static func scheme(_ kind: Auth.Scheme.Kind) -> LocalizedText {
        switch kind {
        case .bearer:
            LocalizedText(
                english: "A token in the header `Authorization`, behind the word `Bearer` (RFC 6750).",
                japanese: "`Authorization` ヘッダーの `Bearer` に続けて送るトークン（RFC 6750）。")
        case .oidc:
            LocalizedText(
                english: "An access token of the identity provider, in the header `Authorization` behind the word `Bearer` (RFC 6750).",
                japanese: "ID プロバイダーのアクセストークン。`Authorization` ヘッダーの `Bearer` に続けて送る（RFC 6750）。")
        case .apiKey(let header):
            LocalizedText(english: "A key in the header `\(header)`.", japanese: "`\(header)` ヘッダーで送るキー。")
        }
    }

    static let flows = LocalizedText(
        english: "How to get a token of the identity provider. Programs with a user must use PKCE with S256 (RFC 7636, RFC 9700).",
        japanese: "ID プロバイダーのトークンの取得方法。ユーザーのいるプログラムは PKCE（S256）を使う必要がある（RFC 7636、RFC 9700）。")

    static let server = LocalizedText(english: "Where the API is served.", japanese: "API の提供先。")

    static func problem(_ part: String) -> LocalizedText {
        switch part {
        case "type":
            LocalizedText(english: "Always `about:blank`: the code tells errors apart.", japanese: "常に `about:blank`。エラーの種類は code で区別する。")
        case "title": LocalizedText(english: "The name of the status.", japanese: "ステータスの名称。")
        case "status": LocalizedText(english: "The status of the answer.", japanese: "応答のステータス。")
        default: LocalizedText(english: "The path of the request.", japanese: "リクエストのパス。")
        }
    }
}

extension BuiltInCatalogue {
    /// The entries as a spec would declare them.
    static let errorText = """
        AUTH_WRONG_CREDENTIALS:
          code: AUTH001
          status: 401
          message:
            en: "The e-mail address or password is wrong."
            ja: "メールアドレスまたはパスワードが正しくありません。"
        AUTH_TOKEN_EXPIRED:
          code: AUTH002
          status: 401
          message:
            en: "The access token has expired."
            ja: "アクセストークンの有効期限が切れています。"
        AUTH_INVALID_TOKEN:
          code: AUTH003
          status: 401
          message:
            en: "The access token is invalid."
            ja: "アクセストークンが無効です。"
        AUTH_INSUFFICIENT_PERMISSIONS:
          code: AUTH004
          status: 403
          message:
            en: "You do not have permission to do this."
            ja: "この操作を行う権限がありません。"
        AUTH_REQUIRED:
          code: AUTH005
          status: 401
          message:
            en: "Authentication is required."
            ja: "認証が必要です。"
        VAL_REQUIRED_FIELD_MISSING:
          code: VAL001
          status: 422
          message:
            en: "A required field is missing."
            ja: "必須フィールドが不足しています。"
        VAL_INVALID_FORMAT:
          code: VAL002
          status: 422
          message:
            en: "A value has an invalid format."
            ja: "値の形式が正しくありません。"
        VAL_OUT_OF_RANGE:
          code: VAL003
          status: 422
          message:
            en: "A value is out of range."
            ja: "値が許容範囲外です。"
        VAL_MALFORMED_JSON:
          code: VAL004
          status: 400
          details: { line: int64, column: int64 }
          message:
            en: "The request body is not valid JSON (line {line}, column {column})."
            ja: "リクエストボディが正しい JSON ではありません（{line} 行 {column} 列）。"
        VAL_BODY_TOO_LARGE:
          code: VAL005
          status: 413
          details: { limit: int64 }
          message:
            en: "The request body is too large; its size limit in bytes is {limit}."
            ja: "リクエストボディが大きすぎます（上限のバイト数: {limit}）。"
        VAL_UNSUPPORTED_MEDIA_TYPE:
          code: VAL006
          status: 415
          details: { allowed: string }
          message:
            en: "The media type of the request body is not supported. Supported: {allowed}."
            ja: "リクエストボディのメディアタイプはサポートされていません。使用できるもの: {allowed}。"
        VAL_UNKNOWN_FIELD:
          code: VAL007
          status: 422
          message:
            en: "The request contains an unknown field."
            ja: "リクエストに未知のフィールドが含まれています。"
        VAL_NOT_ACCEPTABLE:
          code: VAL008
          status: 406
          message:
            en: "The response is not available in any of the accepted media types."
            ja: "要求されたメディアタイプでは応答できません。"
        VAL_DUPLICATE_FIELD:
          code: VAL009
          status: 422
          message:
            en: "The request contains the same field twice."
            ja: "リクエストに同じフィールドが重複しています。"
        VAL_MALFORMED_REQUEST:
          code: VAL010
          status: 400
          message:
            en: "The request is malformed."
            ja: "リクエストの形式が正しくありません。"
        VAL_REQUEST_TIMEOUT:
          code: VAL011
          status: 408
          message:
            en: "The request did not arrive in time."
            ja: "リクエストの受信が時間内に完了しませんでした。"
        VAL_HEADERS_TOO_LARGE:
          code: VAL012
          status: 431
          message:
            en: "The request headers are too large."
            ja: "リクエストヘッダーが大きすぎます。"
        VAL_URI_TOO_LONG:
          code: VAL013
          status: 414
          message:
            en: "The request URI is too long."
            ja: "リクエスト URI が長すぎます。"
        VAL_PRECONDITION_REQUIRED:
          code: VAL014
          status: 428
          message:
            en: "This request must be conditional: send an If-Match header."
            ja: "このリクエストには If-Match ヘッダーが必要です。"
        VAL_EXPECTATION_FAILED:
          code: VAL015
          status: 417
          message:
            en: "The expectation in the Expect header cannot be met."
            ja: "Expect ヘッダーの要求を満たすことができません。"
        VAL_MALFORMED_FORM:
          code: VAL016
          status: 400
          details: { offset: int64 }
          message:
            en: "The request body is not a valid form (byte {offset})."
            ja: "リクエストボディが正しいフォームではありません（{offset} バイト目）。"
        BIZ_USER_ALREADY_EXISTS:
          code: BIZ001
          status: 409
          message:
            en: "A user with this e-mail address already exists."
            ja: "このメールアドレスのユーザーは既に存在します。"
        BIZ_RESOURCE_NOT_FOUND:
          code: BIZ002
          status: 404
          message:
            en: "The requested resource was not found."
            ja: "指定されたリソースが見つかりません。"
        BIZ_OPERATION_NOT_ALLOWED:
          code: BIZ003
          status: 409
          message:
            en: "This operation is not allowed in the current state."
            ja: "現在の状態ではこの操作を実行できません。"
        BIZ_EDITED_MEANWHILE:
          code: BIZ004
          status: 412
          message:
            en: "The resource has been changed by someone else in the meantime."
            ja: "リソースは他のユーザーによって変更されています。"
        BIZ_IDEMPOTENCY_CONFLICT:
          code: BIZ005
          status: 409
          message:
            en: "The idempotency key has already been used for a different request."
            ja: "このべき等キーは別のリクエストで既に使用されています。"
        API_UNKNOWN_ROUTE:
          code: API001
          status: 404
          message:
            en: "There is no such endpoint."
            ja: "指定されたエンドポイントは存在しません。"
        API_METHOD_NOT_ALLOWED:
          code: API002
          status: 405
          message:
            en: "This method is not allowed for this endpoint."
            ja: "このエンドポイントでは使用できないメソッドです。"
        API_UNSUPPORTED_VERSION:
          code: API003
          status: 400
          message:
            en: "This API version does not exist."
            ja: "指定された API バージョンは存在しません。"
        API_GONE:
          code: API004
          status: 410
          message:
            en: "This endpoint has been removed."
            ja: "このエンドポイントは廃止されました。"
        RATE_LIMIT_EXCEEDED:
          code: RATE001
          status: 429
          message:
            en: "Too many requests. Please try again later."
            ja: "リクエスト数が上限を超えました。しばらくしてから再試行してください。"
        SYS_DATABASE_ERROR:
          code: SYS001
          status: 503
          message:
            en: "The database is currently unavailable."
            ja: "データベースが現在利用できません。"
        SYS_EXTERNAL_SERVICE_ERROR:
          code: SYS002
          status: 503
          message:
            en: "An external service is currently unavailable."
            ja: "外部サービスが現在利用できません。"
        SYS_INTERNAL_ERROR:
          code: SYS003
          status: 500
          message:
            en: "An internal error has occurred."
            ja: "内部エラーが発生しました。"
        SYS_TIMEOUT:
          code: SYS004
          status: 504
          message:
            en: "The request could not be processed in time."
            ja: "リクエストの処理が時間内に完了しませんでした。"
        SYS_NOT_IMPLEMENTED:
          code: SYS005
          status: 501
          message:
            en: "The transfer coding of the request is not supported."
            ja: "リクエストの転送コーディングはサポートされていません。"
        SYS_HTTP_VERSION:
          code: SYS006
          status: 505
          message:
            en: "This HTTP version is not supported."
            ja: "この HTTP バージョンはサポートされていません。"
        """
}

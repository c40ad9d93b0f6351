extension BuiltInCatalogue {
    /// The messages of single fields, in the same form. Every one may use `{field}`; by constraint there is a further placeholder.
    static let constraintText = """
        required:
          code: VAL001
          message:
            en: "Required field '{field}' is missing."
            ja: "必須フィールド '{field}' が不足しています。"
        type:
          code: VAL002
          message:
            en: "Field '{field}' must be {expected}."
            ja: "フィールド '{field}' の型が正しくありません（{expected} が必要です）。"
        nullable:
          code: VAL002
          message:
            en: "Field '{field}' must not be null."
            ja: "フィールド '{field}' に null は指定できません。"
        format:
          code: VAL002
          message:
            en: "Field '{field}' must be a valid {expected}."
            ja: "フィールド '{field}' は正しい {expected} 形式で入力してください。"
        enum:
          code: VAL002
          message:
            en: "Field '{field}' must be one of: {allowed}."
            ja: "フィールド '{field}' は次のいずれかを指定してください: {allowed}。"
        pattern:
          code: VAL002
          message:
            en: "Field '{field}' must match the pattern {pattern}."
            ja: "フィールド '{field}' はパターン {pattern} に一致する必要があります。"
        minimum:
          code: VAL003
          message:
            en: "Field '{field}' must be at least {limit}."
            ja: "フィールド '{field}' は {limit} 以上で指定してください。"
        maximum:
          code: VAL003
          message:
            en: "Field '{field}' must be at most {limit}."
            ja: "フィールド '{field}' は {limit} 以下で指定してください。"
        exclusiveMinimum:
          code: VAL003
          message:
            en: "Field '{field}' must be greater than {limit}."
            ja: "フィールド '{field}' は {limit} より大きい値を指定してください。"
        exclusiveMaximum:
          code: VAL003
          message:
            en: "Field '{field}' must be less than {limit}."
            ja: "フィールド '{field}' は {limit} より小さい値を指定してください。"
        multipleOf:
          code: VAL003
          message:
            en: "Field '{field}' must be a multiple of {limit}."
            ja: "フィールド '{field}' は {limit} の倍数で指定してください。"
        minLength:
          code: VAL003
          message:
            en: "The length of field '{field}' must be at least {limit}."
            ja: "フィールド '{field}' の文字数は {limit} 以上にしてください。"
        maxLength:
          code: VAL003
          message:
            en: "The length of field '{field}' must be at most {limit}."
            ja: "フィールド '{field}' の文字数は {limit} 以下にしてください。"
        minItems:
          code: VAL003
          message:
            en: "The number of items in field '{field}' must be at least {limit}."
            ja: "フィールド '{field}' の要素数は {limit} 以上にしてください。"
        maxItems:
          code: VAL003
          message:
            en: "The number of items in field '{field}' must be at most {limit}."
            ja: "フィールド '{field}' の要素数は {limit} 以下にしてください。"
        minProperties:
          code: VAL003
          message:
            en: "The number of properties in field '{field}' must be at least {limit}."
            ja: "フィールド '{field}' の項目数は {limit} 以上にしてください。"
        maxProperties:
          code: VAL003
          message:
            en: "The number of properties in field '{field}' must be at most {limit}."
            ja: "フィールド '{field}' の項目数は {limit} 以下にしてください。"
        uniqueItems:
          code: VAL003
          message:
            en: "Field '{field}' must not contain the same item twice."
            ja: "フィールド '{field}' に重複する要素を含めることはできません。"
        unknown:
          code: VAL007
          message:
            en: "Field '{field}' is unknown."
            ja: "フィールド '{field}' は定義されていません。"
        duplicate:
          code: VAL009
          message:
            en: "Field '{field}' is given more than once."
            ja: "フィールド '{field}' が重複して指定されています。"
        maxSize:
          code: VAL003
          message:
            en: "The size of field '{field}' must be at most {limit} bytes."
            ja: "フィールド '{field}' のサイズは {limit} バイト以下にしてください。"
        contentType:
          code: VAL002
          message:
            en: "The media type of field '{field}' must be one of: {allowed}."
            ja: "フィールド '{field}' のメディアタイプは次のいずれかにしてください: {allowed}。"
        cursor:
          code: VAL002
          message:
            en: "Field '{field}' must be a cursor that this list has given out."
            ja: "フィールド '{field}' には、この一覧が返したカーソルを指定してください。"
        minBytes:
          code: VAL003
          message:
            en: "The length of field '{field}' in bytes must be at least {limit}."
            ja: "フィールド '{field}' の長さは {limit} バイト以上にしてください。"
        maxBytes:
          code: VAL003
          message:
            en: "The length of field '{field}' in bytes must be at most {limit}."
            ja: "フィールド '{field}' の長さは {limit} バイト以下にしてください。"
        """
}

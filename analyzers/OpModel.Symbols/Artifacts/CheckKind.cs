namespace OpModel.Symbols;

/// <summary>The attributes that check a property.</summary>
internal enum CheckKind
{
    /// <summary>A text must have content: <c>[Required]</c> without empty strings.</summary>
    Required,

    /// <summary><c>[NotEmpty]</c>.</summary>
    NotEmpty,

    /// <summary><c>[Positive]</c>.</summary>
    Positive,

    /// <summary><c>[NotNegative]</c>.</summary>
    NotNegative,

    /// <summary><c>[Range]</c>.</summary>
    Range,

    /// <summary><c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[Length]</c>, <c>[Count]</c>.</summary>
    Length,

    /// <summary><c>[RegularExpression]</c>.</summary>
    RegularExpression,

    /// <summary><c>[EmailAddress]</c>.</summary>
    EmailAddress,

    /// <summary><c>[Url]</c>.</summary>
    Url,

    /// <summary><c>[Phone]</c>.</summary>
    Phone,

    /// <summary><c>[CreditCard]</c>.</summary>
    CreditCard,

    /// <summary><c>[Base64String]</c>.</summary>
    Base64String,

    /// <summary><c>[FileExtensions]</c>.</summary>
    FileExtensions,

    /// <summary><c>[Compare]</c>.</summary>
    Compare,

    /// <summary><c>[AllowedValues]</c>.</summary>
    AllowedValues,

    /// <summary><c>[DeniedValues]</c>.</summary>
    DeniedValues,

    /// <summary><c>[SumsTo]</c>.</summary>
    SumsTo,

    /// <summary><c>[AddsUpTo100]</c>.</summary>
    AddsUpTo100,

    /// <summary><c>[Unique]</c> and <c>[DistinctBy]</c>.</summary>
    Distinct,

    /// <summary><c>[After]</c>.</summary>
    After,

    /// <summary><c>[Within]</c>.</summary>
    Within,

    /// <summary><c>[OneCurrency]</c> on a list.</summary>
    OneCurrency,

    /// <summary><c>[References]</c>.</summary>
    References,
}

namespace OpModel.Artifacts;

/// <summary>What can be wrong with a value of an artifact.</summary>
/// <remarks>Codes never change. <see cref="All"/> lists the rules of the library; an artifact of yours may bring its own.</remarks>
public sealed class ValidationRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="code">The code that programs and translations refer to, such as <c>ART103</c>.</param>
    /// <param name="name">The name, as its attribute is written in lower case: <c>positive</c>.</param>
    /// <param name="message">
    /// What is wrong and how to mend it, where <c>{name}</c> stands for the value's name, <c>{bound}</c> for what it is held to, and
    /// <c>{found}</c> for what it is.
    /// </param>
    public ValidationRule(string code, string name, string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        (Code, Name, Message) = (code, name, message);
        Template = new(message);
    }

    /// <summary>A document that is no JSON.</summary>
    public static ValidationRule Malformed { get; } = new("ART001", "malformed", "the document is no JSON: {found}");

    /// <summary>A document that is longer, or nested deeper, than is read.</summary>
    public static ValidationRule TooLarge { get; } = new("ART002", "too-large", "the document has {found}, and at most {bound} are read; split it, or raise the bound.");

    /// <summary>A value of another form than the artifact's.</summary>
    public static ValidationRule Form { get; } = new("ART003", "form", "{name} is {found}; write {bound}.");

    /// <summary>A member that the artifact does not have.</summary>
    public static ValidationRule UnknownMember { get; } = new("ART004", "unknown-member", "there is no member {name}; {bound}");

    /// <summary>A member that stands twice in one object.</summary>
    public static ValidationRule DuplicateMember { get; } = new("ART005", "duplicate-member", "{name} stands here twice; keep one.");

    /// <summary>A version that cannot be read.</summary>
    public static ValidationRule Version { get; } = new("ART006", "version", "the document is of version {found}, and this reads {bound}.");

    /// <summary>A value that must be there and is not.</summary>
    public static ValidationRule Required { get; } = new("ART101", "required", "{name} is missing; give it a value.");

    /// <summary>A text or a list without content.</summary>
    public static ValidationRule NotEmpty { get; } = new("ART102", "not-empty", "{name} is empty; give it content.");

    /// <summary>A number that must be more than zero.</summary>
    public static ValidationRule Positive { get; } = new("ART103", "positive", "{name} is {found}; it must be more than zero.");

    /// <summary>A number that must be zero or more.</summary>
    public static ValidationRule NotNegative { get; } = new("ART104", "not-negative", "{name} is {found}; it must not be less than zero.");

    /// <summary>A number outside of its range.</summary>
    public static ValidationRule Range { get; } = new("ART105", "range", "{name} is {found}; it must be {bound}.");

    /// <summary>A text or a list that is too short.</summary>
    public static ValidationRule MinLength { get; } = new("ART106", "min-length", "{name} has a length of {found}; it must have {bound} at least.");

    /// <summary>A text or a list that is too long.</summary>
    public static ValidationRule MaxLength { get; } = new("ART107", "max-length", "{name} has a length of {found}; it must have {bound} at most.");

    /// <summary>A text of another pattern.</summary>
    public static ValidationRule RegularExpression { get; } = new("ART108", "regular-expression", "{name} is {found}; it must match {bound}.");

    /// <summary>A text that is no address of e-mail.</summary>
    public static ValidationRule EmailAddress { get; } = new("ART109", "email-address", "{name} is {found}, which is no address of e-mail.");

    /// <summary>A text that is no URL.</summary>
    public static ValidationRule Url { get; } = new("ART110", "url", "{name} is {found}, which is no URL; begin it with http://, https:// or ftp://.");

    /// <summary>A text that is no telephone number.</summary>
    public static ValidationRule Phone { get; } = new("ART111", "phone", "{name} is {found}, which is no telephone number.");

    /// <summary>A value that is not one of those allowed.</summary>
    public static ValidationRule AllowedValues { get; } = new("ART112", "allowed-values", "{name} is {found}; it must be one of {bound}.");

    /// <summary>A value that is denied.</summary>
    public static ValidationRule DeniedValues { get; } = new("ART113", "denied-values", "{name} is {found}, which is not allowed; write another value than {bound}.");

    /// <summary>A text that is no number of a payment card.</summary>
    public static ValidationRule CreditCard { get; } = new("ART114", "credit-card", "{name} is {found}, which is no number of a payment card.");

    /// <summary>A text that is not in base 64.</summary>
    public static ValidationRule Base64String { get; } = new("ART115", "base64-string", "{name} is {found}, which is not in base 64.");

    /// <summary>A file of a kind that is not asked for.</summary>
    public static ValidationRule FileExtensions { get; } = new("ART116", "file-extensions", "{name} is {found}; the file must end in one of {bound}.");

    /// <summary>A list whose values add up to something else than what they must.</summary>
    public static ValidationRule SumsTo { get; } = new("ART201", "sums-to", "{name} add up to {found}, and must add up to {bound}.");

    /// <summary>Shares that do not add up to 100 %.</summary>
    public static ValidationRule AddsUpTo100 { get; } = new("ART202", "adds-up-to-100", "{name} add up to {found} %, and must add up to 100 %.");

    /// <summary>A value that stands twice in a list.</summary>
    public static ValidationRule Unique { get; } = new("ART203", "unique", "{name} is {found}, as an earlier one is; keep one of them.");

    /// <summary>A date that is not after another one.</summary>
    public static ValidationRule After { get; } = new("ART204", "after", "{name} is {found}; it must be after {bound}.");

    /// <summary>A date outside of a period.</summary>
    public static ValidationRule Within { get; } = new("ART205", "within", "{name} is {found}; it must lie within {bound}.");

    /// <summary>Money of more than one currency.</summary>
    public static ValidationRule OneCurrency { get; } = new("ART206", "one-currency", "{name} is in {found}, where {bound} stands before; keep to one currency.");

    /// <summary>A name that nothing has.</summary>
    public static ValidationRule References { get; } = new("ART207", "references", "{name} is {found}, and there is no {bound} of that name.");

    /// <summary>A value that differs from another one that it must be the same as.</summary>
    public static ValidationRule Compare { get; } = new("ART208", "compare", "{name} is {found}; it must be the same as {bound}.");

    /// <summary>What an artifact checks by a method of its own.</summary>
    public static ValidationRule Own { get; } = new("ART301", "own", "{bound}");

    /// <summary>All rules of the library, by code.</summary>
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        Malformed, TooLarge, Form, UnknownMember, DuplicateMember, Version, Required, NotEmpty, Positive, NotNegative, Range, MinLength,
        MaxLength, RegularExpression, EmailAddress, Url, Phone, AllowedValues, DeniedValues,
        CreditCard, Base64String, FileExtensions, SumsTo, AddsUpTo100, Unique, After, Within,
        OneCurrency, References, Compare, Own,
    ];

    /// <summary>The code that programs and translations refer to.</summary>
    public string Code { get; }

    /// <summary>The name, as its attribute is written in lower case.</summary>
    public string Name { get; }

    /// <summary>What is wrong and how to mend it, with places for name, bound and what was found.</summary>
    public string Message { get; }

    internal MessageTemplate Template { get; }

    /// <summary>Gives the code and the name.</summary>
    /// <returns>Both.</returns>
    public override string ToString() => $"{Code} {Name}";
}

using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>What generated validators call, a method for each attribute.</summary>
/// <remarks>Attributes of System.ComponentModel.DataAnnotations mean what they mean there: an empty e-mail address, for instance, is none.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Checks
{
    /// <summary>Up to so many elements are compared pair by pair, which needs no table and so no memory.</summary>
    private const int ShortList = 32;

    /// <summary>The currency before the first amount.</summary>
    public static Currency NoCurrency => Currency.None;

    /// <summary>Checks a text for <c>[Required]</c>: it must have more than white space.</summary>
    public static void Required(string value, string member, ref ValidationFindings findings)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            findings.Add(ValidationRule.Required, member);
        }
    }

    /// <summary>Checks a text for <c>[NotEmpty]</c>.</summary>
    public static void NotEmpty(string value, string member, ref ValidationFindings findings)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            findings.Add(ValidationRule.NotEmpty, member);
        }
    }

    /// <summary>Checks the number of elements for <c>[NotEmpty]</c>.</summary>
    public static void NotEmpty(int count, string member, ref ValidationFindings findings)
    {
        if (count == 0)
        {
            findings.Add(ValidationRule.NotEmpty, member);
        }
    }

    /// <summary>Checks the number of elements of a list of text for <c>[NotEmpty]</c>, and each of them.</summary>
    public static void NotEmpty(ReadOnlySpan<string> values, string member, ref ValidationFindings findings)
    {
        NotEmpty(values.Length, member, ref findings);
        for (var index = 0; index < values.Length; index++)
        {
            if (string.IsNullOrWhiteSpace(values[index]))
            {
                var before = findings.Count;
                findings.Add(ValidationRule.NotEmpty, "");
                Within(before, member, index, ref findings);
            }
        }
    }

    /// <summary>Checks a number for <c>[Positive]</c>.</summary>
    public static void Positive<T>(T value, string member, ref ValidationFindings findings)
        where T : INumberBase<T>
    {
        if (!T.IsPositive(value) || T.IsZero(value) || T.IsNaN(value))
        {
            findings.AddValue(ValidationRule.Positive, member, null, value);
        }
    }

    /// <summary>Checks an amount for <c>[Positive]</c>.</summary>
    public static void Positive(Money value, string member, ref ValidationFindings findings)
    {
        if (value.Amount <= 0)
        {
            findings.AddValue(ValidationRule.Positive, member, null, value);
        }
    }

    /// <summary>Checks a duration for <c>[Positive]</c>.</summary>
    public static void Positive(Duration value, string member, ref ValidationFindings findings)
    {
        if (value <= Duration.Zero)
        {
            findings.AddValue(ValidationRule.Positive, member, null, value);
        }
    }

    /// <summary>Checks a number for <c>[NotNegative]</c>.</summary>
    public static void NotNegative<T>(T value, string member, ref ValidationFindings findings)
        where T : INumberBase<T>
    {
        if ((T.IsNegative(value) && !T.IsZero(value)) || T.IsNaN(value))
        {
            findings.AddValue(ValidationRule.NotNegative, member, null, value);
        }
    }

    /// <summary>Checks an amount for <c>[NotNegative]</c>.</summary>
    public static void NotNegative(Money value, string member, ref ValidationFindings findings)
    {
        if (value.Amount < 0)
        {
            findings.AddValue(ValidationRule.NotNegative, member, null, value);
        }
    }

    /// <summary>Checks a duration for <c>[NotNegative]</c>.</summary>
    public static void NotNegative(Duration value, string member, ref ValidationFindings findings)
    {
        if (value < Duration.Zero)
        {
            findings.AddValue(ValidationRule.NotNegative, member, null, value);
        }
    }

    /// <summary>Checks a value for <c>[Range]</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="least">The least that is allowed.</param>
    /// <param name="most">The most that is allowed.</param>
    /// <param name="isLeastExclusive">Whether the least itself is not allowed.</param>
    /// <param name="isMostExclusive">Whether the most itself is not allowed.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="findings">Where to add what is found.</param>
    public static void Range<T>(T value, T least, T most, bool isLeastExclusive, bool isMostExclusive, string member, ref ValidationFindings findings)
        where T : IComparable<T>
    {
        var (low, high) = (value.CompareTo(least), value.CompareTo(most));
        if (low < 0 || high > 0 || (low == 0 && isLeastExclusive) || (high == 0 && isMostExclusive))
        {
            var bound = $"{(isLeastExclusive ? "more than" : "from")} {Text(least)} {(isMostExclusive ? "and less than" : "to")} {Text(most)}";
            findings.Add(ValidationRule.Range, member, bound, Text(value));
        }
    }

    /// <summary>Checks a length for <c>[StringLength]</c>, <c>[Count]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c> and <c>[Length]</c>.</summary>
    /// <param name="length">The number of characters or elements.</param>
    /// <param name="least">How many it must have.</param>
    /// <param name="most">How many it may have.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="findings">Where to add what is found.</param>
    public static void Length(int length, int least, int most, string member, ref ValidationFindings findings)
    {
        if (length < least)
        {
            findings.AddValue(ValidationRule.MinLength, member, Text(least), length);
        }

        if (length > most)
        {
            findings.AddValue(ValidationRule.MaxLength, member, Text(most), length);
        }
    }

    /// <summary>Checks a text for <c>[RegularExpression]</c>: all of it must match, and an empty one does.</summary>
    public static void RegularExpression(string value, Regex pattern, string member, ref ValidationFindings findings)
    {
        if (value.Length == 0)
        {
            return;
        }

        // As RegularExpressionAttribute has it: the first match must be the whole text.
        try
        {
            foreach (var match in pattern.EnumerateMatches(value))
            {
                if (match.Index == 0 && match.Length == value.Length)
                {
                    return;
                }

                break;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A text on which the pattern takes too long is no match that anybody could rely on.
        }

        findings.Add(ValidationRule.RegularExpression, member, pattern.ToString(), Quoted(value));
    }

    /// <summary>Checks a text for <c>[EmailAddress]</c>: one @, which neither begins nor ends it, and no line end.</summary>
    public static void EmailAddress(string value, string member, ref ValidationFindings findings)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at == value.Length - 1 || at != value.LastIndexOf('@') || value.AsSpan().ContainsAny('\r', '\n'))
        {
            findings.Add(ValidationRule.EmailAddress, member, null, Quoted(value));
        }
    }

    /// <summary>Checks a text for <c>[Url]</c>.</summary>
    public static void Url(string value, string member, ref ValidationFindings findings)
    {
        if (!value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !value.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(ValidationRule.Url, member, null, Quoted(value));
        }
    }

    /// <summary>Checks an address for <c>[Url]</c>.</summary>
    public static void Url(Uri value, string member, ref ValidationFindings findings) => Url(value.OriginalString, member, ref findings);

    /// <summary>Checks a text for <c>[Phone]</c>.</summary>
    public static void Phone(string value, string member, ref ValidationFindings findings)
    {
        if (!new System.ComponentModel.DataAnnotations.PhoneAttribute().IsValid(value))
        {
            findings.Add(ValidationRule.Phone, member, null, Quoted(value));
        }
    }

    /// <summary>Checks a text for <c>[CreditCard]</c>.</summary>
    public static void CreditCard(string value, string member, ref ValidationFindings findings)
    {
        if (!new System.ComponentModel.DataAnnotations.CreditCardAttribute().IsValid(value))
        {
            // A number of a card is nobody's business who reads the errors.
            findings.Add(ValidationRule.CreditCard, member, null, string.Create(CultureInfo.InvariantCulture, $"a text of {value.Length} characters"));
        }
    }

    /// <summary>Checks a text for <c>[Base64String]</c>.</summary>
    public static void Base64String(string value, string member, ref ValidationFindings findings)
    {
        if (!System.Buffers.Text.Base64.IsValid(value))
        {
            findings.Add(ValidationRule.Base64String, member, null, Quoted(value));
        }
    }

    /// <summary>Checks a text for <c>[FileExtensions]</c>.</summary>
    /// <param name="value">The name of a file.</param>
    /// <param name="extensions">The extensions with commas between them, as the attribute has them.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="findings">Where to add what is found.</param>
    public static void FileExtensions(string value, string extensions, string member, ref ValidationFindings findings)
    {
        if (!new System.ComponentModel.DataAnnotations.FileExtensionsAttribute { Extensions = extensions }.IsValid(value))
        {
            findings.Add(ValidationRule.FileExtensions, member, extensions, Quoted(value));
        }
    }

    /// <summary>Checks two values for <c>[Compare]</c>.</summary>
    public static void Compare<T>(T value, T other, string otherMember, string member, ref ValidationFindings findings)
    {
        if (!EqualityComparer<T>.Default.Equals(value, other))
        {
            findings.Add(ValidationRule.Compare, member, otherMember, Text(value));
        }
    }

    /// <summary>Checks the version that a document states; one that states none is of this version.</summary>
    public static void Version(int? found, int version, ref ValidationFindings findings)
    {
        if (found is { } other && other != version)
        {
            findings.Add(ValidationRule.Version, "$version", Text(version), Text(other));
        }
    }

    /// <summary>A whole number as it is summed.</summary>
    public static decimal Counted(decimal number) => number;

    /// <summary>A number as it is summed; the last that can be counted, where it is beyond.</summary>
    public static decimal Counted(double number) =>
        double.IsNaN(number) ? decimal.MinValue
        : number >= (double)decimal.MaxValue ? decimal.MaxValue
        : number <= (double)decimal.MinValue ? decimal.MinValue
        : (decimal)number;

    /// <inheritdoc cref="Counted(double)"/>
    public static decimal Counted(float number) => Math.Abs(number) < (float)decimal.MaxValue ? (decimal)number : Counted((double)number);

    /// <summary>Checks a value for <c>[AllowedValues]</c>.</summary>
    public static void AllowedValues<T>(T value, T[] allowed, string member, ref ValidationFindings findings)
    {
        if (Array.IndexOf(allowed, value) < 0)
        {
            findings.Add(ValidationRule.AllowedValues, member, string.Join(", ", allowed.Select(Text)), Text(value));
        }
    }

    /// <summary>Checks a value for <c>[DeniedValues]</c>.</summary>
    public static void DeniedValues<T>(T value, T[] denied, string member, ref ValidationFindings findings)
    {
        if (Array.IndexOf(denied, value) >= 0)
        {
            findings.Add(ValidationRule.DeniedValues, member, string.Join(", ", denied.Select(Text)), Text(value));
        }
    }

    /// <summary>Checks amounts for <c>[SumsTo]</c>. Money of several currencies has no sum, and is a finding.</summary>
    public static void SumsTo<T>(ReadOnlySpan<T> values, Func<T, Money> select, Money sum, string member, ref ValidationFindings findings)
    {
        decimal total = 0;
        try
        {
            foreach (var value in values)
            {
                var money = select(value);
                if (money.Currency != sum.Currency)
                {
                    findings.Add(ValidationRule.OneCurrency, member, sum.Currency.Code, money.Currency.Code);
                    return;
                }

                total += money.Amount;
            }
        }
        catch (OverflowException)
        {
            findings.Add(ValidationRule.SumsTo, member, sum.ToString(), "more than can be counted");
            return;
        }

        if (total != sum.Amount)
        {
            findings.Add(ValidationRule.SumsTo, member, sum.ToString(), new Money(total, sum.Currency).ToString());
        }
    }

    /// <summary>Checks numbers for <c>[SumsTo]</c>.</summary>
    public static void SumsTo<T>(ReadOnlySpan<T> values, Func<T, decimal> select, decimal sum, string member, ref ValidationFindings findings)
    {
        if (TryAdd(values, select, out var total) && total == sum)
        {
            return;
        }

        findings.Add(ValidationRule.SumsTo, member, Text(sum), total is { } counted ? Text(counted) : "more than can be counted");
    }

    /// <summary>Checks shares for <c>[AddsUpTo100]</c>.</summary>
    public static void AddsUpTo100<T>(ReadOnlySpan<T> values, Func<T, decimal> select, string member, ref ValidationFindings findings)
    {
        if (TryAdd(values, select, out var total) && total == 100)
        {
            return;
        }

        findings.Add(ValidationRule.AddsUpTo100, member, "100", total is { } counted ? Text(counted) : "more than can be counted");
    }

    /// <summary>Checks a list for <c>[Unique]</c> and <c>[DistinctBy]</c>.</summary>
    /// <param name="values">The elements.</param>
    /// <param name="select">What must be different.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="member">The name of what must be different; empty where it is the element itself.</param>
    /// <param name="findings">Where to add what is found.</param>
    public static void Distinct<T, TKey>(ReadOnlySpan<T> values, Func<T, TKey> select, string list, string member, ref ValidationFindings findings)
    {
        var seen = values.Length > ShortList ? new HashSet<TKey>(values.Length) : null;
        for (var index = 0; index < values.Length; index++)
        {
            var key = select(values[index]);
            if (seen is null ? StandsBefore(values[..index], key, select) : !seen.Add(key))
            {
                AddTwin(key, index, list, member, ref findings);
            }
        }
    }

    /// <inheritdoc cref="Distinct{T, TKey}(ReadOnlySpan{T}, Func{T, TKey}, string, string, ref ValidationFindings)"/>
    public static void Distinct<T>(ReadOnlySpan<T> values, Func<T, string> select, string list, string member, ref ValidationFindings findings)
    {
        if (values.Length > ShortList)
        {
            Distinct<T, string>(values, select, list, member, ref findings);
            return;
        }

        // Texts are mostly of other lengths or begin otherwise, which is seen sooner than a hash code is made.
        ShortTexts texts = default;
        for (var index = 0; index < values.Length; index++)
        {
            var text = select(values[index]);
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (string.Equals(texts[earlier], text))
                {
                    AddTwin(text, index, list, member, ref findings);
                    break;
                }
            }

            texts[index] = text;
        }
    }

    /// <summary>Checks a date or time for <c>[After]</c>.</summary>
    public static void After<T>(T value, T other, string member, ref ValidationFindings findings)
        where T : IComparable<T>
    {
        if (value.CompareTo(other) <= 0)
        {
            findings.Add(ValidationRule.After, member, Text(other), Text(value));
        }
    }

    /// <summary>Checks a date for <c>[Within]</c> a month.</summary>
    public static void Within(LocalDate value, YearMonth period, string member, ref ValidationFindings findings)
    {
        if (value.ToYearMonth() != period)
        {
            findings.Add(ValidationRule.Within, member, Text(period), Text(value));
        }
    }

    /// <summary>Checks a date for <c>[Within]</c> an interval.</summary>
    public static void Within(LocalDate value, DateInterval period, string member, ref ValidationFindings findings)
    {
        if (!period.Contains(value))
        {
            findings.Add(ValidationRule.Within, member, $"{Text(period.Start)} to {Text(period.End)}", Text(value));
        }
    }

    /// <summary>Checks an amount for <c>[OneCurrency]</c>.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="first">The currency of the amount before, or none before the first.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="findings">Where to add what is found.</param>
    public static void OneCurrency(Money value, ref Currency first, string member, ref ValidationFindings findings)
    {
        if (first == Currency.None)
        {
            first = value.Currency;
        }
        else if (value.Currency != first)
        {
            findings.Add(ValidationRule.OneCurrency, member, first.Code, value.Currency.Code);
        }
    }

    /// <summary>Puts the place of an element of a list in front of the paths of findings within it.</summary>
    /// <param name="before">How many findings there were before the element was looked at.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="index">The position, from 0.</param>
    /// <param name="findings">The findings.</param>
    public static void Within(int before, string list, int index, ref ValidationFindings findings)
    {
        if (findings.Count > before)
        {
            findings.Within(before, index);
            findings.Within(before, list);
        }
    }

    /// <summary>Checks a text for <c>[References]</c> to an element.</summary>
    public static void References<T>(string value, string member, ref ValidationFindings findings)
        where T : struct, IElementReference<T>
        => References(T.Named(value), member, ref findings);

    /// <summary>Checks that what a reference names is there, where a model to look in is given.</summary>
    public static void References<T>(T value, string member, ref ValidationFindings findings)
        where T : struct, IElementReference<T>
    {
        if (findings.Model is { } model && !T.NamesIn(model).Contains(value.Name, StringComparer.Ordinal))
        {
            findings.Add(ValidationRule.References, member, T.Kind, Quoted(value.Name));
        }
    }

    /// <summary>The elements of an array, none where it was never made.</summary>
    public static ReadOnlySpan<T> Span<T>(ImmutableArray<T> values) => values.IsDefault ? [] : values.AsSpan();

    /// <summary>The elements of a list.</summary>
    public static ReadOnlySpan<T> Span<T>(List<T> values) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values);

    /// <summary>The elements of an array.</summary>
    public static ReadOnlySpan<T> Span<T>(T[] values) => values;

    /// <summary>The elements of a sequence, which may have to be copied.</summary>
    public static ReadOnlySpan<T> Span<T>(IEnumerable<T> values) => values switch
    {
        T[] array => array,
        List<T> list => Span(list),
        ImmutableArray<T> array => Span(array),
        _ => values.ToArray(),
    };

    private static void AddTwin<TKey>(TKey key, int index, string list, string member, ref ValidationFindings findings)
    {
        var before = findings.Count;
        findings.AddValue(ValidationRule.Unique, member, null, key);
        Within(before, list, index, ref findings);
    }

    private static bool StandsBefore<T, TKey>(ReadOnlySpan<T> values, TKey key, Func<T, TKey> select)
    {
        foreach (var value in values)
        {
            if (EqualityComparer<TKey>.Default.Equals(select(value), key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryAdd<T>(ReadOnlySpan<T> values, Func<T, decimal> select, out decimal? total)
    {
        decimal sum = 0;
        try
        {
            foreach (var value in values)
            {
                sum += select(value);
            }
        }
        catch (OverflowException)
        {
            total = null;
            return false;
        }

        total = sum;
        return true;
    }

    private static string Quoted(string text) => $"\"{text}\"";

    /// <summary>A value as messages write it.</summary>
    internal static string Text<T>(T value) => value switch
    {
        string text => Quoted(text),
        _ when ChoiceWords<T>.Of(value) is { } word => Quoted(word),
        LocalDate date => NodaTime.Text.LocalDatePattern.Iso.Format(date),
        YearMonth month => NodaTime.Text.YearMonthPattern.Iso.Format(month),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "nothing",
    };

    [System.Runtime.CompilerServices.InlineArray(ShortList)]
    private struct ShortTexts
    {
        private string _first;
    }
}

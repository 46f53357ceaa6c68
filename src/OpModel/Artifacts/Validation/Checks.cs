using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>What generated validators call, a method for each attribute.</summary>
/// <remarks>Attributes of System.ComponentModel.DataAnnotations mean what they mean there: an empty e-mail address, for instance, is none.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Checks
{
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
}

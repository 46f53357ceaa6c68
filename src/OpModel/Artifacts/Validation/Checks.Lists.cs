using System.Collections.Immutable;

namespace OpModel.Artifacts;

public static partial class Checks
{
    /// <summary>Up to so many elements are compared pair by pair, which needs no table and so no memory.</summary>
    private const int ShortList = 32;

    /// <summary>The currency before the first amount.</summary>
    public static Currency NoCurrency => Currency.None;

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

    [System.Runtime.CompilerServices.InlineArray(ShortList)]
    private struct ShortTexts
    {
        private string _first;
    }
}

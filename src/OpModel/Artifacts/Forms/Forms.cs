using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using NodaTime;
using NodaTime.Text;

namespace OpModel.Artifacts;

/// <summary>The forms that values have outside of the program, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Forms
{
    /// <summary>As System.Text.Json writes dates and times: no zero at the end of a second's fraction.</summary>
    private const string IsoDateTime = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    /// <summary>How many digits of a whole number are read; the time that it takes grows faster than they do.</summary>
    private const int MostDigits = 10_000;

    /// <summary>Text.</summary>
    public static TextForm<string> String { get; } = new StringForm();

    /// <summary>Truth values.</summary>
    public static ValueForm<bool, bool?> Boolean { get; } = new BooleanForm();

    /// <summary>Whole numbers of 8 bits with a sign.</summary>
    public static ValueForm<sbyte, sbyte?> SByte { get; } = new NumberForms.SByte();

    /// <summary>Whole numbers of 8 bits.</summary>
    public static ValueForm<byte, byte?> Byte { get; } = new NumberForms.Byte();

    /// <summary>Whole numbers of 16 bits with a sign.</summary>
    public static ValueForm<short, short?> Int16 { get; } = new NumberForms.Int16();

    /// <summary>Whole numbers of 16 bits.</summary>
    public static ValueForm<ushort, ushort?> UInt16 { get; } = new NumberForms.UInt16();

    /// <summary>Whole numbers of 32 bits with a sign.</summary>
    public static ValueForm<int, int?> Int32 { get; } = new NumberForms.Int32();

    /// <summary>Whole numbers of 32 bits.</summary>
    public static ValueForm<uint, uint?> UInt32 { get; } = new NumberForms.UInt32();

    /// <summary>Whole numbers of 64 bits with a sign.</summary>
    public static ValueForm<long, long?> Int64 { get; } = new NumberForms.Int64();

    /// <summary>Whole numbers of 64 bits.</summary>
    public static ValueForm<ulong, ulong?> UInt64 { get; } = new NumberForms.UInt64();

    /// <summary>Floating-point numbers of 32 bits.</summary>
    public static ValueForm<float, float?> Single { get; } = new NumberForms.Single();

    /// <summary>Floating-point numbers of 64 bits.</summary>
    public static ValueForm<double, double?> Double { get; } = new NumberForms.Double();

    /// <summary>Decimal numbers.</summary>
    public static ValueForm<decimal, decimal?> Decimal { get; } = new NumberForms.Decimal();

    /// <summary>Money.</summary>
    public static ValueForm<Money, MoneyDto?> Money { get; } = new MoneyForm();

    /// <summary>Currencies, by their code.</summary>
    public static TextForm<Currency> Currency { get; } = new ParsedTextForm<Currency>(
        "a currency of ISO 4217, as in \"EUR\"", (string text, out Currency value) => OpModel.Currency.TryParse(text, out value), value => value.Code);

    /// <summary>Dates.</summary>
    public static TextForm<LocalDate> LocalDate { get; } = new IsoDateForm();

    /// <summary>Months.</summary>
    public static TextForm<YearMonth> YearMonth { get; } = new IsoMonthForm();

    /// <summary>Times of day.</summary>
    public static TextForm<LocalTime> LocalTime { get; } = Noda("a time of day, as in \"13:45:00\"", LocalTimePattern.ExtendedIso);

    /// <summary>Dates with a time of day.</summary>
    public static TextForm<LocalDateTime> LocalDateTime { get; } = Noda("a date and time, as in \"2026-10-31T13:45:00\"", LocalDateTimePattern.ExtendedIso);

    /// <summary>Instants.</summary>
    public static TextForm<Instant> Instant { get; } = Noda("an instant, as in \"2026-10-31T13:45:00Z\"", InstantPattern.ExtendedIso);

    /// <summary>Dates and times with an offset from UTC.</summary>
    public static TextForm<OffsetDateTime> OffsetDateTime { get; } = Noda(
        "a date and time with an offset, as in \"2026-10-31T13:45:00+01:00\"", OffsetDateTimePattern.ExtendedIso);

    /// <summary>Offsets from UTC.</summary>
    public static TextForm<Offset> Offset { get; } = Noda("an offset, as in \"+01:00\"", OffsetPattern.GeneralInvariant);

    /// <summary>Days of a year.</summary>
    public static TextForm<AnnualDate> AnnualDate { get; } = Noda("a day of the year, as in \"10-31\"", AnnualDatePattern.Iso);

    /// <summary>Durations.</summary>
    public static TextForm<Duration> Duration { get; } = Noda("a duration, as in \"12:30:00\"", DurationPattern.JsonRoundtrip);

    /// <summary>Periods of a calendar.</summary>
    public static TextForm<Period> Period { get; } = Noda("a period, as in \"P1Y2M\"", PeriodPattern.Roundtrip);

    /// <summary>Dates from and to.</summary>
    public static TextForm<DateInterval> DateInterval { get; } = new ParsedTextForm<DateInterval>(
        "two dates, as in \"2026-10-01/2026-10-31\"", TryParseInterval, value => $"{LocalDate.Text(value.Start)}/{LocalDate.Text(value.End)}");

    /// <summary>Time zones, by their name in the TZDB.</summary>
    public static TextForm<DateTimeZone> DateTimeZone { get; } = new ParsedTextForm<DateTimeZone>(
        "a time zone, as in \"Europe/Berlin\"",
        (string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out DateTimeZone value) =>
        {
            value = DateTimeZoneProviders.Tzdb.GetZoneOrNull(text);
            return value is not null;
        },
        value => value.Id);

    /// <summary>Identifiers.</summary>
    public static TextForm<Guid> Guid { get; } = new ParsedTextForm<Guid>(
        "an identifier, as in \"0e1c8a55-5f4f-4a56-8b0b-4b3b7e0a9d11\"",
        (string text, out Guid value) => System.Guid.TryParseExact(text, "D", out value),
        value => value.ToString("D"));

    /// <summary>Addresses of resources.</summary>
    public static TextForm<Uri> Uri { get; } = new ParsedTextForm<Uri>(
        "an address, as in \"https://example.com/\"",
        (string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Uri value) => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value),
        value => value.OriginalString);

    /// <summary>Versions.</summary>
    public static TextForm<Version> Version { get; } = new ParsedTextForm<Version>(
        "a version, as in \"1.2.3\"", System.Version.TryParse, value => value.ToString());

    /// <summary>Single characters.</summary>
    public static TextForm<char> Char { get; } = new ParsedTextForm<char>("a single character", char.TryParse, value => value.ToString());

    /// <summary>Dates of .NET.</summary>
    public static TextForm<DateOnly> DateOnly { get; } = new ParsedTextForm<DateOnly>(
        "a date, as in \"2026-10-31\"",
        (string text, out DateOnly value) => System.DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Times of day of .NET.</summary>
    public static TextForm<TimeOnly> TimeOnly { get; } = new ParsedTextForm<TimeOnly>(
        "a time of day, as in \"13:45:00\"",
        (string text, out TimeOnly value) => System.TimeOnly.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        value => value.ToTimeSpan().ToString("c", CultureInfo.InvariantCulture));

    /// <summary>Dates and times of .NET.</summary>
    public static TextForm<DateTime> DateTime { get; } = new ParsedTextForm<DateTime>(
        "a date and time, as in \"2026-10-31T13:45:00\"",
        (string text, out DateTime value) => System.DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value),
        value => value.ToString(IsoDateTime, CultureInfo.InvariantCulture));

    /// <summary>Dates and times with an offset of .NET.</summary>
    public static TextForm<DateTimeOffset> DateTimeOffset { get; } = new ParsedTextForm<DateTimeOffset>(
        "a date and time with an offset, as in \"2026-10-31T13:45:00+01:00\"",
        (string text, out DateTimeOffset value) => System.DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        value => value.ToString(IsoDateTime, CultureInfo.InvariantCulture));

    /// <summary>Time spans of .NET.</summary>
    public static TextForm<TimeSpan> TimeSpan { get; } = new ParsedTextForm<TimeSpan>(
        "a time span, as in \"12:30:00\"",
        (string text, out TimeSpan value) => System.TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value),
        value => value.ToString("c", CultureInfo.InvariantCulture));

    /// <summary>Bytes, as text in base 64.</summary>
    public static TextForm<byte[]> Base64 { get; } = new ParsedTextForm<byte[]>("bytes in base 64, as in \"AQID\"", TryParseBytes, Convert.ToBase64String);

    /// <summary>Whole numbers of 128 bits with a sign, as text.</summary>
    public static TextForm<Int128> Int128 { get; } = Whole<Int128>();

    /// <summary>Whole numbers of 128 bits, as text.</summary>
    public static TextForm<UInt128> UInt128 { get; } = Whole<UInt128>();

    /// <summary>Whole numbers of any size, as text.</summary>
    public static TextForm<BigInteger> BigInteger { get; } = Whole<BigInteger>();

    /// <summary>References to elements of an organisation.</summary>
    /// <typeparam name="T">The kind of reference.</typeparam>
    /// <returns>The form.</returns>
    public static TextForm<T> Reference<T>()
        where T : struct, IElementReference<T>
        => new ReferenceForm<T>();

    /// <summary>Artifacts and their parts.</summary>
    /// <typeparam name="T">The artifact or part.</typeparam>
    /// <typeparam name="TDto">Its data transfer object.</typeparam>
    /// <returns>The form.</returns>
    public static ValueForm<T, TDto?> Part<T, TDto>()
        where T : IArtifactPart<T, TDto>
        where TDto : class
        => new PartForm<T, TDto>();

    /// <summary>Immutable arrays.</summary>
    /// <param name="element">The form of an element.</param>
    /// <returns>The form.</returns>
    public static ListForm<ImmutableArray<T>, T, TDto> ImmutableArray<T, TDto>(ValueForm<T, TDto> element) => new ListForms.ImmutableArray<T, TDto>(element);

    /// <summary>Immutable lists.</summary>
    /// <param name="element">The form of an element.</param>
    /// <returns>The form.</returns>
    public static ListForm<ImmutableList<T>, T, TDto> ImmutableList<T, TDto>(ValueForm<T, TDto> element) => new ListForms.Immutable<T, TDto>(element);

    /// <summary>Arrays.</summary>
    /// <param name="element">The form of an element.</param>
    /// <returns>The form.</returns>
    public static ListForm<T[], T, TDto> Array<T, TDto>(ValueForm<T, TDto> element) => new ListForms.Array<T, TDto>(element);

    /// <summary>Lists.</summary>
    /// <param name="element">The form of an element.</param>
    /// <returns>The form.</returns>
    public static ListForm<List<T>, T, TDto> List<T, TDto>(ValueForm<T, TDto> element) => new ListForms.Mutable<T, TDto>(element);

    /// <summary>Interfaces of lists, such as <see cref="IReadOnlyList{T}"/>; what is read is an array.</summary>
    /// <param name="element">The form of an element.</param>
    /// <returns>The form.</returns>
    public static ListForm<TList, T, TDto> Sequence<TList, T, TDto>(ValueForm<T, TDto> element)
        where TList : IEnumerable<T>
        => new ListForms.Sequence<TList, T, TDto>(element);

    /// <summary>Dictionaries.</summary>
    /// <param name="key">The form of a key.</param>
    /// <param name="value">The form of a value.</param>
    /// <param name="of">Makes the dictionary of what was read.</param>
    /// <returns>The form.</returns>
    public static DictionaryForm<TDictionary, TKey, T, TDto> Dictionary<TDictionary, TKey, T, TDto>(
        TextForm<TKey> key, ValueForm<T, TDto> value, Func<Dictionary<TKey, T>, TDictionary> of)
        where TDictionary : IEnumerable<KeyValuePair<TKey, T>>
        where TKey : notnull
        => new(key, value, of);

    private static ParsedTextForm<T> Noda<T>(string expected, IPattern<T> pattern) => new(
        expected,
        (string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) => pattern.Parse(text).TryGetValue(default!, out value!),
        pattern.Format);

    private static ParsedTextForm<T> Whole<T>()
        where T : INumber<T>
        => new(
            "a whole number in quotes",
            (string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) =>
            {
                value = default;
                return text.Length <= MostDigits && T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
            },
            value => value.ToString(null, CultureInfo.InvariantCulture));

    private static bool TryParseBytes(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out byte[] value)
    {
        var buffer = new byte[((text.Length + 3) / 4) * 3];
        var isRead = Convert.TryFromBase64String(text, buffer, out var length);
        value = isRead ? buffer[..length] : null;
        return isRead;
    }

    private static bool TryParseInterval(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out DateInterval value)
    {
        value = null;
        if (text.Split('/') is not [var first, var last] || !LocalDate.TryParse(first, out var start) || !LocalDate.TryParse(last, out var end) || end < start)
        {
            return false;
        }

        value = new(start, end);
        return true;
    }
}

using OneOf;
using OpModel.Chargeback;
using OpModel.Measures;

namespace OpModel.ResponseTimes;

/// <summary>Reads response times from CSV files in UTF-8 with the columns <c>time,subject,milliseconds</c>, in any order.</summary>
/// <remarks>
/// Points of time have their offset from UTC, as <c>2026-10-17T12:30:05.250Z</c>; milliseconds are from 0 to 3,600,000, an hour, and may have decimals. A further column <c>calls</c> says how many calls were
/// answered within that time, 1 where it is empty, so that counts of another histogram can be read.
/// </remarks>
public static class ResponseTimeFile
{
    internal const string Time = "time";
    internal const string Subject = "subject";
    internal const string Milliseconds = "milliseconds";
    internal const string Calls = "calls";

    internal const string NoSubject = "there is no subject; name a service, a team, a value stream or the organisation.";

    private const int TimePlace = 0;
    private const int SubjectPlace = 1;
    private const int MillisecondsPlace = 2;
    private const int CallsPlace = 3;

    private static readonly FixedForm Form = new([Time, Subject, Milliseconds], [Calls]);

    /// <summary>Reads response times from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<ResponseTimeRecords, IReadOnlyList<InputProblem>> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, cancellationToken));
    }

    /// <summary>Reads response times from a stream, which is left open.</summary>
    /// <param name="stream">The stream, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<ResponseTimeRecords, IReadOnlyList<InputProblem>> ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var csv = new CsvReader(stream, FixedFormReader.MaximumLineLength);
        var lines = new FixedFormReader(csv, name, Form, new InputFileOptions(), cancellationToken);
        if (!lines.TryReadHeader())
        {
            return OneOf<ResponseTimeRecords, IReadOnlyList<InputProblem>>.FromT1(lines.HeaderProblems());
        }

        // Lines are counted as they are read, since a file of calls may be larger than memory.
        ResponseTimeRecordsBuilder builder = new();
        TextDictionary subjects = new();
        var hasGoodLines = false;
        while (lines.Read())
        {
            hasGoodLines |= ReadLine(lines, subjects, builder);
        }

        var problems = lines.FindProblems(hasGoodLines ? 1 : 0, "the file has a header and no lines; there is no response time to measure.");
        return problems.Count > 0 ? OneOf<ResponseTimeRecords, IReadOnlyList<InputProblem>>.FromT1(problems) : builder.Build();
    }

    private static bool ReadLine(FixedFormReader lines, TextDictionary subjects, ResponseTimeRecordsBuilder builder)
    {
        var answered = lines.ReadTime(TimePlace);
        if (lines.Cell(SubjectPlace) is not { IsEmpty: false } cell || !subjects.TryGetNumber(cell, out var subject))
        {
            subject = -1;
            lines.CheckText(SubjectPlace, NoSubject);
        }

        var milliseconds = lines.ReadNumber(MillisecondsPlace, "there is no time of the answer; write milliseconds, or take the line out where no answer came.");
        var calls = ReadCalls(lines);
        if (!lines.HasFaults)
        {
            ResponseTime time = new() { Subject = subjects.Texts[subject], Answered = answered, Milliseconds = milliseconds, Calls = calls };
            lines.BlameFlaw(Form, time.FindFlaw);
        }

        if (!lines.IsGoodLine())
        {
            return false;
        }

        builder.Add(subjects.Texts[subject], DayNumber.From(answered.InUtc().Date), ResponseTimeHistogram.ToMicroseconds(milliseconds), calls);
        return true;
    }

    private static long ReadCalls(FixedFormReader lines)
    {
        var cell = lines.Cell(CallsPlace);
        if (cell.IsEmpty)
        {
            return 1;
        }

        var number = lines.ReadNumber(CallsPlace, nothing: "");
        if (number == decimal.Truncate(number) && Math.Abs(number) < long.MaxValue)
        {
            return (long)number;
        }

        lines.Blame(CallsPlace, $"{CellText.Quote(cell)} is no number of calls; write a whole number from 1 on, or leave it empty for 1.");
        return 1;
    }
}

using System.Text.Unicode;
using OneOf;
using OpModel.Chargeback;

namespace OpModel.Measures;

/// <summary>Reads events from CSV files in UTF-8 with the columns <c>date,subject,user</c>, in any order.</summary>
/// <remarks>
/// Further columns may be there: <c>event</c>, what the user did, which all counts alike, and <c>count</c>, how often, 1 where it is empty.
/// </remarks>
public static class EventFile
{
    private static readonly FixedForm Form = new(["date", "subject", "user"], ["event", "count"]);

    /// <summary>Reads events from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<UserActivity, IReadOnlyList<InputProblem>> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, cancellationToken));
    }

    /// <summary>Reads events from a stream, which is left open.</summary>
    /// <param name="stream">The stream, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<UserActivity, IReadOnlyList<InputProblem>> ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var csv = new CsvReader(stream, FixedFormReader.MaximumLineLength);
        return new Reading(new FixedFormReader(csv, name, Form, new InputFileOptions(), cancellationToken)).Read();
    }

    /// <summary>One reading of one file.</summary>
    private sealed class Reading(FixedFormReader lines)
    {
        private const int Date = 0;
        private const int Subject = 1;
        private const int User = 2;
        private const int Event = 3;
        private const int Count = 4;

        private readonly EventBatch _events = new();
        private readonly ParsedTexts<int> _days = new(TryParseDay);
        private readonly ParsedTexts<long> _counts = new(TryParseCount);
        private readonly TextDictionary _subjects = new();

        public OneOf<UserActivity, IReadOnlyList<InputProblem>> Read()
        {
            if (!lines.TryReadHeader())
            {
                return OneOf<UserActivity, IReadOnlyList<InputProblem>>.FromT1(lines.HeaderProblems());
            }

            var good = 0L;
            while (lines.Read())
            {
                good += ReadLine() ? 1 : 0;
            }

            var problems = lines.FindProblems((int)Math.Min(good, int.MaxValue), "the file has a header and no lines; there is no event to count.");
            return problems.Count > 0 ? OneOf<UserActivity, IReadOnlyList<InputProblem>>.FromT1(problems) : _events.Build();
        }

        private bool ReadLine()
        {
            var date = lines.Cell(Date);
            var day = _days.Find(date);
            if (day is null)
            {
                lines.Blame(Date, DayCell.Describe(date));
            }

            var name = lines.Cell(Subject);
            if (!_subjects.TryGetNumber(name, out var subject) || name.IsEmpty)
            {
                lines.CheckText(Subject, MeasureCells.NoSubject);
            }

            var user = lines.Cell(User);
            if (user.IsEmpty || !Utf8.IsValid(user))
            {
                lines.CheckText(User, "there is no user; write what tells users apart, such as a number.");
            }

            lines.CheckText(Event, nothing: null);
            var count = ReadCount();
            if (!lines.IsGoodLine())
            {
                return false;
            }

            _events.Add(_subjects.Texts[subject], day!.Value, user, count);
            return true;
        }

        private long ReadCount()
        {
            var cell = lines.Cell(Count);
            if (cell.IsEmpty)
            {
                return 1;
            }

            if (_counts.Find(cell) is { } count)
            {
                return count;
            }

            lines.Blame(Count, $"{CellText.Quote(cell)} is no number of events; write a whole number from 1 on, or leave it empty for 1.");
            return 0;
        }

        private static bool TryParseDay(ReadOnlySpan<byte> cell, out int number)
        {
            var isDay = DayCell.TryParse(cell, out var day);
            number = isDay ? DayNumber.From(day) : 0;
            return isDay;
        }

        private static bool TryParseCount(ReadOnlySpan<byte> cell, out long count)
        {
            const long Most = 1_000_000_000_000;
            count = 0;
            if (!DecimalText.TryParse(cell, out var number) || number < 1 || number > Most || number != decimal.Truncate(number))
            {
                return false;
            }

            count = (long)number;
            return true;
        }
    }
}

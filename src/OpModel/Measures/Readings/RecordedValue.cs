using NodaTime;

namespace OpModel.Measures;

/// <summary>A value of a measure that was found elsewhere: in the books, in another tool.</summary>
public sealed record RecordedValue
{
    /// <summary>The day that it is about; of a longer time, its last day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What was measured: a team, a product, a value stream, the organisation.</summary>
    public required string Subject { get; init; }

    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The value, in the unit of the measure; a share is from 0 to 1.</summary>
    public required decimal Value { get; init; }

    /// <summary>What cannot be about it; nothing where all can.</summary>
    internal LineFlaw? FindFlaw() =>
        string.IsNullOrWhiteSpace(Subject) ? new(ReadingFile.Subject, MeasureCells.NoSubject)
        : !Measure.Range.Contains(Value) ? new(ReadingFile.Value, DescribeOutOfRange())
        : null;

    private string DescribeOutOfRange()
    {
        var mend = Measure.Unit == MeasureUnit.Share && Value is > 1 and <= 100
            ? FormattableString.Invariant($"write {Value / 100} for {Value} %")
            : "correct it";
        return FormattableString.Invariant($"{Value} is no value of {Measure}, which is {Measure.Range}; {mend}.");
    }
}

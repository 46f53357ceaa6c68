using OneOf;

namespace OpModel.Measures;

/// <summary>Reads targets from CSV files in UTF-8 with the columns <c>subject,measure,target</c>, in any order.</summary>
/// <remarks>
/// A target is a number, <c>45</c>, which is to be reached in the direction of the measure, or has its side before it, <c>&gt;= 45</c>,
/// <c>&lt;= 0.05</c>, as a measure without a direction needs it.
/// </remarks>
public static class TargetFile
{
    private const int SubjectPlace = 0;
    private const int MeasurePlace = 1;
    private const int TargetPlace = 2;

    private static readonly FixedForm Form = new(["subject", "measure", "target"], []);

    /// <summary>Reads targets from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ownMeasures">The measures of the organisation's own that it may have; null for none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<IReadOnlyList<MeasureTarget>, IReadOnlyList<InputProblem>> Read(
        string path, IEnumerable<Measure>? ownMeasures = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvFile.Read(path, stream => ReadStream(stream, path, ownMeasures, cancellationToken));
    }

    /// <summary>Reads targets from a stream, which is left open.</summary>
    /// <param name="stream">The stream, from the first byte.</param>
    /// <param name="name">What to call it in messages, such as the file name.</param>
    /// <param name="ownMeasures">The measures of the organisation's own that it may have; null for none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, or what is wrong with it and how to mend it.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static OneOf<IReadOnlyList<MeasureTarget>, IReadOnlyList<InputProblem>> ReadStream(
        Stream stream, string name, IEnumerable<Measure>? ownMeasures = null, CancellationToken cancellationToken = default)
    {
        List<Measure> own = [.. ownMeasures ?? []];
        const string Nothing = "the file has a header and no lines; there is no target to reach.";
        if (!MeasureFile.ReadRecords(stream, name, Form, Nothing, lines => ReadLine(lines, own), cancellationToken).TryPickT0(out var targets, out var problems))
        {
            return OneOf<IReadOnlyList<MeasureTarget>, IReadOnlyList<InputProblem>>.FromT1(problems);
        }

        List<InputProblem> twice =
        [
            .. targets.GroupBy(target => (target.Record.Subject.ToUpperInvariant(), target.Record.Measure))
                .SelectMany(same => same.Skip(1).Select(target => new InputProblem(name, target.Line, Form.Columns[MeasurePlace], FormattableString.Invariant(
                    $"{target.Record.Measure} of {target.Record.Subject} has a target on line {same.First().Line} already; keep one of them.")))),
        ];
        return twice.Count > 0 ? twice : (MeasureTarget[])[.. targets.Select(target => target.Record)];
    }

    private static MeasureTarget ReadLine(FixedFormReader lines, List<Measure> own)
    {
        var subject = lines.ReadSubject(SubjectPlace);
        var measure = ReadingFile.ReadMeasure(lines, MeasurePlace, own);
        var cell = lines.Cell(TargetPlace);
        TargetBound? stated = cell.StartsWith(">="u8) ? TargetBound.AtLeast : cell.StartsWith("<="u8) ? TargetBound.AtMost : null;
        if (!DecimalText.TryParse(stated is null ? cell : cell[2..].Trim((byte)' '), out var value))
        {
            lines.Blame(TargetPlace, cell.IsEmpty
                ? "there is no target; write a number, such as 45 or >= 45."
                : $"{CellText.Quote(cell)} is no target; write a number, such as 45, >= 45 or <= 0.05.");
        }
        else if (measure is not null)
        {
            CheckTarget(lines, measure, stated, value);
        }

        var bound = stated ?? (measure?.Direction == MeasureDirection.LowerIsBetter ? TargetBound.AtMost : TargetBound.AtLeast);
        return new(subject, measure ?? Measure.Revenue, bound, value);
    }

    private static void CheckTarget(FixedFormReader lines, Measure measure, TargetBound? stated, decimal value)
    {
        if (!measure.Range.Contains(value))
        {
            lines.Blame(TargetPlace, FormattableString.Invariant($"{value} is no value of {measure}, which is {measure.Range}; correct the target."));
        }

        if (stated is null && measure.Direction == MeasureDirection.Neither)
        {
            lines.Blame(TargetPlace, FormattableString.Invariant($"nobody said which way {measure} gets better; write >= {value} or <= {value}."));
        }
        else if ((stated, measure.Direction) is (TargetBound.AtMost, MeasureDirection.HigherIsBetter) or (TargetBound.AtLeast, MeasureDirection.LowerIsBetter))
        {
            var sign = stated == TargetBound.AtMost ? ">=" : "<=";
            lines.Blame(TargetPlace, FormattableString.Invariant($"{measure} gets better the other way; write {sign} {value}."));
        }
    }
}

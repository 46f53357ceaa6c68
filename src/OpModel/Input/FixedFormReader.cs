using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace OpModel;

/// <summary>
/// One reading of one file of a <see cref="FixedForm"/>: goes from line to line, and gathers what is wrong with lines, or sets them aside.
/// </summary>
internal sealed class FixedFormReader(
    CsvReader csv, string name, FixedForm form, InputFileOptions options, CancellationToken cancellationToken)
{
    /// <summary>The most bytes that a line may have; one of these forms has a few dozen.</summary>
    public const int MaximumLineLength = 64 * 1024;

    private const int LinesBetweenReports = 4096;

    private readonly InputProblems _problems = new(name) { Most = 100, CountsRest = true };
    private readonly List<(string? Column, string Message)> _faults = [];
    private readonly List<SetAsideLine> _setAside = [];
    private int[] _places = [];
    private int _cellCount;
    private long _linesRead;

    /// <summary>The line of the file on which the present record begins.</summary>
    public long Line => csv.Line;

    /// <summary>What was set aside up to now.</summary>
    public IReadOnlyList<SetAsideLine> SetAside => _setAside;

    /// <summary>The columns in the order of the file, as a line of it.</summary>
    public string Header { get; private set; } = form.Header;

    /// <summary>Whether something is wrong with the present line up to now.</summary>
    public bool HasFaults => _faults.Count > 0;

    private bool IsCutOff => csv.EndsWithoutLineBreak
        && (csv.Fault == CsvFault.EndsInsideQuotes || (csv.Fault == CsvFault.None && csv.FieldCount < _cellCount));

    /// <summary>Reads the header; false where the file cannot be read with it.</summary>
    public bool TryReadHeader()
    {
        if (CsvHeader.Read(csv, _problems) is not { } header || form.FindColumns(header, _problems) is not { } places)
        {
            return false;
        }

        (_places, _cellCount) = (places, header.Names.Count);
        Header = string.Join(',', form.Columns.Where((_, column) => places[column] >= 0).OrderBy(header.PlaceOf));
        return true;
    }

    /// <summary>Moves to the next line that can be taken apart into the cells of the header.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool Read()
    {
        while (csv.Read())
        {
            if (++_linesRead % LinesBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Report();
            }

            if (csv.Fault == CsvFault.None && csv.FieldCount == _cellCount)
            {
                return true;
            }

            TakeBrokenLine();
        }

        Report();
        return false;
    }

    /// <summary>The cell of a column without spaces around it; empty where there is no value or no such column.</summary>
    public ReadOnlySpan<byte> Cell(int column)
    {
        var cell = _places[column] < 0 ? [] : csv.Field(_places[column]);
        return CellText.IsNull(cell) ? [] : cell.Trim((byte)' ');
    }

    /// <summary>Notes that a cell of the present line is wrong.</summary>
    public void Blame(int column, string message) => _faults.Add((form.Columns[column], message));

    /// <summary>Notes where a cell of the present line is empty, or no text.</summary>
    /// <param name="column">The column.</param>
    /// <param name="nothing">What is said of an empty cell.</param>
    public void CheckText(int column, string? nothing)
    {
        var cell = Cell(column);
        if (cell.IsEmpty && nothing is not null)
        {
            Blame(column, nothing);
        }
        else if (!Utf8.IsValid(cell))
        {
            Blame(column, $"{CellText.Quote(cell)} is not valid UTF-8; save the file in UTF-8.");
        }
    }

    /// <summary>Ends the present line.</summary>
    /// <param name="quantity">Its quantity, where it can be read.</param>
    /// <param name="amount">Its amount, where it can be read.</param>
    /// <param name="service">The column of its service, where it has one.</param>
    /// <returns>Whether nothing is wrong with it; otherwise it is a problem or set aside.</returns>
    public bool IsGoodLine(decimal? quantity = null, Money? amount = null, int? service = null)
    {
        if (_faults.Count == 0)
        {
            return true;
        }

        if (options.SetAsideBrokenLines)
        {
            var (column, message) = _faults[0];
            var text = Encoding.UTF8.GetString(csv.Record);
            _setAside.Add(new SetAsideLine(new InputProblem(name, Line, column, message), text)
            {
                Service = service is { } place && Cell(place) is { IsEmpty: false } cell ? Encoding.UTF8.GetString(cell) : null,
                Quantity = quantity,
                Amount = amount,
            });
        }
        else
        {
            foreach (var (column, message) in _faults)
            {
                _problems.Add(Line, column, message);
            }
        }

        _faults.Clear();
        return false;
    }

    /// <summary>What is wrong with the file as a whole; nothing where it can be charged.</summary>
    /// <param name="goodLines">How many lines of it are right.</param>
    /// <param name="nothing">What is said of a file without lines.</param>
    public IReadOnlyList<InputProblem> FindProblems(int goodLines, string nothing)
    {
        if (_problems.AreNone && goodLines == 0)
        {
            _problems.Add(
                null,
                null,
                _setAside is [var first, ..]
                    ? string.Create(CultureInfo.InvariantCulture, $"every line is broken; the first, line {first.Problem.Line}: {first.Problem.Message}")
                    : nothing);
        }

        return _problems.ToList();
    }

    /// <summary>What is wrong with the header.</summary>
    public IReadOnlyList<InputProblem> HeaderProblems() => _problems.ToList();

    // A file that was cut off and a line that is not held as a whole cannot be set aside: what is missing is nowhere.
    private void TakeBrokenLine()
    {
        if (csv.Fault == CsvFault.None)
        {
            var counts = string.Create(
                CultureInfo.InvariantCulture, $"the line has {csv.FieldCount} {(csv.FieldCount == 1 ? "cell" : "cells")} where the header names {_cellCount}");
            var mend = IsCutOff ? "the file ends there and seems cut off, so fetch it again"
                : csv.FieldCount < _cellCount ? "add the missing commas"
                : "put a cell that contains a comma in quotes, and write decimals with a point";
            _faults.Add((null, $"{counts}; {mend}."));
        }
        else
        {
            _faults.Add((null, CellText.Describe(csv.Fault, csv.FaultLine, MaximumLineLength)));
        }

        if (IsCutOff || csv.Fault == CsvFault.TooLong)
        {
            _problems.Add(Line, null, _faults[0].Message);
            _faults.Clear();
        }
        else
        {
            IsGoodLine();
        }
    }

    private void Report() => options.Progress?.Report(new ReadingProgress(csv.BytesRead, _linesRead));
}

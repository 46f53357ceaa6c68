using System.Text;
using NodaTime;

namespace OpModel.Measures;

/// <summary>Reads cells that several files of measures have.</summary>
internal static class MeasureCells
{
    public const string NoSubject = "there is no subject; name a team, a value stream or the organisation.";

    public static string Text(this FixedFormReader lines, int column) => Encoding.UTF8.GetString(lines.Cell(column));

    public static string ReadSubject(this FixedFormReader lines, int column)
    {
        lines.CheckText(column, NoSubject);
        return lines.Text(column);
    }

    /// <summary>Reads a day.</summary>
    public static LocalDate ReadDay(this FixedFormReader lines, int column)
    {
        if (!DayCell.TryParse(lines.Cell(column), out var day))
        {
            lines.Blame(column, DayCell.Describe(lines.Cell(column)));
        }

        return day;
    }

    /// <summary>Reads a day that may be left out.</summary>
    public static LocalDate? ReadOptionalDay(this FixedFormReader lines, int column) => lines.Cell(column).IsEmpty ? null : lines.ReadDay(column);

    /// <summary>Reads a point of time.</summary>
    public static Instant ReadTime(this FixedFormReader lines, int column)
    {
        if (!TimeCell.TryParse(lines.Cell(column), out var time))
        {
            lines.Blame(column, TimeCell.Describe(lines.Cell(column)));
        }

        return time;
    }

    /// <summary>Reads a point of time that may be left out.</summary>
    public static Instant? ReadOptionalTime(this FixedFormReader lines, int column) => lines.Cell(column).IsEmpty ? null : lines.ReadTime(column);

    public static bool ReadMark(this FixedFormReader lines, int column)
    {
        if (!YesOrNo.TryParse(lines.Cell(column), out var value))
        {
            lines.Blame(column, $"{CellText.Quote(lines.Cell(column))} is neither yes nor no; write one of them, or leave it empty for no.");
        }

        return value;
    }

    public static decimal ReadNumber(this FixedFormReader lines, int column, string nothing)
    {
        var cell = lines.Cell(column);
        if (!DecimalText.TryParse(cell, out var number))
        {
            lines.Blame(column, cell.IsEmpty ? nothing : DecimalText.Describe(cell));
        }

        return number;
    }
}

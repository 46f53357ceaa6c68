using System.Globalization;

namespace OpModel;

/// <summary>Gathers what is wrong with one input, up to a number that a person will still read.</summary>
internal sealed class InputProblems(string source)
{
    private readonly List<InputProblem> _told = [];
    private long _untold;

    /// <summary>How many problems are told one by one.</summary>
    public int Most { get; init; } = 10;

    /// <summary>Whether those that are not told one by one are counted to the end, rather than left when there is one.</summary>
    public bool CountsRest { get; init; }

    /// <summary>Whether nothing was found.</summary>
    public bool AreNone => _told.Count == 0;

    /// <summary>Whether looking for more would tell the reader nothing new.</summary>
    public bool AreEnough => _untold > 0 && !CountsRest;

    /// <summary>Adds a problem, or notes that there are more than are told.</summary>
    public void Add(long? line, string? column, string message)
    {
        if (_told.Count == Most)
        {
            _untold++;
            return;
        }

        _told.Add(new InputProblem(source, line, column, message));
    }

    /// <summary>The problems in the order of the file, and a last one that says that there are more.</summary>
    public IReadOnlyList<InputProblem> ToList() =>
        _untold > 0
            ? [.. _told, new InputProblem(source, null, null, DescribeRest())]
            : [.. _told];

    private string DescribeRest() => !CountsRest ? "there are more problems; mend these first."
        : _untold == 1 ? "there is 1 more problem; mend these first."
        : string.Create(CultureInfo.InvariantCulture, $"there are {_untold:N0} more problems; mend these first.");
}
